package vitrine.web.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vitrine.casefile.Code;
import vitrine.casefile.FieldType;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.edition.FigureTable;
import vitrine.web.pages.ShelvedEdition;
import vitrine.web.pages.Terms;

/**
 * Some lines of one table of an edition.
 *
 * @param values the codes that each dimension may have; of a dimension without, all
 * @param statistics those that are asked for; of none, all
 * @param after the line that those asked for follow on
 */
record TableQuery(
    ShelvedEdition edition,
    FigureTable table,
    Map<Dimension, List<String>> values,
    List<Statistic> statistics,
    Optional<FigureTable.Line> after,
    int limit) {
  static final int MOST = 5_000;

  private static final String NOT_STATED = "_X";

  /** What a query asks for; what is wrong of it is in its terms. */
  static TableQuery of(Terms terms, ShelvedEdition edition) {
    List<Metric> metrics = edition.edition().catalogue().list();
    Metric metric = terms.choose("metric", metrics, Metric::code, metrics.get(0));
    Breakdown by = terms.choose("by", metric.breakdowns(), Breakdown::code, Breakdown.WHOLE);
    FigureTable table = edition.edition().table(metric, by);
    Map<Dimension, List<String>> values = new LinkedHashMap<>();
    for (Dimension dimension : by.dimensions()) {
      values.put(dimension, terms.list(dimension.code(), codes(table, dimension), it -> it));
    }
    List<Statistic> statistics =
        terms.list("statistic", metric.measure().statistics(), Statistic::name);
    Optional<FigureTable.Line> after = terms.findHidden("after", table.lines(), TableQuery::key);
    return new TableQuery(edition, table, values, statistics, after, terms.upTo("limit", MOST));
  }

  private static List<String> codes(FigureTable table, Dimension dimension) {
    int at = table.breakdown().dimensions().indexOf(dimension);
    TreeSet<String> codes = new TreeSet<>();
    table.parts().forEach(it -> codes.add(code(it.cell().values().get(at))));
    if (dimension instanceof Dimension.OfField it && it.field().type() == FieldType.CODE) {
      it.field().codeList().codes().stream().map(Code::value).forEach(codes::add);
    }
    return List.copyOf(codes);
  }

  private static String code(String value) {
    return value.isEmpty() ? NOT_STATED : value;
  }

  /** What names a line in the address of the next ones. */
  private static String key(FigureTable.Line line) {
    byte[] values = String.join("\n", line.cell().values()).getBytes(StandardCharsets.UTF_8);
    String key = Base64.getUrlEncoder().withoutPadding().encodeToString(values);
    return line.isWhole() ? "whole" : "line-" + key;
  }

  /** The names of all terms that it may have. */
  List<String> terms() {
    List<String> terms = new ArrayList<>(List.of("release", "version", "metric", "by"));
    values.keySet().forEach(it -> terms.add(it.code()));
    terms.addAll(List.of("statistic", "after", "limit", "format"));
    return terms;
  }

  /** Every line that is asked for, on this page or on later ones. */
  private List<FigureTable.Line> rest() {
    int from = after.map(it -> table.lines().indexOf(it) + 1).orElse(0);
    return table.lines().subList(from, table.lines().size()).stream().filter(this::isIn).toList();
  }

  private boolean isIn(FigureTable.Line line) {
    List<Dimension> dimensions = table.breakdown().dimensions();
    for (int i = 0; i < dimensions.size(); i++) {
      List<String> chosen = values.get(dimensions.get(i));
      boolean isChosen =
          chosen.isEmpty() || !line.isWhole() && chosen.contains(code(line.cell().values().get(i)));
      if (!isChosen) {
        return false;
      }
    }
    return true;
  }

  /** The lines of this page. */
  FigureTable page() {
    return table.withLines(rest().stream().limit(limit).toList());
  }

  /** The terms of the next page, which stays in the same edition; empty if this is the last. */
  Optional<Map<String, List<String>>> next(String format) {
    List<FigureTable.Line> rest = rest();
    if (rest.size() <= limit) {
      return Optional.empty();
    }
    Map<String, List<String>> terms = new LinkedHashMap<>();
    terms.put("release", List.of(edition.row().period()));
    terms.put("version", List.of(Integer.toString(edition.row().number())));
    terms.put("metric", List.of(table.metric().code()));
    terms.put("by", List.of(table.breakdown().code()));
    values.forEach((dimension, chosen) -> terms.put(dimension.code(), chosen));
    terms.put("statistic", statistics.stream().map(Statistic::name).toList());
    terms.put("limit", List.of(Integer.toString(limit)));
    terms.put("format", format.equals("json") ? List.of() : List.of(format));
    terms.put("after", List.of(key(rest.get(limit - 1))));
    return Optional.of(terms);
  }
}
