package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.Optional;
import vitrine.catalogue.Metric;
import vitrine.edition.Edition;
import vitrine.edition.EditionHtml;

/** The front page: the few numbers that matter, and the ways in. */
public final class HomePage implements Handler {
  private final Shelf shelf;
  private final Assets assets;

  public HomePage(Shelf shelf, Assets assets) {
    this.shelf = shelf;
    this.assets = assets;
  }

  @Override
  public void handle(Context ctx) {
    Optional<ShelvedEdition> latest = shelf.findLatest();
    Page page =
        Page.of(
            "Vitrine: what became of takedown orders and notices",
            "Protected, recomputable figures about takedown regimes",
            "home");
    if (latest.isEmpty()) {
      page.send(ctx, assets, "empty.jte", Map.of());
      return;
    }
    Edition edition = latest.get().edition();
    Metric story = edition.catalogue().key().get(Math.min(1, edition.catalogue().key().size() - 1));
    String block =
        EditionHtml.block(edition, story, latest.get().chart(story), latest.get().places());
    page.send(
        ctx,
        assets,
        "home.jte",
        Map.of("shelved", latest.get(), "block", block, "editions", shelf.listLatest()));
  }
}
