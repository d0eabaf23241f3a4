package vitrine.web.security;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;

/** Lets pages of other sites read what is public: figures, files, and what is said of errors. */
public final class Sharing {
  private static final List<String> PATHS =
      List.of(
          "/api/*",
          "/releases/{slug}/{version}/files/*",
          "/releases/{slug}/{version}/tables/*",
          "/releases/{slug}/tables/*",
          "/releases.atom",
          "/corrections.atom",
          "/calendar.ics");
  private static final String METHODS = "GET, HEAD, OPTIONS";
  private static final String READABLE =
      "Accept-Ranges, Content-Disposition, Content-Encoding, Content-Length, Content-Range, ETag,"
          + " Link, Repr-Digest";
  private static final String A_DAY = "86400";

  private Sharing() {}

  /** Allows it on every address below those that are shared. */
  public static void allow(JavalinConfig config) {
    PATHS.forEach(path -> config.routes.before(path, Sharing::allow));
  }

  /** Whether an address of the site is shared. */
  public static boolean covers(String path) {
    String wide = path.replaceFirst("(/files/|/tables/|^/api/).*", "$1*");
    return PATHS.contains(wide);
  }

  /** Answers a browser that asks whether a page of another site may send a request. */
  public static void answer(Context ctx) {
    ctx.status(HttpStatus.NO_CONTENT);
    ctx.header("Allow", METHODS).header("Access-Control-Allow-Methods", METHODS);
    ctx.header("Access-Control-Allow-Headers", "If-None-Match, If-Range, Range");
    ctx.header("Access-Control-Max-Age", A_DAY);
  }

  private static void allow(Context ctx) {
    ctx.header("Access-Control-Allow-Origin", "*");
    ctx.header("Access-Control-Expose-Headers", READABLE);
  }
}
