package vitrine.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vitrine.catalogue.Statistic;

/**
 * Numbers as forms want them: counts as integers, times in hours to one decimal, shares from 0 to 1
 * to at most four decimals. Source: Impl. Reg. (EU) 2024/2835, Annex II, Part I, point 4.
 */
final class FormText {
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  private FormText() {}

  static String of(Answer answer, Statistic statistic) {
    if (answer.value().isEmpty()) {
      return "";
    }
    BigDecimal value = BigDecimal.valueOf(answer.value().getAsDouble());
    return switch (statistic.kind()) {
      case NUMBER -> value.setScale(0, RoundingMode.HALF_UP).toPlainString();
      case DURATION, DIFFERENCE ->
          value.divide(SECONDS_PER_HOUR, 1, RoundingMode.HALF_UP).toPlainString();
      case SHARE, RATE ->
          value.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    };
  }

  /** What a number of the statistic is written in. */
  static String unit(Statistic statistic) {
    return switch (statistic.kind()) {
      case NUMBER -> "number";
      case DURATION, DIFFERENCE -> "hours";
      case SHARE -> "share from 0 to 1";
      case RATE -> "rate";
    };
  }
}
