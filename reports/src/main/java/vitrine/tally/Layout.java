package vitrine.tally;

import vitrine.catalogue.Measure;

/**
 * Which count and which histogram of a {@link Tally} is which.
 *
 * <table>
 * <caption>Counts and histograms by measure</caption>
 * <tr><th>measure</th><th>counts</th><th>histograms</th></tr>
 * <tr><td>count</td><td>units</td><td></td></tr>
 * <tr><td>total</td><td>sum, units that state it, units that do not</td><td></td></tr>
 * <tr><td>share</td><td>units that meet it, units that do not</td><td></td></tr>
 * <tr><td>mix</td><td>units for each index of the code list, or of the groups</td><td></td></tr>
 * <tr><td>elapsed</td><td>units without times to the hour</td><td>reached, competing, open</td></tr>
 * <tr><td>backlog</td><td>units without times to the hour</td><td>ages of open units</td></tr>
 * </table>
 */
public record Layout(int counts, int histograms) {
  public static final int SUM = 0;
  public static final int STATED = 1;
  public static final int UNSTATED = 2;
  public static final int MET = 0;
  public static final int NOT_MET = 1;
  public static final int UNTIMED = 0;
  public static final int REACHED = 0;
  public static final int COMPETING = 1;
  public static final int OPEN = 2;

  /** The layout of a measure's tallies. */
  public static Layout of(Measure measure) {
    return measure.answer(
        new Measure.Cases<>() {
          @Override
          public Layout count(Measure.Count count) {
            return new Layout(1, 0);
          }

          @Override
          public Layout total(Measure.Total total) {
            return new Layout(3, 0);
          }

          @Override
          public Layout share(Measure.Share share) {
            return new Layout(2, 0);
          }

          @Override
          public Layout elapsed(Measure.Elapsed elapsed) {
            return new Layout(1, 3);
          }

          @Override
          public Layout backlog(Measure.Backlog backlog) {
            return new Layout(1, 1);
          }

          @Override
          public Layout mix(Measure.Mix mix) {
            return new Layout(mix.values().size(), 0);
          }
        });
  }
}
