package vitrine.pipelines.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.export.ExportWriter;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.sample.AuthoritySample;
import vitrine.pipelines.sample.Sample;

/** Writes a synthetic case export. */
@Command(
    name = "sample",
    description = "Writes a synthetic case export; the same options give the same bytes.")
final class SampleCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--cases", required = true, paramLabel = "N", description = "How many cases")
  private long cases;

  @Option(names = "--seed", required = true, paramLabel = "S", description = "Which cases")
  private long seed;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the export; it must not exist or be empty")
  private Path out;

  @Option(names = "--format", paramLabel = "FORMAT", description = "csv, jsonl or parquet")
  private Format format = Format.CSV;

  @Option(
      names = "--defects",
      paramLabel = "SHARE",
      description = "The share of rows with a planted breach; planted.csv tells where")
  private double defects = 0.002;

  @Option(
      names = "--authorities",
      paramLabel = "DIR",
      description = {
        "Also write what authorities tell of the orders, into a folder that must not exist or be"
            + " empty; the sample is then one of services."
      })
  private Optional<Path> authorities = Optional.empty();

  @Option(
      names = "--disagreements",
      paramLabel = "N",
      description = "Orders that authorities tell otherwise; disagreements.csv tells which")
  private int disagreements = 40;

  SampleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (cases < 1 || defects < 0 || defects >= 1 || disagreements < 0) {
      terminal.say(
          "--cases must be at least 1, --defects from 0 to less than 1, and --disagreements at"
              + " least 0.");
      return Exit.USAGE;
    }
    try {
      int threads = Runtime.getRuntime().availableProcessors();
      Sample sample = new Sample(cases, seed, format, defects);
      List<ExportWriter.Written> written =
          (authorities.isPresent() ? sample.ofServices() : sample).writeTo(out, threads, terminal);
      long rows = written.stream().mapToLong(ExportWriter.Written::rows).sum();
      terminal.result(
          "%s: %,d cases, %,d rows in %d files.".formatted(out, cases, rows, written.size()));
      if (authorities.isPresent()) {
        writeAuthorities(authorities.get(), threads);
      }
      terminal.say("Next: vitrine check " + out);
      return Exit.OK;
    } catch (FileAlreadyExistsException e) {
      terminal.say(e.getMessage() + "; it is left as it is. Name another folder.");
      return Exit.FAILURE;
    }
  }

  private void writeAuthorities(Path folder, int threads) throws IOException {
    CaseExport services = new ExportOpener(folder).open(out.toString());
    int planted =
        new AuthoritySample(services, seed, format, disagreements)
            .writeTo(folder, threads, terminal);
    terminal.result("%s: %,d planted disagreements.".formatted(folder, planted));
  }
}
