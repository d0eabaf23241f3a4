package vitrine.web.security;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;

/** Lets pages of other sites read what is public: figures, files, and what is said of errors. */
public final class Sharing {
  private static final List<String> PATHS = List.of("/api/*", "/releases/{slug}/{version}/files/*");
  private static final String READABLE =
      "Accept-Ranges, Content-Disposition, Content-Encoding, Content-Length, Content-Range, ETag,"
          + " Repr-Digest";

  private Sharing() {}

  /** Allows it on every address below those that are shared. */
  public static void allow(JavalinConfig config) {
    PATHS.forEach(path -> config.routes.before(path, Sharing::allow));
  }

  private static void allow(Context ctx) {
    ctx.header("Access-Control-Allow-Origin", "*");
    ctx.header("Access-Control-Expose-Headers", READABLE);
  }
}
