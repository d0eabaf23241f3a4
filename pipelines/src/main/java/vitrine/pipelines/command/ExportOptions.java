package vitrine.pipelines.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import vitrine.pipelines.Scratch;
import vitrine.pipelines.Settings;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.SparkEngine;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportFile;

/** How a command reads exports, and on which engine. */
final class ExportOptions {
  static final String EXPORT = "A folder or zip file with datapackage.json";

  private static final long SMALL = 64L << 20;

  /** How the engine is chosen. */
  enum Choice {
    AUTO,
    LOCAL,
    SPARK
  }

  /** What a command does with its exports. */
  interface Work {
    int on(Engine engine, List<CaseExport> exports) throws IOException;
  }

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "auto, local or spark; auto takes Spark from 64 MiB of input on")
  private Choice engine = Choice.AUTO;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "Spark's master, as local[*], spark://host:7077 or yarn; implies --engine spark")
  private String master = "";

  @Option(
      names = "--conf",
      paramLabel = "KEY=VALUE",
      description = "A setting of Spark, such as spark.executor.memory=8g")
  private Map<String, String> settings = Map.of();

  /** Opens the exports, starts the engine and works; both are put away afterwards. */
  int process(List<String> exports, Settings home, Terminal terminal, Work work)
      throws IOException {
    try (Scratch scratch = Scratch.in(home)) {
      List<CaseExport> opened = exports.stream().map(scratch.opener()::open).toList();
      try (Engine engine = start(opened, scratch.folder(), terminal)) {
        return work.on(engine, opened);
      }
    }
  }

  private Engine start(List<CaseExport> opened, Path scratch, Terminal terminal) {
    if (!usesSpark(opened)) {
      int threads = Runtime.getRuntime().availableProcessors();
      return new LocalEngine(threads, Optional.of(scratch), terminal);
    }
    terminal.say("Starting Spark");
    return new SparkEngine(master.isEmpty() ? "local[*]" : master, settings, scratch, terminal);
  }

  private boolean usesSpark(List<CaseExport> opened) {
    long bytes =
        opened.stream().flatMap(it -> it.files().stream()).mapToLong(ExportFile::bytes).sum();
    boolean remote =
        opened.stream()
            .flatMap(it -> it.files().stream())
            .map(ExportFile::location)
            .map(URI::getScheme)
            .anyMatch(scheme -> !scheme.equals("file"));
    boolean large = engine == Choice.AUTO && (bytes >= SMALL || remote);
    return engine == Choice.SPARK || !master.isEmpty() || large;
  }
}
