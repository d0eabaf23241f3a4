package vitrine.web;

import static vitrine.web.SiteRole.PUBLIC;

import java.util.List;
import vitrine.sql.feedback.FeedbackBox;
import vitrine.web.pages.Assets;
import vitrine.web.pages.FeedbackPages;

/** The addresses of the feedback of readers. */
final class FeedbackRoutes {
  private final FeedbackPages pages;

  FeedbackRoutes(FeedbackBox box, Assets assets) {
    this.pages = new FeedbackPages(box, assets);
  }

  /** What is read. */
  List<Route> list() {
    return List.of(
        new Route("/feedback", PUBLIC, pages::show),
        new Route("/feedback/{number}", PUBLIC, pages::one));
  }

  /** What is written to, by POST. */
  List<Route> posts() {
    return List.of(new Route("/feedback", PUBLIC, pages::receive));
  }
}
