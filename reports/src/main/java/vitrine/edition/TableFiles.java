package vitrine.edition;

import com.fasterxml.jackson.databind.node.NullNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Metric;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;
import vitrine.release.CatalogueJson;
import vitrine.release.Json;

/** Every statistic of one table, one figure a row, as CSV and as JSON. */
public final class TableFiles {
  private static final List<String> FIGURE_COLUMNS =
      List.of(
          "statistic",
          "part",
          "value",
          "bound",
          "low",
          "high",
          "obs_status",
          "conf_status",
          "revised");

  private static final String REVISED = "r";

  private final Edition edition;
  private final FigureTable table;

  private final Predicate<FigureKey> statistics;

  private TableFiles(Edition edition, FigureTable table, Predicate<FigureKey> statistics) {
    this.edition = edition;
    this.table = table;
    this.statistics = statistics;
  }

  public static TableFiles of(Edition edition, Metric metric, Breakdown breakdown) {
    return of(edition, edition.table(metric, breakdown), key -> true);
  }

  /** Some lines and statistics of a table. */
  public static TableFiles of(Edition edition, FigureTable table, Predicate<FigureKey> statistics) {
    return new TableFiles(edition, table, statistics);
  }

  /** RFC 4180, UTF-8; durations in seconds, shares in parts of one. */
  public String csv() {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    List<String> header = new ArrayList<>(List.of("period", "edition", "metric"));
    table.breakdown().dimensions().forEach(dimension -> header.add(dimension.code()));
    table.breakdown().dimensions().forEach(it -> header.add(it.code() + "_label"));
    header.addAll(FIGURE_COLUMNS);
    csv.writeRecord(header);
    for (FigureTable.Line line : table.lines()) {
      figures(line).forEach((key, figure) -> csv.writeRecord(record(line, key, figure)));
    }
    return text.toString();
  }

  private Map<FigureKey, Figure> figures(FigureTable.Line line) {
    Map<FigureKey, Figure> figures = new LinkedHashMap<>(edition.figures().ofCell(line.cell()));
    figures.keySet().removeIf(statistics.negate());
    return figures;
  }

  private List<String> record(FigureTable.Line line, FigureKey key, Figure figure) {
    List<String> record = new ArrayList<>();
    record.add(edition.period().code());
    record.add(Integer.toString(edition.number()));
    record.add(table.metric().code());
    int dimensions = table.breakdown().dimensions().size();
    for (int i = 0; i < dimensions; i++) {
      record.add(line.isWhole() ? "_T" : line.cell().values().get(i));
    }
    for (int i = 0; i < dimensions; i++) {
      record.add(line.isWhole() ? "All" : line.labels().get(i));
    }
    FigureText text = FigureText.of(figure);
    record.addAll(
        List.of(
            key.statistic().name(),
            key.part(),
            text.value(),
            text.bound(),
            text.low(),
            text.high(),
            text.obsStatus(),
            text.confStatus(),
            edition.isRevised(key) ? REVISED : ""));
    return record;
  }

  /** The metric's sentence and the same figures. */
  public String json() {
    return Json.write(values());
  }

  /** What the JSON says, by name. */
  public Map<String, Object> values() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", table.title());
    json.put("period", edition.period().code());
    json.put("edition", edition.number());
    json.put("release", "sha256:" + edition.releaseDigest());
    json.put("metric", CatalogueJson.of(table.metric()));
    json.put("breakdown", table.breakdown().code());
    json.put("specification", "sha256:" + edition.specification());
    json.put("base", edition.protection().base());
    json.put("spread", edition.protection().spread());
    json.put("lines", table.lines().stream().map(this::json).toList());
    return json;
  }

  private Map<String, Object> json(FigureTable.Line line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("cell", line.cell().values());
    json.put("label", line.label());
    List<Object> figures = new ArrayList<>();
    figures(line).forEach((key, figure) -> figures.add(json(key, figure)));
    json.put("figures", figures);
    return json;
  }

  private Map<String, Object> json(FigureKey key, Figure figure) {
    FigureText text = FigureText.of(figure);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("statistic", key.statistic().name());
    json.put("part", key.part());
    json.put("value", number(text.value()));
    json.put("bound", text.bound());
    json.put("low", number(text.low()));
    json.put("high", number(text.high()));
    json.put("obs_status", text.obsStatus());
    json.put("conf_status", text.confStatus());
    json.put("revised", edition.isRevised(key) ? REVISED : "");
    return json;
  }

  private static Object number(String text) {
    return text.isEmpty() ? NullNode.instance : new BigDecimal(text);
  }
}
