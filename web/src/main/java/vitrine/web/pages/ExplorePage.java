package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Metric;
import vitrine.edition.Edition;
import vitrine.edition.EditionHtml;
import vitrine.edition.FigureTable;
import vitrine.edition.Headline;

/** A table that the reader chooses; its address holds the choice. */
public final class ExplorePage implements Handler {
  private final Shelf shelf;
  private final Assets assets;
  private final Drawing drawing;

  public ExplorePage(Shelf shelf, Assets assets, Drawing drawing) {
    this.shelf = shelf;
    this.assets = assets;
    this.drawing = drawing;
  }

  @Override
  public void handle(Context ctx) {
    if (shelf.findLatest().isEmpty()) {
      Page.of("Explore", "Choose a table", "explore").send(ctx, assets, "empty.jte", Map.of());
      return;
    }
    Choice choice = Choice.of(ctx, shelf);
    if (!choice.wrong().isEmpty()) {
      ctx.status(HttpStatus.BAD_REQUEST);
    }
    Edition edition = choice.shelved().edition();
    Metric metric = choice.metric();
    FigureTable table = edition.table(metric, choice.breakdown());
    Asked.Table asked = new Asked.Table(metric, choice.breakdown());
    String place = choice.shelved().latest() + "/tables/" + table.key();
    List<Page.Twin> twins =
        List.of(
            new Page.Twin("text/csv", place + ".csv"),
            new Page.Twin("application/json", place + ".json"));
    Page.of("Explore: " + table.title(), metric.definition(), "explore")
        .withTwins(twins)
        .send(
            ctx,
            assets,
            "explore.jte",
            Map.of(
                "choice",
                choice,
                "table",
                table,
                "headline",
                Headline.of(edition, metric),
                "figure",
                drawing.figure(edition, asked),
                "html",
                EditionHtml.table(table) + EditionHtml.key(),
                "place",
                place));
  }

  /**
   * What the reader chose.
   *
   * @param wrong what of it is not known; the page then shows something near
   */
  public record Choice(
      List<ShelvedEdition> editions,
      ShelvedEdition shelved,
      Metric metric,
      Breakdown breakdown,
      List<String> wrong) {

    static Choice of(Context ctx, Shelf shelf) {
      List<ShelvedEdition> editions = shelf.listLatest();
      Terms terms = new Terms(ctx);
      ShelvedEdition shelved =
          terms.choose("release", editions, it -> it.row().period(), editions.get(0));
      List<Metric> metrics = shelved.edition().catalogue().list();
      Metric metric = terms.choose("metric", metrics, Metric::code, metrics.get(0));
      Breakdown breakdown = breakdown(ctx, terms, metrics, metric);
      terms.refuseOthers(List.of("release", "metric", "by"));
      return new Choice(editions, shelved, metric, breakdown, terms.wrong());
    }

    /** The form keeps what the last metric was split by; this one may not be split so. */
    private static Breakdown breakdown(
        Context ctx, Terms terms, List<Metric> metrics, Metric metric) {
      List<Breakdown> breakdowns = metric.breakdowns();
      Optional<Breakdown> first = breakdowns.stream().filter(it -> !it.isWhole()).findFirst();
      Breakdown usual = first.orElse(breakdowns.get(0));
      boolean isOfOthersOnly =
          breakdowns.stream().noneMatch(it -> it.code().equals(ctx.queryParam("by")))
              && metrics.stream()
                  .flatMap(it -> it.breakdowns().stream())
                  .anyMatch(it -> it.code().equals(ctx.queryParam("by")));
      return isOfOthersOnly ? usual : terms.choose("by", breakdowns, Breakdown::code, usual);
    }
  }
}
