package vitrine.web;

import io.javalin.http.Handler;

/** A way into the site, by GET and HEAD, and who may use it. */
public record Route(String path, SiteRole role, Handler handler) {}
