package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import vitrine.catalogue.Chapter;
import vitrine.edition.Edition;
import vitrine.edition.EditionHtml;
import vitrine.edition.Part;

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
    String overview = EditionHtml.overview(edition, places);
    Page.of(edition.title(), "Protected figures of " + edition.period().code(), "releases")
        .send(
            ctx,
            assets,
            "release.jte",
            Map.of(
                "shelved",
                shelved,
                "places",
                places,
                "overview",
                overview,
                "key",
                EditionHtml.key(),
                "isLatest",
                shelf.find(edition.period().code()).equals(Optional.of(shelved))));
  }

  public void chapter(Context ctx) {
    ShelvedEdition shelved = Asked.edition(ctx, shelf).orElseThrow(NotFoundResponse::new);
    Edition edition = shelved.edition();
    Chapter chapter =
        edition.chapters().stream()
            .filter(it -> it.slug().equals(ctx.pathParam("chapter")))
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    SitePlaces places = new SitePlaces(address(ctx, shelved));
    Page.of(chapter.title() + ", " + edition.title(), chapter.question(), "releases")
        .send(
            ctx,
            assets,
            "chapter.jte",
            Map.of(
                "edition",
                edition,
                "chapter",
                chapter,
                "places",
                places,
                "blocks",
                EditionHtml.chapter(edition, chapter, shelved::chart, places),
                "key",
                EditionHtml.key()));
  }

  /** A page of one part beside the chapters. */
  public Handler part(Part part) {
    return ctx -> {
      ShelvedEdition shelved = Asked.edition(ctx, shelf).orElseThrow(NotFoundResponse::new);
      Edition edition = shelved.edition();
      SitePlaces places = new SitePlaces(address(ctx, shelved));
      Page.of(part.title() + ", " + edition.title(), part.lead(), "releases")
          .send(
              ctx,
              assets,
              "part.jte",
              Map.of(
                  "edition",
                  edition,
                  "part",
                  part,
                  "places",
                  places,
                  "content",
                  part.html(edition, places),
                  "key",
                  EditionHtml.key()));
    };
  }

  private static String address(Context ctx, ShelvedEdition shelved) {
    return ctx.pathParamMap().containsKey("version") ? shelved.frozen() : shelved.latest();
  }
}
