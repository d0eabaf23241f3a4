/** Cases drawn by lot for an auditor to look at, and what follows from looking at them. */
package vitrine.pipelines.audit.sampling;
