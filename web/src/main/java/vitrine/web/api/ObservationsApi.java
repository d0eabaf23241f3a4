package vitrine.web.api;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.catalogue.Dimension;
import vitrine.edition.TableFiles;
import vitrine.release.Json;
import vitrine.web.pages.Shelf;
import vitrine.web.pages.ShelvedEdition;
import vitrine.web.pages.Stored;
import vitrine.web.pages.Terms;

/** Figures, line by line. */
public final class ObservationsApi {
  private static final String PATH = "/api/v1/observations";
  private static final List<String> FORMATS = List.of("json", "csv", "jsonstat");

  private final Shelf shelf;

  public ObservationsApi(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Lines of the table that {@code metric} and {@code by} name. */
  public void observations(Context ctx) {
    Terms terms = new Terms(ctx);
    ShelvedEdition edition =
        new EditionTerms(shelf).choose(terms).orElseThrow(NotFoundResponse::new);
    TableQuery query = TableQuery.of(terms, edition);
    String format = terms.choose("format", FORMATS, it -> it, FORMATS.get(0));
    terms.refuseOthers(query.terms());
    if (Answer.isRight(ctx, terms, lists(query, edition))) {
      Optional<String> next = query.next(format).map(it -> Answer.address(PATH, it));
      next.ifPresent(it -> ctx.header(Header.LINK, "<" + it + ">; rel=\"next\""));
      Stored stored = stored(query, format, next);
      if (ctx.queryParam(EditionTerms.VERSION) == null) {
        stored.send(ctx);
      } else {
        stored.sendForEver(ctx);
      }
    }
  }

  private static Stored stored(TableQuery query, String format, Optional<String> next) {
    TableFiles files =
        TableFiles.of(
            query.edition().edition(),
            query.page(),
            it -> query.statistics().isEmpty() || query.statistics().contains(it.statistic()));
    return switch (format) {
      case "csv" -> Stored.of(Answer.CSV, files.csv());
      case "jsonstat" -> Stored.of(Answer.JSON, Json.write(JsonStat.of(query)));
      default -> Stored.of(Answer.JSON, Json.write(json(files, next)));
    };
  }

  private static Map<String, Object> json(TableFiles files, Optional<String> next) {
    Map<String, Object> json = new LinkedHashMap<>(files.values());
    json.put("truncated", next.isPresent());
    json.put("next", next.orElse(null));
    return json;
  }

  private static Map<String, String> lists(TableQuery query, ShelvedEdition edition) {
    Map<String, String> lists = new LinkedHashMap<>();
    String release = "?release=" + edition.row().period();
    lists.put("metric", "/api/v1/metrics");
    lists.put("release", "/api/v1/releases");
    for (Dimension dimension : query.values().keySet()) {
      lists.put(dimension.code(), CatalogueApi.codeList(dimension) + release);
    }
    return lists;
  }
}
