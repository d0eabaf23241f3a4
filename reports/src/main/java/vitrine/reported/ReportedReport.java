package vitrine.reported;

import java.util.List;
import java.util.stream.Stream;

/**
 * A published report, of one service or several, as it was read.
 *
 * @param services in the order in which the report names them
 * @param findings what had to be tolerated to read it
 */
public record ReportedReport(
    String name,
    List<ReportedFile> files,
    List<String> services,
    List<ReportedRow> rows,
    List<ReportedText> texts,
    FindingLog findings) {
  public ReportedReport {
    files = List.copyOf(files);
    services = List.copyOf(services);
    rows = List.copyOf(rows);
    texts = List.copyOf(texts);
  }

  public Stream<ReportedRow> rows(ReportTable table) {
    return rows.stream().filter(it -> it.table() == table);
  }

  public Stream<ReportedRow> rows(ReportTable table, String service) {
    return rows(table).filter(it -> it.service().equals(service));
  }

  public boolean has(ReportTable table) {
    return files.stream().anyMatch(it -> it.table() == table);
  }

  /** The first file of a table. */
  public String file(ReportTable table) {
    return files.stream()
        .filter(it -> it.table() == table)
        .map(ReportedFile::name)
        .findFirst()
        .orElse("");
  }

  public Stream<ReportedValue> values() {
    return rows.stream().flatMap(it -> it.values().stream());
  }
}
