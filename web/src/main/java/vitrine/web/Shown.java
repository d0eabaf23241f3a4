package vitrine.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** What the answers of routes depend on. */
final class Shown {
  private static final List<String> EDITIONS =
      List.of(
          "/api",
          "/assets/",
          "/calendar.ics",
          "/case-export",
          "/corrections",
          "/explore",
          "/method",
          "/metrics",
          "/releases");

  private Shown() {}

  /** Whether an answer is the same for everybody until editions are published. */
  static boolean dependsOnEditionsOnly(Context ctx) {
    boolean isPublic = ctx.routeRoles().equals(Set.of(SiteRole.PUBLIC));
    String path = ctx.path();
    return isPublic && (path.equals("/") || EDITIONS.stream().anyMatch(path::startsWith));
  }
}
