package vitrine.reported.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.reported.Kind;
import vitrine.reported.ReportedRule;

/**
 * The number that a cell was meant to be.
 *
 * @param amount empty if it is blank or cannot be told
 * @param broken the rule that its form breaks
 */
record AmountText(Optional<BigDecimal> amount, Optional<ReportedRule> broken) {
  private static final AmountText BLANK = new AmountText(Optional.empty(), Optional.empty());
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
  private static final Pattern LOOSE =
      Pattern.compile("[+-]?(\\d{0,40}\\.\\d{1,40}|\\d{1,40}\\.?)");
  private static final Pattern POWER =
      Pattern.compile("[+-]?\\d{1,20}(\\.\\d{0,20})?[eE][+-]?\\d{1,2}");
  private static final Pattern COMMAS =
      Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d{1,20})?");
  private static final Pattern POINTS =
      Pattern.compile("[+-]?[1-9]\\d{0,2}((\\.\\d{3}){2,}(,\\d{1,20})?|\\.\\d{3},\\d{1,20})");
  private static final Pattern ONE_POINT = Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");
  private static final Pattern GAPS =
      Pattern.compile("[+-]?[1-9]\\d{0,2}([ \\u00a0\\u2009\\u202f'’]\\d{3})+([.,]\\d{1,20})?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d{1,40},\\d{1,40}");
  private static final Pattern PERCENT = Pattern.compile("(.{1,30}?)\\s*(%|percent)");
  private static final Pattern TIME =
      Pattern.compile("(.{1,30}?)\\s*(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|[smhd])");
  private static final Pattern NOTHING =
      Pattern.compile("(?i)n\\.?/?a\\.?|none|null|nil|nan|-+|–|—|\\.|not (applicable|available)");
  private static final Map<Character, BigDecimal> SECONDS =
      Map.of(
          's', BigDecimal.ONE,
          'm', BigDecimal.valueOf(60),
          'h', BigDecimal.valueOf(3600),
          'd', BigDecimal.valueOf(86_400));

  /** Reads a cell of a kind in a file whose cells have a separator between them. */
  static AmountText of(String cell, Kind kind, char separator) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return BLANK;
    }
    if (Placeholder.is(text)) {
      return without(ReportedRule.P11);
    }
    if (NOTHING.matcher(text).matches()) {
      return without(ReportedRule.P15);
    }
    return plain(text, kind, separator)
        .or(() -> separated(text, kind, separator))
        .or(() -> percent(text, kind, separator))
        .or(() -> time(text, kind, separator))
        .orElse(without(ReportedRule.P14));
  }

  private static Optional<AmountText> plain(String text, Kind kind, char separator) {
    boolean grouped = kind == Kind.COUNT && separator == ';' && ONE_POINT.matcher(text).matches();
    if (grouped || !PLAIN.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(text);
    boolean needless = kind == Kind.COUNT && text.contains(".") && isWhole(value);
    return Optional.of(
        needless ? odd(value) : new AmountText(Optional.of(value), Optional.empty()));
  }

  static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  private static Optional<AmountText> separated(String text, Kind kind, char separator) {
    if (LOOSE.matcher(text).matches() && !(separator == ';' && ONE_POINT.matcher(text).matches())) {
      return Optional.of(odd(new BigDecimal(text)));
    }
    if (POWER.matcher(text).matches()) {
      return Optional.of(odd(new BigDecimal(text)));
    }
    boolean comma = kind == Kind.HOURS && separator == ';' || kind == Kind.RATIO;
    if (COMMAS.matcher(text).matches() && !(comma && DECIMAL_COMMA.matcher(text).matches())) {
      return Optional.of(odd(new BigDecimal(text.replace(",", ""))));
    }
    if (POINTS.matcher(text).matches() || ONE_POINT.matcher(text).matches()) {
      return Optional.of(odd(new BigDecimal(text.replace(".", "").replace(',', '.'))));
    }
    if (GAPS.matcher(text).matches()) {
      return Optional.of(
          odd(new BigDecimal(text.replaceAll("[ \\u00a0\\u2009\\u202f'’]", "").replace(',', '.'))));
    }
    return DECIMAL_COMMA.matcher(text).matches()
        ? Optional.of(odd(new BigDecimal(text.replace(',', '.'))))
        : Optional.empty();
  }

  private static Optional<AmountText> percent(String text, Kind kind, char separator) {
    Matcher percent = PERCENT.matcher(text);
    return percent.matches()
        ? of(percent.group(1), Kind.HOURS, separator)
            .amount()
            .map(it -> kind == Kind.RATIO ? it.movePointLeft(2) : it)
            .map(it -> new AmountText(Optional.of(it), Optional.of(ReportedRule.P13)))
        : Optional.empty();
  }

  private static Optional<AmountText> time(String text, Kind kind, char separator) {
    Matcher time = TIME.matcher(text.toLowerCase(Locale.ROOT));
    if (kind != Kind.HOURS || !time.matches()) {
      return Optional.empty();
    }
    BigDecimal unit = SECONDS.get(time.group(2).charAt(0));
    return of(time.group(1), Kind.RATIO, separator)
        .amount()
        .map(it -> it.multiply(unit).divide(SECONDS.get('h'), MathContext.DECIMAL64))
        .map(AmountText::odd);
  }

  private static AmountText odd(BigDecimal value) {
    return new AmountText(Optional.of(value), Optional.of(ReportedRule.P12));
  }

  private static AmountText without(ReportedRule rule) {
    return new AmountText(Optional.empty(), Optional.of(rule));
  }
}
