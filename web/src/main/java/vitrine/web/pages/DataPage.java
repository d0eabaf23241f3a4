package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import vitrine.edition.Edition;
import vitrine.sql.published.ArtefactFacts;

/** The files of an edition by kind, and how programs read them. */
public final class DataPage implements Handler {
  private final Shelf shelf;
  private final Assets assets;

  public DataPage(Shelf shelf, Assets assets) {
    this.shelf = shelf;
    this.assets = assets;
  }

  @Override
  public void handle(Context ctx) {
    ShelvedEdition shelved = Asked.edition(ctx, shelf).orElseThrow(NotFoundResponse::new);
    Edition edition = shelved.edition();
    List<ArtefactFacts> files = shelved.files();
    String address = ctx.scheme() + "://" + ctx.host() + shelved.frozen() + "/files";
    Page.of("Data of " + edition.title(), "All files, with sizes and digests", "releases")
        .send(
            ctx,
            assets,
            "files.jte",
            Map.of(
                "shelved", shelved,
                "kinds", FileKind.of(files),
                "snippets", Snippet.list(address)));
  }
}
