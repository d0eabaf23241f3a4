package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import vitrine.release.Sha256;
import vitrine.web.kept.Gzip;
import vitrine.web.kept.Keeper;

/**
 * Bytes that are sent with a strong tag and a digest, or not at all if the reader has them.
 *
 * <p>What is sent in gzip is another representation with a tag and digest of its own. Parts are
 * those of the bytes themselves: who asks for one is never sent gzip.
 */
public record Stored(String type, byte[] bytes, String sha256) {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "no-cache";

  public static Stored of(String type, byte[] bytes) {
    return new Stored(type, bytes, Sha256.of(bytes));
  }

  public static Stored of(String type, String text) {
    return of(type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends bytes whose address changes when they do. */
  public void sendForEver(Context ctx) {
    send(ctx, FOR_EVER);
  }

  /** Sends bytes that may be others tomorrow. */
  public void send(Context ctx) {
    send(ctx, ASK_AGAIN);
  }

  private void send(Context ctx, String caching) {
    boolean coded = Gzip.suits(ctx, type, bytes.length);
    String tag = coded ? tag("-gzip") : tag("");
    ctx.header(Header.ETAG, tag).header(Header.CACHE_CONTROL, caching);
    ctx.header(Header.VARY, Header.ACCEPT_ENCODING).header(Header.ACCEPT_RANGES, "bytes");
    if (isKnown(ctx.header(Header.IF_NONE_MATCH), tag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else if (coded) {
      byte[] packed = Gzip.of(bytes);
      ctx.header(Header.CONTENT_ENCODING, Gzip.NAME);
      send(ctx, packed, Sha256.of(packed));
    } else {
      sendWholeOrPart(ctx, tag);
    }
  }

  private void sendWholeOrPart(Context ctx, String tag) {
    ByteRange range = ByteRange.asked(ctx, tag, bytes.length);
    range.describe(ctx);
    if (range instanceof ByteRange.Beyond) {
      ctx.result("");
    } else {
      send(ctx, range.of(bytes), sha256);
    }
  }

  private void send(Context ctx, byte[] body, String whole) {
    byte[] digest = HexFormat.of().parseHex(whole);
    ctx.header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
    ctx.header(Header.CONTENT_LENGTH, Integer.toString(body.length));
    ctx.contentType(type).result(body);
    Keeper.offer(ctx, body);
  }

  private String tag(String suffix) {
    return "\"sha256-" + sha256 + suffix + "\"";
  }

  private static boolean isKnown(String tags, String tag) {
    return tags != null && (tags.contains(tag) || tags.strip().equals("*"));
  }
}
