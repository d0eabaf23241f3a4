package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import vitrine.edition.Edition;
import vitrine.edition.EditionHtml;

/** Editions as pages. */
public final class ReleasePages {
  private final Shelf shelf;
  private final Assets assets;

  public ReleasePages(Shelf shelf, Assets assets) {
    this.shelf = shelf;
    this.assets = assets;
  }

  public void list(Context ctx) {
    Page.of("Reports", "All published editions", "releases")
        .send(ctx, assets, "releases.jte", Map.of("rows", shelf.list()));
  }

  public void show(Context ctx) {
    ShelvedEdition shelved = Asked.edition(ctx, shelf).orElseThrow(NotFoundResponse::new);
    Edition edition = shelved.edition();
    SitePlaces places = new SitePlaces(address(ctx, shelved));
    String chapters = EditionHtml.chapters(edition, shelved::chart, places);
    Page.of(edition.title(), "Protected figures of " + edition.period().code(), "releases")
        .send(
            ctx,
            assets,
            "release.jte",
            Map.of(
                "shelved",
                shelved,
                "chapters",
                chapters,
                "key",
                EditionHtml.key(),
                "isLatest",
                shelf.find(edition.period().code()).equals(Optional.of(shelved))));
  }

  private static String address(Context ctx, ShelvedEdition shelved) {
    return ctx.pathParamMap().containsKey("version") ? shelved.frozen() : shelved.latest();
  }
}
