/** Rows of a case export as typed columns. */
package vitrine.pipelines.batch;
