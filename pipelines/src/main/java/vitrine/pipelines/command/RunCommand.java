package vitrine.pipelines.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vitrine.catalogue.Period;
import vitrine.pipelines.NothingToTally;
import vitrine.pipelines.Pipeline;
import vitrine.pipelines.Settings;
import vitrine.release.Json;
import vitrine.release.Manifest;
import vitrine.release.Release;

/** Computes a sealed release from case exports. */
@Command(
    name = "run",
    description = "Checks case exports, computes every metric of a period and seals a release.")
final class RunCommand implements Callable<Integer> {
  private final Settings settings;
  private final Terminal terminal;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      converter = PeriodConverter.class,
      description = "2025, 2025-H1, 2025-Q3, 2025-03 or 2015..2018")
  private Period period;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "RELEASE",
      description = "The folder of the release; it must not exist")
  private Path out;

  @Option(names = "--json", description = "Print the outcome as JSON")
  private boolean json;

  @Mixin private ExportOptions exports;

  RunCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try {
      return exports.process(
          settings,
          terminal,
          (engine, opened) ->
              report(new Pipeline(engine, settings.protectionKey()).run(opened, period, out)));
    } catch (NothingToTally e) {
      e.refused().forEach(it -> Verdict.lines(it).forEach(terminal::say));
      terminal.say("Nothing was computed: " + e.getMessage() + ".");
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    } catch (FileAlreadyExistsException e) {
      terminal.say(out + " exists and is left as it is; name a folder that does not exist.");
      return Exit.FAILURE;
    }
  }

  private int report(Release release) {
    Manifest manifest = release.manifest();
    long rows = sum(manifest, Manifest.InputFile::rows);
    long quarantined = sum(manifest, Manifest.InputFile::quarantined);
    manifest.inputs().stream()
        .flatMap(input -> input.files().stream())
        .filter(Manifest.InputFile::refused)
        .forEach(file -> terminal.say("File refused: " + file.path()));
    if (json) {
      Map<String, Object> outcome = new LinkedHashMap<>();
      outcome.put("release", out.toString());
      outcome.put("digest", release.digest());
      outcome.put("period", manifest.period());
      outcome.put("rows", rows);
      outcome.put("quarantined", quarantined);
      terminal.result(Json.write(outcome).strip());
    } else {
      terminal.result(
          "%s: %,d rows in, %,d quarantined, %,d figures. Manifest sha256:%s"
              .formatted(out, rows, quarantined, release.figureCount(), release.digest()));
      terminal.say("Next: vitrine load " + out);
    }
    return Exit.OK;
  }

  private static long sum(
      Manifest manifest, java.util.function.ToLongFunction<Manifest.InputFile> number) {
    return manifest.inputs().stream()
        .flatMap(input -> input.files().stream())
        .mapToLong(number)
        .sum();
  }
}
