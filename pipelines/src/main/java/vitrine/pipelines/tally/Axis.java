package vitrine.pipelines.tally;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import vitrine.casefile.CodeList;
import vitrine.casefile.Moment;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Milestone;
import vitrine.catalogue.Period;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.IntColumn;

/** One dimension of cells as small integers, worked out at most once for each filling. */
final class Axis {
  private static final List<String> ANSWERS = List.of("", "NO", "YES");

  /** Sets the integer of each row. */
  private interface Numbering {
    void number(int[] numbers, int size);
  }

  private final Rows rows;
  private final IntSupplier size;
  private final IntFunction<String> value;
  private final Numbering numbering;
  private final int[] numbers = new int[Batch.CAPACITY];
  private int filling = Rows.NONE;

  private Axis(Rows rows, IntSupplier size, IntFunction<String> value, Numbering numbering) {
    this.rows = rows;
    this.size = size;
    this.value = value;
    this.numbering = numbering;
  }

  /** For each row, the integer of its value. */
  int[] numbers() {
    if (filling != rows.filling()) {
      filling = rows.filling();
      numbering.number(numbers, rows.size());
    }
    return numbers;
  }

  /** More than every integer so far; of identifiers it grows. */
  int size() {
    return size.getAsInt();
  }

  /** The value that an integer stands for, as it stands in files; empty where not stated. */
  String value(int number) {
    return value.apply(number);
  }

  /** The axis of a dimension for a metric whose units the milestone places in the period. */
  static Axis of(Dimension dimension, Milestone milestone, Rows rows) {
    return dimension.answer(
        new Dimension.Cases<>() {
          @Override
          public Axis ofField(Dimension.OfField field) {
            return codes(rows, rows.batch().ints(field.field()));
          }

          @Override
          public Axis ofCount(Dimension.OfCount count) {
            return counts(rows, count);
          }

          @Override
          public Axis ofCondition(Dimension.OfCondition condition) {
            return answers(rows, condition);
          }

          @Override
          public Axis ofPeriod(Dimension.OfPeriod part) {
            return parts(rows, part, rows.moments(milestone));
          }
        });
  }

  /** A field's codes; unknown ones count as not stated. */
  private static Axis codes(Rows rows, IntColumn column) {
    int[] codes = column.values();
    return new Axis(
        rows,
        column::size,
        column::word,
        (numbers, size) -> {
          for (int row = 0; row < size; row++) {
            numbers[row] = codes[row] == CodeList.UNKNOWN ? CodeList.EMPTY : codes[row];
          }
        });
  }

  /** A field's numbers up to the largest that is kept apart; 0 where not stated. */
  private static Axis counts(Rows rows, Dimension.OfCount dimension) {
    long[] values = rows.batch().longs(dimension.field()).values();
    int most = dimension.most();
    return new Axis(
        rows,
        () -> most + 2,
        number -> number == 0 ? "" : dimension.valueOf(number - 1),
        (numbers, size) -> {
          for (int row = 0; row < size; row++) {
            boolean stated = Moment.isStated(values[row]);
            numbers[row] = stated ? 1 + (int) Math.min(values[row], most) : 0;
          }
        });
  }

  /** Yes, no, or no answer. */
  private static Axis answers(Rows rows, Dimension.OfCondition dimension) {
    RowSet asked = rows.of(dimension.asked());
    RowSet met = rows.of(dimension.met());
    return new Axis(
        rows,
        ANSWERS::size,
        ANSWERS::get,
        (numbers, size) -> {
          long[] with = asked.words();
          long[] yes = met.words();
          for (int row = 0; row < size; row++) {
            int answer = RowSet.isIn(yes, row) ? 2 : 1;
            numbers[row] = RowSet.isIn(with, row) ? answer : 0;
          }
        });
  }

  /** Months or quarters of the period. */
  private static Axis parts(Rows rows, Dimension.OfPeriod dimension, Moments milestone) {
    Period period = rows.period();
    int months = dimension.months();
    List<LocalDate> starts =
        Stream.iterate(period.start(), it -> it.isBefore(period.end()), it -> it.plusMonths(months))
            .toList();
    long[] seconds =
        starts.stream().mapToLong(it -> it.atStartOfDay().toEpochSecond(ZoneOffset.UTC)).toArray();
    return new Axis(
        rows,
        starts::size,
        number -> name(starts.get(number), months),
        (numbers, size) -> {
          long[] times = milestone.times();
          for (int row = 0; row < size; row++) {
            int found = Arrays.binarySearch(seconds, Moment.epochSecond(times[row]));
            numbers[row] = Math.max(0, found >= 0 ? found : -found - 2);
          }
        });
  }

  private static String name(LocalDate start, int months) {
    return months == 1
        ? "%d-%02d".formatted(start.getYear(), start.getMonthValue())
        : "%d-Q%d".formatted(start.getYear(), (start.getMonthValue() + 2) / 3);
  }
}
