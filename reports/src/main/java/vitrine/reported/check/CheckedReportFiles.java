package vitrine.reported.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vitrine.reported.Comparison;
import vitrine.reported.Dimension;
import vitrine.reported.Finding;
import vitrine.reported.Told;

/** A checked report as files: findings.csv, checks.csv and scorecard.csv, or JSON. */
public final class CheckedReportFiles {
  private static final List<String> FINDINGS =
      List.of(
          "rule",
          "severity",
          "table",
          "service",
          "file",
          "row",
          "column",
          "count",
          "message",
          "repair");
  private static final List<String> CHECKS =
      List.of("table", "service", "check", "reported_total", "recomputed", "status");

  private final CheckedReport checked;

  public CheckedReportFiles(CheckedReport checked) {
    this.checked = checked;
  }

  /** Writes the three tables into a folder, which is made if it is not there. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolve("findings.csv"), FINDINGS, findings());
    write(folder.resolve("checks.csv"), CHECKS, checks());
    List<String> header = new ArrayList<>(List.of("service"));
    Stream.of(Dimension.values()).map(CheckedReportFiles::name).forEach(header::add);
    write(folder.resolve("scorecard.csv"), header, scores());
  }

  /** The whole as maps and lists, to be written as JSON. */
  public Map<String, Object> tree() {
    List<String> header = new ArrayList<>(List.of("service"));
    Stream.of(Dimension.values()).map(CheckedReportFiles::name).forEach(header::add);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("report", Told.plain(checked.report().name()));
    tree.put("scores", objects(header, scores()));
    tree.put("checks", objects(CHECKS, checks()));
    tree.put("findings", objects(FINDINGS, findings()));
    return tree;
  }

  private static List<Map<String, String>> objects(List<String> header, List<List<String>> rows) {
    List<Map<String, String>> objects = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, String> object = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        object.put(header.get(i), row.get(i));
      }
      objects.add(object);
    }
    return objects;
  }

  private static String name(Dimension dimension) {
    return dimension.name().toLowerCase(Locale.ROOT);
  }

  private List<List<String>> findings() {
    return checked.findings().stream().map(CheckedReportFiles::cells).toList();
  }

  private static List<String> cells(Finding it) {
    return List.of(
        it.rule().name(),
        it.severity().name(),
        it.table(),
        it.service(),
        it.file(),
        Long.toString(it.row()),
        it.column(),
        Long.toString(it.count()),
        it.message(),
        it.repair());
  }

  private List<List<String>> checks() {
    return checked.comparisons().stream().map(CheckedReportFiles::cells).toList();
  }

  private static List<String> cells(Comparison it) {
    return List.of(
        it.table().code(),
        it.service(),
        it.check(),
        number(it.reported()),
        number(it.recomputed()),
        it.verdict().name());
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(Told::number).orElse("");
  }

  private List<List<String>> scores() {
    return checked.scores().stream().map(CheckedReportFiles::cells).toList();
  }

  private static List<String> cells(Score score) {
    List<String> cells = new ArrayList<>(List.of(score.service()));
    for (Dimension dimension : Dimension.values()) {
      cells.add(score.of(dimension).map(it -> String.format(Locale.ROOT, "%.1f", it)).orElse(""));
    }
    return cells;
  }

  private static void write(Path file, List<String> header, List<List<String>> rows)
      throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(file))) {
      csv.writeRecord(header);
      rows.forEach(csv::writeRecord);
    }
  }
}
