package vitrine.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.edition.TableFiles;
import vitrine.release.CatalogueJson;
import vitrine.release.Json;
import vitrine.sql.published.EditionRow;
import vitrine.web.pages.ErrorPage;
import vitrine.web.pages.Shelf;
import vitrine.web.pages.ShelvedEdition;
import vitrine.web.pages.Stored;
import vitrine.web.pages.Terms;

/** Releases, metrics and figures, version 1. */
public final class ObservationsApi {
  private static final String JSON = "application/json";

  private final Shelf shelf;

  public ObservationsApi(Shelf shelf) {
    this.shelf = shelf;
  }

  public void releases(Context ctx) {
    send(ctx, Map.of("items", shelf.list().stream().map(ObservationsApi::release).toList()));
  }

  private static Map<String, Object> release(EditionRow row) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("period", row.period());
    json.put("number", row.number());
    json.put("published", row.publishedAt().toString());
    json.put("release", "sha256:" + row.releaseDigest());
    json.put("sums", "sha256:" + row.digest());
    json.put("href", "/releases/%s/v%d".formatted(row.period(), row.number()));
    return json;
  }

  public void metrics(Context ctx) {
    List<Map<String, Object>> items =
        Catalogue.current().list().stream().map(CatalogueJson::of).toList();
    send(ctx, Map.of("items", items));
  }

  public void metric(Context ctx) {
    Metric metric =
        Catalogue.current().find(ctx.pathParam("code")).orElseThrow(NotFoundResponse::new);
    send(ctx, CatalogueJson.of(metric));
  }

  /**
   * The figures of {@code metric}, split {@code by}, of {@code release}; the latest if not said.
   */
  public void observations(Context ctx) {
    Optional<ShelvedEdition> latest = shelf.findLatest();
    if (latest.isEmpty()) {
      throw new NotFoundResponse();
    }
    Terms terms = new Terms(ctx);
    ShelvedEdition shelved =
        terms.choose("release", shelf.listLatest(), it -> it.row().period(), latest.get());
    List<Metric> metrics = shelved.edition().catalogue().list();
    Metric metric = terms.choose("metric", metrics, Metric::code, metrics.get(0));
    Breakdown by = terms.choose("by", metric.breakdowns(), Breakdown::code, Breakdown.WHOLE);
    terms.refuseOthers(List.of("release", "metric", "by"));
    if (terms.wrong().isEmpty()) {
      String json = TableFiles.of(shelved.edition(), metric, by).json();
      Stored.of(JSON, json).send(ctx);
    } else {
      ErrorPage.problem(ctx, HttpStatus.BAD_REQUEST, String.join(" ", terms.wrong()));
    }
  }

  private static void send(Context ctx, Object json) {
    Stored.of(JSON, Json.write(json)).send(ctx);
  }
}
