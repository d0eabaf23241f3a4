package vitrine.pipelines.tally;

import java.util.List;
import vitrine.casefile.CodeList;
import vitrine.casefile.FieldType;
import vitrine.casefile.Moment;
import vitrine.catalogue.Condition;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Column;
import vitrine.pipelines.batch.IntColumn;
import vitrine.pipelines.batch.LongColumn;

/** How the rows that meet a condition are marked; columns and sets are looked up once. */
final class Markings implements Condition.Cases<RowSet.Marking> {
  private static final long SECONDS_PER_DAY = 86_400;

  private final Rows rows;
  private final Batch batch;

  Markings(Rows rows) {
    this.rows = rows;
    this.batch = rows.batch();
  }

  private static long bit(boolean met, int row) {
    return (met ? 1L : 0L) << row;
  }

  @Override
  public RowSet.Marking is(Condition.Is condition) {
    return condition.field().type() == FieldType.CODES ? contains(condition) : equalsAny(condition);
  }

  @Override
  public RowSet.Marking named(Condition.Named condition) {
    IntColumn column = batch.ints(condition.field());
    int[] values = column.values();
    return (words, size) -> {
      for (int row = 0; row < size; row++) {
        boolean met = column.word(values[row]).equals(condition.identifier());
        words[row >> 6] |= bit(met, row);
      }
    };
  }

  private RowSet.Marking equalsAny(Condition.Is condition) {
    CodeList codes = condition.field().codeList();
    boolean[] wanted = new boolean[codes.size()];
    condition.values().forEach(value -> wanted[codes.indexOf(value)] = true);
    int[] values = batch.ints(condition.field()).values();
    return (words, size) -> {
      for (int row = 0; row < size; row++) {
        words[row >> 6] |= bit(wanted[values[row]], row);
      }
    };
  }

  private RowSet.Marking contains(Condition.Is condition) {
    long wanted = Batch.bits(condition.field(), condition.values());
    long[] values = batch.longs(condition.field()).values();
    return (words, size) -> {
      for (int row = 0; row < size; row++) {
        boolean met = Moment.isStated(values[row]) && (values[row] & wanted) != 0;
        words[row >> 6] |= bit(met, row);
      }
    };
  }

  @Override
  public RowSet.Marking has(Condition.Has condition) {
    Column column = batch.column(condition.field());
    if (column instanceof IntColumn ints) {
      return hasCode(ints.values());
    }
    return column instanceof LongColumn longs
        ? hasNumber(longs.values())
        : (words, size) -> {
          for (int row = 0; row < size; row++) {
            words[row >> 6] |= bit(column.isStated(row), row);
          }
        };
  }

  private static RowSet.Marking hasCode(int[] values) {
    return (words, size) -> {
      for (int row = 0; row < size; row++) {
        words[row >> 6] |= bit(values[row] >= CodeList.FIRST, row);
      }
    };
  }

  private static RowSet.Marking hasNumber(long[] values) {
    return (words, size) -> {
      for (int row = 0; row < size; row++) {
        words[row >> 6] |= bit(Moment.isStated(values[row]), row);
      }
    };
  }

  @Override
  public RowSet.Marking atLeast(Condition.AtLeast condition) {
    long[] values = batch.longs(condition.field()).values();
    long least = condition.least();
    return (words, size) -> {
      for (int row = 0; row < size; row++) {
        words[row >> 6] |= bit(Moment.isStated(values[row]) && values[row] >= least, row);
      }
    };
  }

  @Override
  public RowSet.Marking noLess(Condition.NoLess condition) {
    long[] first = batch.longs(condition.first()).values();
    long[] second = batch.longs(condition.second()).values();
    return (words, size) -> {
      for (int row = 0; row < size; row++) {
        boolean stated = Moment.isStated(first[row]) && Moment.isStated(second[row]);
        words[row >> 6] |= bit(stated && first[row] >= second[row], row);
      }
    };
  }

  @Override
  public RowSet.Marking differ(Condition.Differ condition) {
    int[] first = batch.ints(condition.first()).values();
    int[] second = batch.ints(condition.second()).values();
    return (words, size) -> {
      for (int row = 0; row < size; row++) {
        boolean stated = first[row] >= CodeList.FIRST && second[row] >= CodeList.FIRST;
        words[row >> 6] |= bit(stated && first[row] != second[row], row);
      }
    };
  }

  @Override
  public RowSet.Marking past(Condition.Past condition) {
    return by(rows.moments(condition.milestone()), rows.asOf());
  }

  @Override
  public RowSet.Marking ago(Condition.Ago condition) {
    long latest = rows.asOf() - condition.least().toSeconds();
    return by(rows.moments(condition.milestone()), latest);
  }

  private static RowSet.Marking by(Moments milestone, long second) {
    return (words, size) -> {
      long[] times = milestone.times();
      for (int row = 0; row < size; row++) {
        words[row >> 6] |= bit(Moments.isBy(times[row], second), row);
      }
    };
  }

