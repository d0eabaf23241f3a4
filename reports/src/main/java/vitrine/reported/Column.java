package vitrine.reported;

import java.util.Locale;

/**
 * A column of a published table.
 *
 * @param name its name in tidy tables and findings
 * @param header its header in the official template; empty where it has none
 * @param always whether every table has it, tidy or official
 */
public record Column(String name, String header, Kind kind, boolean always) {
  /** Whether a header, however spaced and cased, is that of this column. */
  public boolean isCalled(String given) {
    String plain = plain(given);
    return plain.equals(plain(name)) || !header.isEmpty() && plain.equals(plain(header));
  }

  /** The letters and digits of a header, in lower case. */
  public static String plain(String header) {
    StringBuilder plain = new StringBuilder();
    header
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
