package vitrine.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Formula;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.catalogue.Timetable;
import vitrine.catalogue.Timetables;

/** The catalogue as plain values, for its digest and for readers of a release. */
public final class CatalogueJson {
  private CatalogueJson() {}

  public static Map<String, Object> of(Catalogue catalogue) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("metrics", catalogue.list().stream().map(CatalogueJson::of).toList());
    json.put("timetables", Timetables.list().stream().map(CatalogueJson::of).toList());
    return json;
  }

  private static Map<String, Object> of(Timetable timetable) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", timetable.code());
    json.put("start", timetable.start().words());
    json.put("stop", timetable.stop().words());
    timetable.target().ifPresent(it -> json.put("target", it.toString()));
    json.put("limit", timetable.limit().toString());
    json.put("pauses", timetable.pauses().stream().map(Enum::name).sorted().toList());
    json.put("from", timetable.from().toString());
    timetable.review().ifPresent(it -> json.put("review", it.toString()));
    timetable.until().ifPresent(it -> json.put("until", it.toString()));
    json.put("source", timetable.source());
    return json;
  }

  static String text(Catalogue catalogue) {
    return Json.write(of(catalogue));
  }

  /** SHA-256 of the catalogue as a release holds it. */
  public static String digest(Catalogue catalogue) {
    return Sha256.of(text(catalogue));
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
