package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.TreeMap;
import vitrine.edition.Style;
import vitrine.release.Sha256;

/** Style sheets and fonts, at addresses that change with their content. */
public final class Assets {
  private final Map<String, Stored> files = new TreeMap<>();
  private final String version;

  public Assets() {
    StringBuilder digests = new StringBuilder();
    Style.files()
        .forEach(
            (name, bytes) -> {
              Stored stored = Stored.of(type(name), bytes);
              files.put(name, stored);
              digests.append(stored.sha256());
            });
    version =
        Sha256.of(digests.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII))
            .substring(0, 12);
  }

  /** The address of an asset. */
  public String href(String name) {
    return "/assets/" + version + "/" + name;
  }

  public void serve(Context ctx) {
    Stored stored = files.get(ctx.pathParam("name"));
    if (stored == null || !ctx.pathParam("version").equals(version)) {
      throw new NotFoundResponse();
    }
    stored.sendForEver(ctx);
  }

  private static String type(String name) {
    return name.endsWith(".css") ? "text/css; charset=utf-8" : "font/woff2";
  }
}
