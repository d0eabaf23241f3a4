package vitrine.pipelines.check;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.Moment;
import vitrine.catalogue.Basis;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Milestone;
import vitrine.catalogue.Period;
import vitrine.catalogue.Population;
import vitrine.pipelines.batch.Batch;
import vitrine.tally.Tallies;

/**
 * What the rules about distributions ask of a submission, added up over its cases.
 *
 * @param durations from arrival to the first measure, by service
 * @param opened cases received in the submission's period
 * @param closed cases closed in it
 * @param openAtStart cases received before it and not closed before it
 * @param openAtEnd cases received before its end and not closed before its end
 */
public record Diagnosis(
    Tallies durations, long opened, long closed, long openAtStart, long openAtEnd)
    implements Serializable {
  static final Diagnosis NONE = new Diagnosis(Tallies.sum(List.of()), 0, 0, 0, 0);

  /** The one metric that the durations are tallied for. */
  static final Metric PROVIDER_TIME =
      new Metric(
          "D1",
          "Provider time",
          "From arrival to the first measure, as a diagnosis.",
          Measure.elapsed(Milestone.REACHED_SERVICE, Milestone.ACTIONED, Population.cases()),
          Basis.COHORT,
          Milestone.REACHED_SERVICE,
          List.of(Breakdown.by(Dimension.SERVICE)),
          "Rules V12 to V14",
          2000,
          Optional.empty(),
          Optional.empty());

  static final Catalogue CATALOGUE = new Catalogue(List.of(PROVIDER_TIME));

  Diagnosis plus(Diagnosis other) {
    return new Diagnosis(
        Tallies.sum(List.of(durations, other.durations)),
        opened + other.opened,
        closed + other.closed,
        openAtStart + other.openAtStart,
        openAtEnd + other.openAtEnd);
  }

  /** What is left without a part. */
  Diagnosis minus(Diagnosis part) {
    return new Diagnosis(
        durations.minus(part.durations),
        opened - part.opened,
        closed - part.closed,
        openAtStart - part.openAtStart,
        openAtEnd - part.openAtEnd);
  }

  Diagnosis with(Tallies tallies) {
    return new Diagnosis(tallies, opened, closed, openAtStart, openAtEnd);
  }

  /** Adds the stocks and flows of the valid cases of a batch. */
  Diagnosis plus(Batch batch, Period period) {
    long[] received = batch.longs(CaseTimes.RECEIVED_AT).values();
    long[] ended = batch.longs(CaseTimes.CLOSED_AT).values();
    long[] sums = new long[4];
    for (int row = 0; row < batch.size(); row++) {
      if (!batch.problems().isRefused(row) && ended[row] != Moment.UNKNOWN) {
        long in = seconds(received[row]);
        long out = seconds(ended[row]);
        sums[0] += isIn(in, period) ? 1 : 0;
        sums[1] += isIn(out, period) ? 1 : 0;
        sums[2] += in < period.startSecond() && out >= period.startSecond() ? 1 : 0;
        sums[3] += in < period.endSecond() && out >= period.endSecond() ? 1 : 0;
      }
    }
    return plus(new Diagnosis(NONE.durations(), sums[0], sums[1], sums[2], sums[3]));
  }

  private static boolean isIn(long second, Period period) {
    return second >= period.startSecond() && second < period.endSecond();
  }

  private static long seconds(long moment) {
    return Moment.isStated(moment) ? Moment.epochSecond(moment) : Long.MAX_VALUE;
  }
}
