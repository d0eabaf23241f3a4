package vitrine.reported;

import java.math.BigDecimal;

/** Published text and numbers as messages tell them. */
public final class Told {
  private static final int LONGEST = 60;

  private Told() {}

  /** A text in quotes, at most 60 characters long, with marks for characters that do not show. */
  public static String text(String text) {
    return "'" + plain(text) + "'";
  }

  /** The same without quotes. */
  public static String plain(String text) {
    return plain(text, LONGEST);
  }

  /** The same with a length of its own. */
  public static String plain(String text, int longest) {
    StringBuilder told = new StringBuilder();
    text.codePoints().limit(longest).forEach(it -> append(told, it));
    return told + (text.codePointCount(0, text.length()) > longest ? "…" : "");
  }

  private static void append(StringBuilder told, int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          told.append(String.format("\\u%04x", point));
      default -> told.appendCodePoint(point);
    }
  }

  /** A number without needless zeros and without an exponent. */
  public static String number(BigDecimal number) {
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return plain.toPlainString();
  }
}
