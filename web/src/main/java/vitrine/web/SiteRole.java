package vitrine.web;

import io.javalin.security.RouteRole;

/** Who may use a route. */
public enum SiteRole implements RouteRole {
  PUBLIC
}
