package vitrine.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Formula;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;

/** The catalogue as plain values, for its digest and for readers of a release. */
public final class CatalogueJson {
  private CatalogueJson() {}

  public static Map<String, Object> of(Catalogue catalogue) {
    return Map.of("metrics", catalogue.list().stream().map(CatalogueJson::of).toList());
  }

  /** One metric. */
  public static Map<String, Object> of(Metric metric) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", metric.code());
    json.put("name", metric.name());
    json.put("chapter", metric.chapter().title());
    json.put("definition", metric.definition());
    json.put("basis", metric.basis().name());
    json.put("units", Formula.units(metric));
    json.put("noun", metric.noun());
    json.put("formula", Formula.of(metric.measure()));
    List<Statistic> statistics = metric.measure().statistics();
    json.put("statistics", statistics.stream().map(Statistic::name).toList());
    json.put("breakdowns", metric.breakdowns().stream().map(Breakdown::code).toList());
    json.put("reference", metric.reference());
    json.put("since", metric.since());
    metric.until().ifPresent(year -> json.put("until", year));
    metric.succeeds().ifPresent(code -> json.put("succeeds", code));
    return json;
  }
}
