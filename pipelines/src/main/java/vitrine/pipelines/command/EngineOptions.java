package vitrine.pipelines.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.SparkEngine;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportFile;

/** Which engine a command runs on. */
final class EngineOptions {
  private static final long SMALL = 64L << 20;

  /** How the engine is chosen. */
  enum Choice {
    AUTO,
    LOCAL,
    SPARK
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

  /**
   * The engine for some exports.
   *
   * @param scratch where it may keep files
   */
  Engine start(List<CaseExport> exports, Path scratch, Terminal terminal) {
    if (!usesSpark(exports)) {
      return new LocalEngine(Runtime.getRuntime().availableProcessors(), terminal);
    }
    terminal.say("Starting Spark");
    return new SparkEngine(master.isEmpty() ? "local[*]" : master, scratch, terminal);
  }

  private boolean usesSpark(List<CaseExport> exports) {
    long bytes =
        exports.stream().flatMap(it -> it.files().stream()).mapToLong(ExportFile::bytes).sum();
    boolean remote =
        exports.stream()
            .flatMap(it -> it.files().stream())
            .map(ExportFile::location)
            .map(URI::getScheme)
            .anyMatch(scheme -> !scheme.equals("file"));
    boolean large = engine == Choice.AUTO && (bytes >= SMALL || remote);
    return engine == Choice.SPARK || !master.isEmpty() || large;
  }
}
