package vitrine.web;

import static vitrine.web.SiteRole.AUDITOR;
import static vitrine.web.SiteRole.PUBLIC;
import static vitrine.web.SiteRole.SIGNED_IN;

import java.util.List;
import vitrine.web.audit.AuditPages;
import vitrine.web.audit.QueryPage;
import vitrine.web.audit.SignInPages;
import vitrine.web.audit.Workbench;
import vitrine.web.pages.Assets;

/** Every address of the workbench, with its role. */
record AuditRoutes(Workbench workbench, Assets assets) {
  /** Those that are read. */
  List<Route> gets() {
    SignInPages signIn = new SignInPages(workbench, assets);
    AuditPages pages = new AuditPages(workbench, assets);
    QueryPage query = new QueryPage(workbench, assets);
    return List.of(
        new Route("/sign-in", PUBLIC, signIn::show),
        new Route("/audit", SIGNED_IN, pages::home),
        new Route("/audit/log", SIGNED_IN, pages::log),
        new Route("/audit/query", AUDITOR, query::show),
        new Route("/audit/query.csv", AUDITOR, query::csv));
  }

  /** Those that forms are sent to. */
  List<Route> posts() {
    SignInPages signIn = new SignInPages(workbench, assets);
    return List.of(
        new Route("/sign-in", PUBLIC, signIn::signIn),
        new Route("/sign-out", SIGNED_IN, signIn::signOut));
  }
}
