package vitrine.catalogue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of whole months in UTC, its end excluded.
 *
 * @param code {@code 2025}, {@code 2025-H1}, {@code 2025-Q3}, {@code 2025-03}, or two of them as in
 *     {@code 2015..2018}
 */
public record Period(String code, LocalDate start, LocalDate end) {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?");

  /**
   * The period of a code.
   *
   * @throws IllegalArgumentException if the code names none
   */
  public static Period parse(String code) {
    int dots = code.indexOf("..");
    if (dots < 0) {
      return simple(code);
    }
    Period first = simple(code.substring(0, dots));
    Period last = simple(code.substring(dots + 2));
    if (!first.end.isBefore(last.end)) {
      throw new IllegalArgumentException("period " + code + " ends before it starts");
    }
    return new Period(code, first.start, last.end);
  }

  private static Period simple(String code) {
    Matcher form = FORM.matcher(code);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "'" + code + "' is no period; write 2025, 2025-H1, 2025-Q3, 2025-03 or 2024..2025");
    }
    LocalDate year = LocalDate.of(Integer.parseInt(form.group(1)), 1, 1);
    String part = form.group(2);
    if (part == null) {
      return new Period(code, year, year.plusYears(1));
    }
    int months = part.startsWith("H") ? 6 : part.startsWith("Q") ? 3 : 1;
    int number = Integer.parseInt(months == 1 ? part : part.substring(1));
    LocalDate start = year.plusMonths((number - 1L) * months);
    return new Period(code, start, start.plusMonths(months));
  }

  public long startSecond() {
    return start.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  public long endSecond() {
    return end.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  /** The number of months. */
  public int months() {
    return (end.getYear() - start.getYear()) * 12 + end.getMonthValue() - start.getMonthValue();
  }

  /** Whether both have a day in common. */
  public boolean overlaps(Period other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** The period of the same length that ends where this one starts. */
  public Period previous() {
    LocalDate before = start.minusMonths(months());
    return new Period(codeOf(before), before, start);
  }

  /** The period of the same length that starts where this one ends. */
  public Period next() {
    return new Period(codeOf(end), end, end.plusMonths(months()));
  }

  private String codeOf(LocalDate before) {
    int month = before.getMonthValue();
    return switch (months()) {
      case 12 -> "" + before.getYear();
      case 6 -> before.getYear() + "-H" + (month + 5) / 6;
      case 3 -> before.getYear() + "-Q" + (month + 2) / 3;
      case 1 -> "%d-%02d".formatted(before.getYear(), month);
      default -> before.getYear() + ".." + (start.getYear() - 1);
    };
  }
}
