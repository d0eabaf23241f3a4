/** The catalogue compiled to one columnar kernel. */
package vitrine.pipelines.tally;