  @Override
  public RowSet.Marking noLater(Condition.NoLater condition) {
    Moments first = rows.moments(condition.first());
    Moments second = rows.moments(condition.second());
    return (words, size) -> {
      long[] from = first.times();
      long[] to = second.times();
      for (int row = 0; row < size; row++) {
        boolean stated = Moment.isStated(from[row]) && Moment.isStated(to[row]);
        boolean ordered = Moment.epochSecond(from[row]) <= Moment.epochSecond(to[row]);
        words[row >> 6] |= bit(stated && ordered, row);
      }
    };
  }

  @Override
  public RowSet.Marking within(Condition.Within condition) {
    Moments first = rows.moments(condition.first());
    Moments second = rows.moments(condition.second());
    long limit = condition.limit().toSeconds();
    return (words, size) -> {
      long[] from = first.times();
      long[] to = second.times();
      for (int row = 0; row < size; row++) {
        boolean stated = Moment.isStated(from[row]) && Moment.isStated(to[row]);
        long seconds = Moment.epochSecond(to[row]) - Moment.epochSecond(from[row]);
        words[row >> 6] |= bit(stated && seconds >= 0 && seconds <= limit, row);
      }
    };
  }

  @Override
  public RowSet.Marking during(Condition.During condition) {
    Moments milestone = rows.moments(condition.milestone());
    long from = condition.from().toEpochDay() * SECONDS_PER_DAY;
    long until = condition.until().toEpochDay() * SECONDS_PER_DAY;
    return (words, size) -> {
      long[] times = milestone.times();
      for (int row = 0; row < size; row++) {
        long second = Moment.epochSecond(times[row]);
        boolean in = Moment.isStated(times[row]) && second >= from && second < until;
        words[row >> 6] |= bit(in, row);
      }
    };
  }

  @Override
  public RowSet.Marking timed(Condition.Timed condition) {
    Moments milestone = rows.moments(condition.milestone());
    return (words, size) -> {
      long[] times = milestone.times();
      for (int row = 0; row < size; row++) {
        words[row >> 6] |= bit(Moments.isTimed(times[row]), row);
      }
    };
  }

  @Override
  public RowSet.Marking toTheSecond(Condition.ToTheSecond condition) {
    Moments milestone = rows.moments(condition.milestone());
    return (words, size) -> {
      long[] times = milestone.times();
      for (int row = 0; row < size; row++) {
        boolean stated = Moment.isStated(times[row]);
        boolean precise = stated && Moment.precision(times[row]) == Moment.Precision.SECOND;
        words[row >> 6] |= bit(precise, row);
      }
    };
  }

  @Override
  public RowSet.Marking saysUnknown(Condition.SaysUnknown condition) {
    List<Column> columns = condition.fields().stream().map(batch::column).toList();
    return (words, size) -> {
      for (Column column : columns) {
        if (column instanceof IntColumn ints) {
          markUnknown(words, size, ints.values());
        } else if (column instanceof LongColumn longs) {
          markUnknown(words, size, longs.values());
        }
      }
    };
  }

  private static void markUnknown(long[] words, int size, int[] values) {
    for (int row = 0; row < size; row++) {
      words[row >> 6] |= bit(values[row] == CodeList.UNKNOWN, row);
    }
  }

  private static void markUnknown(long[] words, int size, long[] values) {
    for (int row = 0; row < size; row++) {
      words[row >> 6] |= bit(values[row] == Moment.UNKNOWN, row);
    }
  }

  @Override
  public RowSet.Marking refused() {
    return (words, size) -> {
      long[] refused = batch.problems().refused();
      System.arraycopy(refused, 0, words, 0, Math.min(refused.length, words.length));
    };
  }

  @Override
  public RowSet.Marking breaches(Condition.Breaches condition) {
    return (words, size) ->
        batch.problems().list().stream()
            .filter(it -> condition.rules().contains(it.rule()))
            .forEach(it -> words[it.row() >> 6] |= bit(true, it.row()));
  }

  @Override
  public RowSet.Marking not(Condition.Not condition) {
    RowSet set = rows.of(condition.condition());
    return (words, size) -> {
      RowSet.markAll(words, size);
      long[] taken = set.words();
      for (int i = 0; i < words.length; i++) {
        words[i] &= ~taken[i];
      }
    };
  }

  @Override
  public RowSet.Marking all(Condition.All condition) {
    List<RowSet> sets = condition.conditions().stream().map(rows::of).toList();
    return (words, size) -> {
      RowSet.markAll(words, size);
      for (RowSet set : sets) {
        long[] kept = set.words();
        for (int i = 0; i < words.length; i++) {
          words[i] &= kept[i];
        }
      }
    };
  }

  @Override
  public RowSet.Marking any(Condition.Any condition) {
    List<RowSet> sets = condition.conditions().stream().map(rows::of).toList();
    return (words, size) -> {
      for (RowSet set : sets) {
        long[] added = set.words();
        for (int i = 0; i < words.length; i++) {
          words[i] |= added[i];
        }
      }
    };
  }
}
