/** From a figure back to the submissions behind it, and from a submission to what it touched. */
package vitrine.pipelines.audit.lineage;
