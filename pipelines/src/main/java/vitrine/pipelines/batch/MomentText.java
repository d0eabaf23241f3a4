package vitrine.pipelines.batch;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import vitrine.casefile.Moment;
import vitrine.casefile.Moment.Precision;

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
  private static final long DAY = 86_400;

  private MomentText() {}

  /** The packed moment of a text; {@link Moment#EMPTY} if it is none. */
  public static long parse(String text) {
    return parse(text.toCharArray(), 0, text.length());
  }

  static long parse(char[] text, int from, int length) {
    int precision = precisionOf(length);
    if (precision < 0 || !hasShape(text, from, length)) {
      return Moment.EMPTY;
    }
    int hour = length >= 14 ? digits(text, from + 11, 2) : 0;
    int minute = length >= 17 ? digits(text, from + 14, 2) : 0;
    int second = length >= 20 ? digits(text, from + 17, 2) : 0;
    int day = length >= 10 ? digits(text, from + 8, 2) : 1;
    if (hour > 23 || minute > 59 || second > 59) {
      return Moment.EMPTY;
    }
    try {
      LocalDate date = LocalDate.of(digits(text, from, 4), digits(text, from + 5, 2), day);
      long seconds = date.toEpochDay() * DAY + hour * 3600L + minute * 60L + second;
      return Moment.pack(seconds, Precision.values()[precision]);
    } catch (DateTimeException e) {
      return Moment.EMPTY;
    }
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

  private static boolean hasShape(char[] text, int from, int length) {
    for (int i = 0; i < length; i++) {
      char expected = i == length - 1 && length > 10 ? 'Z' : SHAPE.charAt(i);
      char given = text[from + i];
      if (expected == '0' ? given < '0' || given > '9' : given != expected) {
        return false;
      }
    }
    return true;
  }

  private static int digits(char[] text, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      number = number * 10 + (text[i] - '0');
    }
    return number;
  }
}
