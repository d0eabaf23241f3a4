package vitrine.pipelines.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import vitrine.casefile.Moment;

/**
 * Times as they stand in files: RFC 3339 in UTC, cut short where less is known.
 *
 * <pre>
 * 2025-03-30T10:15:00Z   2025-03-30T10:15Z   2025-03-30T10Z   2025-03-30   2025-03
 * </pre>
 */
public final class MomentText {
  private static final int[] LENGTHS = {20, 17, 14, 10, 7};
  private static final String SHAPE = "0000-00-00T00:00:00Z";
  private static final Moment.Precision[] PRECISIONS = Moment.Precision.values();
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final int DAYS_UNTIL_1970 = 719_469;
  private static final long DAY = 86_400;

  private MomentText() {}

  /** The packed moment of a text; {@link Moment#EMPTY} if it is none. */
  public static long parse(String text) {
    return parse(text.toCharArray(), 0, text.length());
  }

  static long parse(char[] text, int from, int length) {
    int precision = precisionOf(length);
    if (precision < 0 || !hasMarks(text, from, length)) {
      return Moment.EMPTY;
    }
    int year = number(text, from, 4);
    int month = number(text, from + 5, 2);
    int day = length >= 10 ? number(text, from + 8, 2) : 1;
    int hour = length >= 14 ? number(text, from + 11, 2) : 0;
    int minute = length >= 17 ? number(text, from + 14, 2) : 0;
    int second = length >= 20 ? number(text, from + 17, 2) : 0;
    boolean clock = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    if (!clock || second < 0 || second > 59 || !isDate(year, month, day)) {
      return Moment.EMPTY;
    }
    long seconds = epochDay(year, month, day) * DAY + hour * 3600L + minute * 60L + second;
    return Moment.pack(seconds, PRECISIONS[precision]);
  }

  private static boolean isDate(int year, int month, int day) {
    if (year < 0 || month < 1 || month > 12) {
      return false;
    }
    int leapDay = month == 2 && Year.isLeap(year) ? 1 : 0;
    return day >= 1 && day <= DAYS[month - 1] + leapDay;
  }

  /** Days since 1970, as if each year began with March, so that a leap day is its last. */
  private static long epochDay(int year, int month, int day) {
    int years = month > 2 ? year : year - 1;
    int sinceMarch = (month + 9) % 12;
    int leapDays = Math.floorDiv(years, 4) - Math.floorDiv(years, 100) + Math.floorDiv(years, 400);
    return years * 365L + leapDays + (153 * sinceMarch + 2) / 5 + day - DAYS_UNTIL_1970;
  }

  /** The text of a packed moment; empty, {@code NA} and {@code UNK} for the null values. */
  public static String format(long packed) {
    if (!Moment.isStated(packed)) {
      return packed == Moment.EMPTY ? "" : packed == Moment.NOT_APPLICABLE ? "NA" : "UNK";
    }
    long second = Moment.epochSecond(packed);
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
    byte[] text = SHAPE.getBytes(StandardCharsets.ISO_8859_1);
    put(text, 0, date.getYear() / 100);
    put(text, 2, date.getYear() % 100);
    put(text, 5, date.getMonthValue());
    put(text, 8, date.getDayOfMonth());
    putClock(text, (int) Math.floorMod(second, DAY));
    int length = LENGTHS[Moment.precision(packed).ordinal()];
    text[length - 1] = length > 10 ? (byte) 'Z' : text[length - 1];
    return new String(text, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static void putClock(byte[] text, int second) {
    put(text, 11, second / 3600);
    put(text, 14, second / 60 % 60);
    put(text, 17, second % 60);
  }

  private static void put(byte[] text, int at, int twoDigits) {
    text[at] = (byte) ('0' + twoDigits / 10);
    text[at + 1] = (byte) ('0' + twoDigits % 10);
  }

  private static int precisionOf(int length) {
    for (int precision = 0; precision < LENGTHS.length; precision++) {
      if (LENGTHS[precision] == length) {
        return precision;
      }
    }
    return -1;
  }

  private static boolean hasMarks(char[] text, int from, int length) {
    return text[from + 4] == '-'
        && (length < 10 || text[from + 7] == '-')
        && (length < 14 || text[from + 10] == 'T' && text[from + length - 1] == 'Z')
        && (length < 17 || text[from + 13] == ':')
        && (length < 20 || text[from + 16] == ':');
  }

  /** The number of so many digits; -1 if one is none. */
  private static int number(char[] text, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
