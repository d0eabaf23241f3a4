package vitrine.sql.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jooq.Record;
import vitrine.tally.Interval;

/** The rows of an answer, read from those of the database by the place of their columns. */
record CubeRows(CubeQuery query) {
  private static final int VALUE = 6;
  private static final int LOW = 8;
  private static final int HIGH = 9;
  private static final int VALUE_PER = 12;
  private static final int SPREAD = 13;

  CubeRow row(Record row) {
    if (query.per().isPresent()) {
      Optional<Ratio> ratio =
          Ratio.of(number(row, VALUE), number(row, VALUE_PER), (Double) row.get(SPREAD));
      Optional<Interval> interval = ratio.flatMap(Ratio::interval);
      return row(
          row,
          ratio.stream().mapToDouble(Ratio::value).findFirst(),
          interval.stream().mapToDouble(Interval::low).findFirst(),
          interval.stream().mapToDouble(Interval::high).findFirst());
    }
    return row(row, number(row, VALUE), number(row, LOW), number(row, HIGH));
  }

  private static CubeRow row(
      Record row, OptionalDouble value, OptionalDouble low, OptionalDouble high) {
    return new CubeRow(
        (String) row.get(0),
        (Integer) row.get(1),
        (String) row.get(2),
        List.of((String[]) row.get(3)),
        (String) row.get(4),
        (String) row.get(5),
        value,
        Optional.ofNullable((String) row.get(7)).orElse(""),
        low,
        high,
        (String) row.get(10),
        (String) row.get(11));
  }

  private static OptionalDouble number(Record row, int column) {
    Double value = (Double) row.get(column);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
