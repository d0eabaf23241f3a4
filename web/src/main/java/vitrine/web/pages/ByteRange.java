package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of a file's bytes an answer has (RFC 9110, section 14). One part at most is sent: who asks
 * for several, in a form that is not understood, or on a condition that does not hold, gets all.
 */
sealed interface ByteRange {
  /** The bytes to send. */
  byte[] of(byte[] bytes);

  /** Sets status and headers. */
  void describe(Context ctx);

  /** Everything. */
  record All() implements ByteRange {
    @Override
    public byte[] of(byte[] bytes) {
      return bytes;
    }

    @Override
    public void describe(Context ctx) {}
  }

  /** From the first to the last byte, both included. */
  record Part(int first, int last, int size) implements ByteRange {
    @Override
    public byte[] of(byte[] bytes) {
      return Arrays.copyOfRange(bytes, first, last + 1);
    }

    @Override
    public void describe(Context ctx) {
      ctx.status(HttpStatus.PARTIAL_CONTENT);
      ctx.header(Header.CONTENT_RANGE, "bytes %d-%d/%d".formatted(first, last, size));
    }
  }

  /** None, as the file ends before. */
  record Beyond(int size) implements ByteRange {
    @Override
    public byte[] of(byte[] bytes) {
      return new byte[0];
    }

    @Override
    public void describe(Context ctx) {
      ctx.status(HttpStatus.RANGE_NOT_SATISFIABLE);
      ctx.header(Header.CONTENT_RANGE, "bytes */" + size);
    }
  }

  /**
   * The bytes that a request asks for.
   *
   * @param tag the strong tag of the file, which {@code If-Range} must name
   */
  static ByteRange asked(Context ctx, String tag, int size) {
    String range = ctx.header(Header.RANGE);
    String condition = ctx.header(Header.IF_RANGE);
    boolean holds = condition == null || condition.equals(tag);
    if (range == null || !holds || ctx.method() != HandlerType.GET) {
      return new All();
    }
    Matcher part = Form.ONE.matcher(range.strip());
    return part.matches() ? of(part.group(1), part.group(2), size) : new All();
  }

  private static ByteRange of(String from, String to, int size) {
    if (from.isEmpty()) {
      return to.isEmpty() ? new All() : last(Long.parseLong(to), size);
    }
    long first = Long.parseLong(from);
    long last = to.isEmpty() ? Long.MAX_VALUE : Long.parseLong(to);
    if (last < first) {
      return new All();
    }
    return first >= size
        ? new Beyond(size)
        : new Part((int) first, (int) Math.min(last, size - 1L), size);
  }

  private static ByteRange last(long length, int size) {
    return length == 0 || size == 0
        ? new Beyond(size)
        : new Part((int) Math.max(0, size - length), size - 1, size);
  }

  /** How a range is written. */
  final class Form {
    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})");

    private Form() {}
  }
}
