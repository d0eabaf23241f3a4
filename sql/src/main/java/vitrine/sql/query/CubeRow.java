package vitrine.sql.query;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One protected figure as an answer.
 *
 * @param cell one value for each dimension asked
 * @param value empty if it is not shown; {@code obsStatus} tells why
 * @param bound {@code <} or {@code >} if the value is a bound
 * @param low the lower end of its interval; empty if it has none
 */
public record CubeRow(
    String period,
    int edition,
    String metric,
    List<String> cell,
    String statistic,
    String part,
    OptionalDouble value,
    String bound,
    OptionalDouble low,
    OptionalDouble high,
    String obsStatus,
    String confStatus) {
  public CubeRow {
    cell = List.copyOf(cell);
  }
}
