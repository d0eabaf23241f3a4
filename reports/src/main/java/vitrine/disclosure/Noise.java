package vitrine.disclosure;

/** What is added to the counts of one table. */
interface Noise {
  /** Makes the noise of tables. */
  interface Source {
    /**
     * The noise of a table.
     *
     * @param spread its standard deviation
     */
    Noise of(String table, double spread);
  }

  /** Counts of a row with noise. */
  double[] over(long[] counts, String row);
}
