package vitrine.edition;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureText;
import vitrine.release.Json;

/** Every figure that an edition restates, one a row, as CSV and as JSON. */
public final class ChangeFiles {
  private static final List<String> VINTAGES = List.of("first", "before", "now");
  private static final List<String> NAMES =
      List.of("metric", "breakdown", "cell", "statistic", "part", "kind");

  private final Restatement restatement;

  public ChangeFiles(Restatement restatement) {
    this.restatement = restatement;
  }

  /** RFC 4180, UTF-8; durations in seconds, shares in parts of one. */
  public String csv() {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    List<String> header = new ArrayList<>(NAMES);
    VINTAGES.forEach(it -> header.addAll(List.of(it, it + "_obs_status")));
    header.addAll(List.of("difference", "relative_difference"));
    csv.writeRecord(header);
    restatement.changes().values().forEach(it -> csv.writeRecord(record(it)));
    return text.toString();
  }

  private static List<String> record(FigureChange change) {
    List<String> record = new ArrayList<>();
    record.add(change.key().metric());
    record.add(change.key().breakdown());
    record.add(String.join("|", change.key().values()));
    record.add(change.key().statistic().name());
    record.add(change.key().part());
    record.add(change.kind().name());
    vintages(change).forEach(it -> record.addAll(List.of(it.value(), it.obsStatus())));
    record.add(number(change.difference()));
    record.add(number(change.relative()));
    return record;
  }

  private static Stream<FigureText> vintages(FigureChange change) {
    return Stream.of(change.first(), change.before(), change.now()).map(ChangeFiles::text);
  }

  private static FigureText text(Optional<Figure> figure) {
    return figure.map(FigureText::of).orElse(new FigureText("", "", "", "", "", ""));
  }

  private static String number(OptionalDouble number) {
    return number.isEmpty() ? "" : Double.toString(Math.rint(number.getAsDouble() * 1e6) / 1e6);
  }

  /** The reason and the same rows. */
  public String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("restates", restatement.cause().edition());
    json.put("reason", restatement.cause().reason().name());
    json.put("because", restatement.cause().because());
    json.put("figures", restatement.figures());
    json.put("changed", restatement.changed());
    json.put("changes", restatement.changes().values().stream().map(ChangeFiles::json).toList());
    return Json.write(json);
  }

  private static Map<String, Object> json(FigureChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("metric", change.key().metric());
    json.put("breakdown", change.key().breakdown());
    json.put("cell", change.key().values());
    json.put("statistic", change.key().statistic().name());
    json.put("part", change.key().part());
    json.put("kind", change.kind().name());
    List<FigureText> vintages = vintages(change).toList();
    for (int i = 0; i < VINTAGES.size(); i++) {
      json.put(VINTAGES.get(i), vintages.get(i).value());
      json.put(VINTAGES.get(i) + "_obs_status", vintages.get(i).obsStatus());
    }
    json.put("difference", number(change.difference()));
    return json;
  }
}
