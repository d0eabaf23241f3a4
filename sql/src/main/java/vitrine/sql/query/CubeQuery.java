package vitrine.sql.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vitrine.casefile.Nearest;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;

/**
 * A question to the cube of protected figures.
 *
 * @param periods of the editions asked; empty for all
 * @param restated whether earlier editions of a period are asked too
 * @param metrics what is asked for
 * @param by how the metrics are split; each has that breakdown
 * @param statistics empty for all
 * @param per the metric that each number is divided by; empty for none
 * @param sort what rows are ordered by
 */
public record CubeQuery(
    List<String> periods,
    boolean restated,
    List<Metric> metrics,
    Breakdown by,
    List<Statistic> statistics,
    Optional<Filter> where,
    Optional<Metric> per,
    Optional<Order> sort) {
  /** A field, and whether the largest comes first. */
  public record Order(CubeField field, boolean descending) {
    String text() {
      return (descending ? "-" : "") + field.name();
    }
  }

  public CubeQuery {
    periods = List.copyOf(periods);
    metrics = List.copyOf(metrics);
    statistics = List.copyOf(statistics);
  }

  /** The terms of a query as somebody wrote them; every one may be empty. */
  public record Terms(
      String period,
      String edition,
      String metric,
      String by,
      String statistic,
      String where,
      String per,
      String sort) {}

  /**
   * Reads a query.
   *
   * @throws QueryInvalid if a term names what there is not; it tells what there is
   */
  public static CubeQuery of(Catalogue catalogue, Terms terms) {
    List<Metric> metrics =
        codes(terms.metric()).stream().map(it -> metric(catalogue, it)).distinct().toList();
    if (metrics.isEmpty()) {
      throw new QueryInvalid(0, "name one metric at least");
    }
    Optional<Metric> per = codes(terms.per()).stream().map(it -> metric(catalogue, it)).findFirst();
    Breakdown by = breakdown(metrics, per, terms.by().isBlank() ? "WHOLE" : terms.by().strip());
    CubeQuery query =
        new CubeQuery(
            codes(terms.period()),
            terms.edition().equals("all"),
            metrics,
            by,
            codes(terms.statistic()).stream().map(CubeQuery::statistic).distinct().toList(),
            FilterParser.parse(by, terms.where()),
            per,
            order(by, terms.sort().strip()));
    return query.checked();
  }

  private CubeQuery checked() {
    boolean divides = per.isPresent();
    if (divides && !statistics.stream().allMatch(Statistic::isCount)) {
      throw new QueryInvalid(0, "only numbers can be divided: COUNT, MET, REACHED, OPEN");
    }
    return divides && statistics.isEmpty()
        ? new CubeQuery(periods, restated, metrics, by, List.of(Statistic.COUNT), where, per, sort)
        : this;
  }

  private static List<String> codes(String list) {
    return List.of(list.strip().split("[,\\s]+")).stream().filter(it -> !it.isEmpty()).toList();
  }

  private static Metric metric(Catalogue catalogue, String code) {
    List<String> known = catalogue.list().stream().map(Metric::code).toList();
    return catalogue
        .find(code)
        .orElseThrow(() -> new QueryInvalid(0, unknown("metric", code, known)));
  }

  private static Breakdown breakdown(List<Metric> metrics, Optional<Metric> per, String code) {
    List<Metric> all = new ArrayList<>(metrics);
    per.ifPresent(all::add);
    List<Breakdown> common =
        all.get(0).breakdowns().stream()
            .filter(it -> all.stream().allMatch(metric -> metric.breakdowns().contains(it)))
            .toList();
    List<String> known = common.stream().map(Breakdown::code).toList();
    return common.stream()
        .filter(it -> it.code().equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(
            () -> new QueryInvalid(0, unknown("breakdown of all these metrics", code, known)));
  }

  private static Statistic statistic(String code) {
    List<String> known = List.of(Statistic.values()).stream().map(Enum::name).toList();
    if (!known.contains(code)) {
      throw new QueryInvalid(0, unknown("statistic", code, known));
    }
    return Statistic.valueOf(code);
  }

  private static Optional<Order> order(Breakdown by, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean descending = text.startsWith("-");
    String name = descending ? text.substring(1) : text;
    List<String> known = CubeField.of(by).stream().map(CubeField::name).toList();
    CubeField field =
        CubeField.find(by, name)
            .orElseThrow(() -> new QueryInvalid(0, unknown("field to sort by", name, known)));
    return Optional.of(new Order(field, descending));
  }

  private static String unknown(String what, String given, List<String> known) {
    String near = Nearest.to(given, known).map(it -> "did you mean " + it + "? ").orElse("");
    return "this is no " + what + "; " + near + "Known: " + String.join(", ", known);
  }

  /** The terms in canonical form and order: equal for queries that ask the same. */
  public Map<String, String> canonical() {
    Map<String, String> terms = new LinkedHashMap<>();
    terms.put("metric", metrics.stream().map(Metric::code).collect(Collectors.joining(",")));
    terms.put("by", by.code());
    put(terms, "statistic", statistics.stream().map(Enum::name).collect(Collectors.joining(",")));
    put(terms, "period", String.join(",", periods));
    put(terms, "edition", restated ? "all" : "");
    put(terms, "where", where.map(Filter::text).orElse(""));
    put(terms, "per", per.map(Metric::code).orElse(""));
    put(terms, "sort", sort.map(Order::text).orElse(""));
    return terms;
  }

  private static void put(Map<String, String> terms, String name, String value) {
    if (!value.isEmpty()) {
      terms.put(name, value);
    }
  }
}
