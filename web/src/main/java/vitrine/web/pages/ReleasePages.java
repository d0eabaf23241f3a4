package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.catalogue.Chapter;
import vitrine.edition.Changes;
import vitrine.edition.Edition;
import vitrine.edition.EditionHtml;
import vitrine.edition.Part;
import vitrine.edition.Restatement;

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

  /** Every edition that restates another. */
  public void corrections(Context ctx) {
    List<ShelvedEdition> restated =
        shelf.list().stream()
            .filter(it -> it.number() > 1)
            .flatMap(it -> shelf.find(it.period(), it.number()).stream())
            .toList();
    Page.of("Corrections", "Every edition that restates another, and why", "releases")
        .send(ctx, assets, "corrections.jte", Map.of("restated", restated));
  }

  public void show(Context ctx) {
    ShelvedEdition shelved = Asked.edition(ctx, shelf).orElseThrow(NotFoundResponse::new);
    Edition edition = shelved.edition();
    SitePlaces places = places(ctx, shelved);
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
                "dataset",
                DatasetBlock.of(shelved),
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
    SitePlaces places = places(ctx, shelved);
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
      if (!part.isIn(edition)) {
        throw new NotFoundResponse();
      }
      SitePlaces places = places(ctx, shelved);
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
                  part == Part.CHANGES ? changes(ctx, shelved, places) : part.html(edition, places),
                  "key",
                  EditionHtml.key()));
    };
  }

  /** What changed since the edition before, or since the one that {@code from} numbers. */
  private String changes(Context ctx, ShelvedEdition shelved, SitePlaces places) {
    String from = ctx.queryParam("from");
    if (from == null) {
      return EditionHtml.changes(shelved.edition(), places);
    }
    int number = from.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(from) : 0;
    Restatement since = shelf.since(shelved, number).orElseThrow(NotFoundResponse::new);
    return EditionHtml.changes(new Changes(shelved.edition(), since), places);
  }

  private static SitePlaces places(Context ctx, ShelvedEdition shelved) {
    return new SitePlaces(address(ctx, shelved), shelved.frozen());
  }

  private static String address(Context ctx, ShelvedEdition shelved) {
    return ctx.pathParamMap().containsKey("version") ? shelved.frozen() : shelved.latest();
  }
}
