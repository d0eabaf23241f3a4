package vitrine.edition;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.tally.Interval;

/** Figures as a reader sees them. */
public final class Display {
  /** The one symbol for every figure that is not shown to protect those it is about. */
  public static final String HIDDEN = "c";

  private static final double MINUTE = 60;
  private static final double HOUR = 3600;
  private static final double DAY = 86_400;
  private static final int MEGABYTE = 1_000_000;
  private static final DateTimeFormatter DAY_MONTH_YEAR =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DecimalFormatSymbols ENGLISH = DecimalFormatSymbols.getInstance(Locale.UK);

  private Display() {}

  /** A figure: a number with its unit, or the symbol for why there is none. */
  public static String of(Figure figure, Statistic.Kind kind) {
    return figure.answer(
        new Figure.Cases<>() {
          @Override
          public String shown(Amount amount) {
            return switch (amount.bound()) {
              case EXACTLY -> value(amount.value(), kind);
              case AT_MOST -> "≤" + value(amount.value(), kind);
              case AT_LEAST -> "≥" + value(amount.value(), kind);
            };
          }

          @Override
          public String hidden() {
            return HIDDEN;
          }

          @Override
          public String absent(Figure.Reason reason) {
            return symbol(reason);
          }
        });
  }

  /** The symbol of an absence: not applicable, unknown, not submitted, not reached. */
  public static String symbol(Figure.Reason reason) {
    return switch (reason) {
      case NOT_APPLICABLE -> "z";
      case UNKNOWN -> "?";
      case NOT_SUBMITTED -> "x";
      case NOT_REACHED -> "n";
    };
  }

  /** A value in its unit. */
  public static String value(double value, Statistic.Kind kind) {
    return switch (kind) {
      case NUMBER -> number(value);
      case SHARE -> share(value);
      case RATE -> rate(value);
      case DURATION -> duration(value);
      case DIFFERENCE -> difference(value);
    };
  }

  /** A count. */
  public static String count(long count) {
    return number(count);
  }

  static String number(double value) {
    return new DecimalFormat("#,##0", ENGLISH).format(value);
  }

  static String share(double value) {
    BigDecimal percent = BigDecimal.valueOf(value).movePointRight(2);
    String text = new DecimalFormat("0.##", ENGLISH).format(percent);
    if (text.equals("100") && value < 1) {
      return ">99.99%";
    }
    return text.equals("0") && value > 0 ? "<0.01%" : text + "%";
  }

  /** A difference of shares. */
  static String points(double difference) {
    BigDecimal points = BigDecimal.valueOf(difference).movePointRight(2);
    String text = new DecimalFormat("0.##", ENGLISH).format(points);
    return text.equals("1") ? "1 point" : text + " points";
  }

  private static String rate(double value) {
    return new DecimalFormat(value < 10 ? "0.##" : "#,##0", ENGLISH).format(value);
  }

  private static String difference(double seconds) {
    String sign = seconds < 0 ? "−" : "+";
    return seconds == 0 ? "0 s" : sign + duration(Math.abs(seconds));
  }

  static String duration(double seconds) {
    if (seconds < MINUTE) {
      return decimal(seconds) + " s";
    }
    if (seconds < HOUR) {
      return decimal(seconds / MINUTE) + " min";
    }
    return seconds < 2 * DAY ? decimal(seconds / HOUR) + " h" : decimal(seconds / DAY) + " d";
  }

  /** A duration with its unit written out, for sentences. */
  static String longDuration(double seconds) {
    return longDuration(duration(seconds));
  }

  /** A duration as readers know it ({@code 24 h}) with its unit written out. */
  static String longDuration(String text) {
    String number = text.substring(0, text.indexOf(' '));
    String unit =
        switch (text.substring(text.indexOf(' ') + 1)) {
          case "s" -> "second";
          case "min" -> "minute";
          case "h" -> "hour";
          default -> "day";
        };
    return number + " " + unit + (number.equals("1") ? "" : "s");
  }

  /** An interval of values in their unit. */
  public static String interval(Interval interval, Statistic.Kind kind) {
    return value(interval.low(), kind) + " to " + value(interval.high(), kind);
  }

  /** A day in words: 22 November 2026. */
  public static String date(LocalDate day) {
    return DAY_MONTH_YEAR.format(day);
  }

  /** The size of a file: 980 kB, 2.4 MB. */
  public static String size(long bytes) {
    return bytes < MEGABYTE
        ? number(Math.ceil(bytes / 1000.0)) + " kB"
        : decimal((double) bytes / MEGABYTE) + " MB";
  }

  private static String decimal(double value) {
    return new DecimalFormat(value < 10 ? "0.#" : "0", ENGLISH).format(value);
  }
}
