package vitrine.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Metric;
import vitrine.edition.Edition;
import vitrine.edition.FigureTable;

/** What an address asks for. */
public final class Asked {
  private Asked() {}

  /** The edition of {@code slug}, and of {@code version} if the address has one. */
  public static Optional<ShelvedEdition> edition(Context ctx, Shelf shelf) {
    String slug = ctx.pathParam("slug");
    String version = ctx.pathParamMap().get("version");
    if (version == null) {
      return shelf.find(slug);
    }
    return version.matches("v[1-9][0-9]{0,5}")
        ? shelf.find(slug, Integer.parseInt(version.substring(1)))
        : Optional.empty();
  }

  /** A metric and one of its breakdowns. */
  public record Table(Metric metric, Breakdown breakdown) {}

  /** The keys of all tables of an edition. */
  public static List<String> keys(Edition edition) {
    return edition.catalogue().list().stream()
        .flatMap(metric -> metric.breakdowns().stream().map(it -> FigureTable.key(metric, it)))
        .toList();
  }

  /** The table of a key such as {@code v1-by-month}. */
  public static Optional<Table> table(Edition edition, String key) {
    for (Metric metric : edition.catalogue().list()) {
      for (Breakdown breakdown : metric.breakdowns()) {
        if (FigureTable.key(metric, breakdown).equals(key)) {
          return Optional.of(new Table(metric, breakdown));
        }
      }
    }
    return Optional.empty();
  }
}
