package vitrine.reported.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vitrine.reported.Column;
import vitrine.reported.FindingLog;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedFile;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.ReportedText;

/**
 * The step from files to a published report: official parts 1 to 11 or tidy tables t1 to t11, in a
 * folder, a zip file or alone. Whatever they hold, there is a report; what is wrong is found.
 */
public final class ReportReader {
  private final FindingLog log = new FindingLog();
  private final Map<ReportTable, ReportedFile> firsts = new TreeMap<>();
  private final List<ReportedFile> files = new ArrayList<>();
  private final List<ReportedRow> rows = new ArrayList<>();
  private final List<ReportedText> texts = new ArrayList<>();
  private final Set<String> listed = new LinkedHashSet<>();
  private final Periods periods = new Periods();

  private ReportReader() {}

  /**
   * Reads a report.
   *
   * @throws IOException if the file system refuses
   */
  public static ReportedReport read(Path source) throws IOException {
    ReportReader reader = new ReportReader();
    String name = String.valueOf(source.toAbsolutePath().normalize().getFileName());
    FileLog whole = new FileLog(reader.log, name, "");
    List<NamedBytes> found = ReportFiles.of(source, whole);
    if (found.isEmpty()) {
      whole.add(ReportedRule.P01, 0, "there is no CSV file", "deliver the parts as CSV files");
    }
    found.forEach(reader::read);
    return reader.report(name);
  }

  /** Reads a report that is one file. */
  public static ReportedReport read(String name, byte[] bytes) {
    ReportReader reader = new ReportReader();
    reader.read(new NamedBytes(name, bytes));
    return reader.report(name);
  }

  private void read(NamedBytes file) {
    FileLog fileLog = new FileLog(log, file.name(), "");
    FileLog early = PartFinder.named(file.name()).map(it -> fileLog.of(it.code())).orElse(fileLog);
    CsvTable csv = CsvTable.of(DecodedText.of(file.bytes(), early), early);
    Optional<Header> header = PartFinder.find(file.name(), csv, fileLog);
    if (header.isPresent()) {
      read(file.name(), csv, header.get(), fileLog.of(header.get().table().code()));
    } else if (!ServiceList.add(csv, listed)) {
      fileLog.add(
          ReportedRule.P0B,
          1,
          "no line among the first ten has the columns of a part; the file was left out",
          "begin with the header of the template");
    }
  }

  private void read(String name, CsvTable csv, Header header, FileLog fileLog) {
    HeaderFindings.add(header, fileLog);
    List<Column> columns = List.copyOf(header.places().keySet());
    ReportedFile file = new ReportedFile(name, header.table(), header.isOfficial(), columns);
    RowReader reader = new RowReader(header, csv, fileLog, periods);
    reader.read();
    files.add(file);
    rows.addAll(reader.rows());
    texts.addAll(reader.texts());
    ReportedFile first = firsts.putIfAbsent(header.table(), file);
    if (first != null) {
      fileLog.add(
          ReportedRule.P0B,
          1,
          "part %d is also in another file; both were read".formatted(header.table().number()),
          "deliver each part once");
    }
  }

  private ReportedReport report(String name) {
    Set<String> services = new LinkedHashSet<>(listed);
    rows.forEach(it -> services.add(it.service()));
    texts.forEach(it -> services.add(it.service()));
    if (services.size() > 1) {
      services.remove("");
    }
    return new ReportedReport(name, files, List.copyOf(services), rows, texts, log);
  }
}
