package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import vitrine.release.Sha256;

/** Bytes that are sent with a strong tag and a digest, or not at all if the reader has them. */
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
    String tag = "\"sha256-" + sha256 + "\"";
    ctx.header(Header.ETAG, tag).header(Header.CACHE_CONTROL, caching);
    String known = ctx.header(Header.IF_NONE_MATCH);
    if (known != null && known.contains(tag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    byte[] digest = HexFormat.of().parseHex(sha256);
    ctx.header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
    ctx.contentType(type).result(bytes);
  }
}
