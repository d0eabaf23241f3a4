package vitrine.web.kept;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Bytes in the content coding gzip, for readers who take it. */
public final class Gzip {
  public static final String NAME = "gzip";

  private static final int LEAST = 1_500;
  private static final int MOST = 2_000_000;
  private static final List<String> TYPES =
      List.of("text/", "application/json", "application/ld+json", "image/svg+xml");

  private Gzip() {}

  /** Whether an answer should be in gzip: text of a middling size, taken as a whole. */
  public static boolean suits(Context ctx, String type, int size) {
    return size >= LEAST
        && size <= MOST
        && TYPES.stream().anyMatch(type::startsWith)
        && ctx.header(Header.RANGE) == null
        && isTaken(ctx.header(Header.ACCEPT_ENCODING));
  }

  static boolean isTaken(String codings) {
    return codings != null
        && Arrays.stream(codings.split(","))
            .map(it -> it.replace(" ", ""))
            .anyMatch(it -> it.equals(NAME) || it.startsWith(NAME + ";q=") && !isNone(it));
  }

  private static boolean isNone(String coding) {
    return coding.matches(".*;q=0(\\.0*)?");
  }

  public static byte[] of(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
