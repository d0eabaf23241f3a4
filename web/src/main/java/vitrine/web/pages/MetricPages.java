package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.edition.EditionHtml;
import vitrine.edition.KeyFigure;
import vitrine.edition.WorkedExample;

/** The catalogue as pages: what each metric means, how it is computed, and how it has moved. */
public final class MetricPages {
  private final Shelf shelf;
  private final Assets assets;

  public MetricPages(Shelf shelf, Assets assets) {
    this.shelf = shelf;
    this.assets = assets;
  }

  /** A metric's number in one edition. */
  public record InEdition(ShelvedEdition shelved, KeyFigure figure) {}

  public void list(Context ctx) {
    Page.of("Metrics", "What each metric means and how it is computed", "metrics")
        .send(ctx, assets, "metrics.jte", Map.of("catalogue", Catalogue.current()));
  }

  public void show(Context ctx) {
    Metric metric =
        Catalogue.current().find(ctx.pathParam("code")).orElseThrow(NotFoundResponse::new);
    List<InEdition> series =
        shelf.listLatest().stream()
            .filter(it -> it.edition().catalogue().find(metric.code()).isPresent())
            .map(it -> new InEdition(it, KeyFigure.of(it.edition(), metric)))
            .toList();
    String block =
        series.stream().findFirst().map(InEdition::shelved).map(it -> block(it, metric)).orElse("");
    Optional<WorkedExample> example = WorkedExample.find(metric);
    Page.of(metric.code() + " " + metric.name(), metric.definition(), "metrics")
        .send(
            ctx,
            assets,
            "metric.jte",
            Map.of("metric", metric, "series", series, "block", block, "example", example));
  }

  private static String block(ShelvedEdition shelved, Metric metric) {
    SitePlaces places = shelved.places();
    return EditionHtml.block(shelved.edition(), metric, shelved.chart(metric), places);
  }
}
