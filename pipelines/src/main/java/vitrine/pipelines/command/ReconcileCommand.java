package vitrine.pipelines.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vitrine.casefile.Nearest;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.pipelines.reconcile.Recomputed;
import vitrine.pipelines.reconcile.Reconciliation;
import vitrine.pipelines.reconcile.ReportedTable;
import vitrine.release.Json;
import vitrine.release.Release;

/** Compares what was published elsewhere with the exact numbers of a release. */
@Command(
    name = "reconcile",
    description = "Compares a published table with the exact numbers of a release.")
final class ReconcileCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RELEASE", description = "The folder of a release")
  private Path folder;

  @Option(
      names = "--reported",
      required = true,
      paramLabel = "FILE",
      description = "The published table, as CSV with a header")
  private Path reported;

  @Option(
      names = "--cell",
      required = true,
      split = ",",
      paramLabel = "COLUMN",
      description = "The columns that name a cell, as year,month")
  private List<String> cell;

  @Option(
      names = "--value",
      required = true,
      paramLabel = "COLUMN",
      description = "The column that holds the number")
  private String value;

  @Option(names = "--metric", required = true, paramLabel = "CODE", description = "As V1")
  private String metric;

  @Option(names = "--by", required = true, paramLabel = "DIMENSION", description = "As MONTH")
  private String by;

  @Option(names = "--out", paramLabel = "FILE", description = "Also write every line as CSV")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--json", description = "Print every line as JSON")
  private boolean json;

  ReconcileCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Metric asked = metric();
    Breakdown breakdown = breakdown(asked);
    Release release = Release.open(folder);
    Reconciliation reconciliation =
        Reconciliation.of(
            new ReportedTable(reported, cell, value).read(),
            Recomputed.of(release.tallies(), asked, breakdown));
    report(reconciliation);
    return reconciliation.agrees() ? Exit.OK : Exit.DATA_REFUSED_OR_DIFFERENT;
  }

  private Metric metric() {
    List<String> codes = Catalogue.current().list().stream().map(Metric::code).toList();
    return Catalogue.current().find(metric).orElseThrow(() -> unknown("metric", metric, codes));
  }

  private Breakdown breakdown(Metric asked) {
    List<String> codes = asked.breakdowns().stream().map(Breakdown::code).toList();
    return asked.breakdowns().stream()
        .filter(it -> it.code().equals(by))
        .findFirst()
        .orElseThrow(() -> unknown("breakdown", by, codes));
  }

  private ParameterException unknown(String what, String given, List<String> known) {
    String near = Nearest.to(given, known).map(it -> "; did you mean " + it + "?").orElse("");
    return new ParameterException(
        spec.commandLine(),
        "no %s '%s'%s Known: %s".formatted(what, given, near, String.join(" ", known)));
  }

  private void report(Reconciliation reconciliation) throws IOException {
    if (out.isPresent()) {
      write(reconciliation, out.get());
    }
    if (json) {
      terminal.result(Json.write(reconciliation.lines()).strip());
      return;
    }
    reconciliation.with(Reconciliation.Status.DIFF).forEach(this::print);
    reconciliation.with(Reconciliation.Status.NOT_RECOMPUTED).forEach(this::print);
    terminal.result(
        "%d cells exact, %d different, %d not recomputed, %d not reported."
            .formatted(
                reconciliation.with(Reconciliation.Status.EXACT).size(),
                reconciliation.with(Reconciliation.Status.DIFF).size(),
                reconciliation.with(Reconciliation.Status.NOT_RECOMPUTED).size(),
                reconciliation.with(Reconciliation.Status.NOT_REPORTED).size()));
  }

  private void print(Reconciliation.Line line) {
    terminal.result(
        "%s  %s  reported %,d  recomputed %,d  difference %+,d"
            .formatted(
                line.cell(), line.status(), line.reported(), line.recomputed(), line.difference()));
  }

  private static void write(Reconciliation reconciliation, Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
      csv.writeRecord("cell", "reported", "recomputed", "difference", "status");
      for (Reconciliation.Line line : reconciliation.lines()) {
        csv.writeRecord(
            line.cell(),
            Long.toString(line.reported()),
            Long.toString(line.recomputed()),
            Long.toString(line.difference()),
            line.status().name());
      }
    }
  }
}
