package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import vitrine.edition.Edition;
import vitrine.edition.EditionHtml;
import vitrine.edition.FigureTable;
import vitrine.edition.Headline;

/** One table of an edition with its chart. */
public final class TablePage implements Handler {
  private final Shelf shelf;
  private final Assets assets;
  private final Drawing drawing;

  public TablePage(Shelf shelf, Assets assets, Drawing drawing) {
    this.shelf = shelf;
    this.assets = assets;
    this.drawing = drawing;
  }

  @Override
  public void handle(Context ctx) {
    ShelvedEdition shelved = Asked.edition(ctx, shelf).orElseThrow(NotFoundResponse::new);
    Edition edition = shelved.edition();
    Asked.Table asked =
        Asked.table(edition, ctx.pathParam("table")).orElseThrow(NotFoundResponse::new);
    FigureTable table = edition.table(asked.metric(), asked.breakdown());
    List<Page.Twin> twins =
        List.of(
            new Page.Twin("text/csv", ctx.path() + ".csv"),
            new Page.Twin("application/json", ctx.path() + ".json"));
    Page.of(table.title() + ", " + edition.period().code(), asked.metric().definition(), "releases")
        .withTwins(twins)
        .send(
            ctx,
            assets,
            "table.jte",
            Map.of(
                "shelved",
                shelved,
                "table",
                table,
                "headline",
                Headline.of(edition, asked.metric()),
                "figure",
                drawing.figure(edition, asked),
                "html",
                EditionHtml.table(table) + EditionHtml.key(),
                "path",
                ctx.path()));
  }
}
