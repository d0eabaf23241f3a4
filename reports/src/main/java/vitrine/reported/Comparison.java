package vitrine.reported;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A published number beside what it should be.
 *
 * @param check what was compared, such as {@code notices}
 * @param reported empty if the report leaves it blank
 * @param recomputed what other numbers of the report add up to; empty if there are none
 */
public record Comparison(
    ReportTable table,
    String service,
    String check,
    Optional<BigDecimal> reported,
    Optional<BigDecimal> recomputed,
    Verdict verdict) {
  /** Compares exactly; a blank number cannot be compared. */
  public static Comparison of(
      ReportTable table,
      String service,
      String check,
      Optional<BigDecimal> reported,
      BigDecimal recomputed) {
    Verdict verdict =
        reported
            .map(it -> it.compareTo(recomputed) == 0 ? Verdict.OK : Verdict.DIFF)
            .orElse(Verdict.NOT_COMPARABLE);
    return new Comparison(table, service, check, reported, Optional.of(recomputed), verdict);
  }

  /** A total that is not there: no row of its kind was found. */
  public static Comparison without(ReportTable table, String service, String check) {
    return new Comparison(
        table,
        service,
        check,
        Optional.of(BigDecimal.ZERO),
        Optional.empty(),
        Verdict.NOT_COMPARABLE);
  }
}
