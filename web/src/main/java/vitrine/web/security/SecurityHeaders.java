package vitrine.web.security;

import io.javalin.plugin.bundled.GlobalHeadersConfig;
import io.javalin.plugin.bundled.GlobalHeadersPlugin;
import java.util.Map;

/** Headers that let a page load nothing but its own styles, fonts and pictures, and no script. */
public final class SecurityHeaders {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
          + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  public static GlobalHeadersPlugin plugin() {
    return new GlobalHeadersPlugin(
        config -> {
          config.contentSecurityPolicy(POLICY);
          config.xContentTypeOptionsNoSniff();
          config.referrerPolicy(GlobalHeadersConfig.ReferrerPolicy.NO_REFERRER);
          config.crossOriginOpenerPolicy(GlobalHeadersConfig.CrossOriginOpenerPolicy.SAME_ORIGIN);
          config
              .getHeaders()
              .putAll(Map.of("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));
        });
  }
}
