package vitrine.pipelines.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.casefile.Moment;
import vitrine.catalogue.Condition;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Milestone;
import vitrine.catalogue.Period;
import vitrine.catalogue.Unit;
import vitrine.pipelines.batch.Batch;

/**
 * The rows of one batch that is filled again and again, as metrics ask for them. What several
 * metrics ask for is worked out once for each filling.
 */
final class Rows {
  static final int NONE = -1;

  private final Batch batch;
  private final Period period;
  private final Period submitted;
  private final long asOf;
  private final RowSet any = new RowSet(this, RowSet::markAll);
  private final RowSet none = new RowSet(this, (words, size) -> {});
  private final RowSet accepted = new RowSet(this, this::markAccepted);
  private final Map<Condition, RowSet> sets = new HashMap<>();
  private final Map<Milestone, RowSet> inPeriod = new HashMap<>();
  private final Map<Milestone, Moments> moments = new HashMap<>();
  private final Map<List<Object>, Axis> axes = new HashMap<>();
  private final Map<List<Object>, Selection> selections = new HashMap<>();
  private int filling;

  /**
   * The rows of a batch.
   *
   * @param submitted the period that their submission is for
   * @param asOf when the export was made, in seconds since 1970
   */
  Rows(Batch batch, Period period, Period submitted, long asOf) {
    this.batch = batch;
    this.period = period;
    this.submitted = submitted;
    this.asOf = asOf;
  }

  /** Says that the batch holds other rows than before. */
  void refilled() {
    filling++;
  }

  int filling() {
    return filling;
  }

  int size() {
    return batch.size();
  }

  Batch batch() {
    return batch;
  }

  Period period() {
    return period;
  }

  /** When the export was made, in seconds since 1970. */
  long asOf() {
    return asOf;
  }

  /** The rows that meet a condition. */
  RowSet of(Condition condition) {
    RowSet known = sets.get(condition);
    if (known == null) {
      known = new RowSet(this, condition.answer(new Markings(this)));
      sets.put(condition, known);
    }
    return known;
  }

  Moments moments(Milestone milestone) {
    return moments.computeIfAbsent(milestone, it -> new Moments(this, batch, it));
  }

  /** The dimension of a metric whose units the milestone places in the period. */
  Axis axis(Dimension dimension, Milestone milestone) {
    boolean dated = dimension instanceof Dimension.OfPeriod;
    List<Object> key = dated ? List.of(dimension, milestone) : List.of(dimension);
    Axis known = axes.get(key);
    if (known == null) {
      known = Axis.of(dimension, milestone, this);
      axes.put(key, known);
    }
    return known;
  }

  /** The rows that are units of a metric. */
  Selection selection(Metric metric) {
    Condition condition = metric.measure().population().condition();
    Unit unit = metric.measure().population().unit();
    List<Object> key = List.of(condition, unit, metric.basis(), metric.milestone());
    Selection known = selections.get(key);
    if (known == null) {
      known =
          new Selection(this, unit.countsRefused() ? any : accepted, of(condition), placed(metric));
      selections.put(key, known);
    }
    return known;
  }

  private RowSet placed(Metric metric) {
    Milestone milestone = metric.milestone();
    return switch (metric.basis()) {
      case COHORT, FLOW -> inPeriod(milestone);
      case STATED -> of(Condition.named(milestone.fields().get(0), period.code()));
      case STOCK -> any;
      case SUBMITTED -> overlaps(submitted) ? any : none;
    };
  }

  private boolean overlaps(Period other) {
    return other.startSecond() < period.endSecond() && period.startSecond() < other.endSecond();
  }

  private RowSet inPeriod(Milestone milestone) {
    return inPeriod.computeIfAbsent(milestone, it -> new RowSet(this, placed(moments(it))));
  }

  private RowSet.Marking placed(Moments milestone) {
    long start = period.startSecond();
    long end = period.endSecond();
    return (words, size) -> {
      long[] times = milestone.times();
      for (int row = 0; row < size; row++) {
        long second = Moment.epochSecond(times[row]);
        boolean in = Moment.isStated(times[row]) && second >= start && second < end;
        words[row >> 6] |= (in ? 1L : 0L) << row;
      }
    };
  }

  private void markAccepted(long[] words, int size) {
    RowSet.markAll(words, size);
    long[] refused = batch.problems().refused();
    for (int i = 0; i < Math.min(refused.length, words.length); i++) {
      words[i] &= ~refused[i];
    }
  }
}
