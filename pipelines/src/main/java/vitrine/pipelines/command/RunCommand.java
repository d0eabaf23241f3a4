package vitrine.pipelines.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vitrine.catalogue.Period;
import vitrine.disclosure.Protection;
import vitrine.pipelines.Kept;
import vitrine.pipelines.NothingToTally;
import vitrine.pipelines.Pipeline;
import vitrine.pipelines.Restated;
import vitrine.pipelines.RestatementRefused;
import vitrine.pipelines.Roster;
import vitrine.pipelines.RosterRefused;
import vitrine.pipelines.Settings;
import vitrine.pipelines.engine.Engine;
import vitrine.release.Json;
import vitrine.release.Manifest;
import vitrine.release.Release;
import vitrine.release.ReleaseCorrupt;

/** Computes a sealed release from case exports. */
@Command(
    name = "run",
    description = {
      "Checks case exports, computes every metric of a period and seals a release.",
      "With --onto only the given exports are read; the bytes are those of a run on all of them.",
      "A correction of a published period names the release it corrects with --restates: counts"
          + " then move only where they changed by more than 5, so that nobody can work out a"
          + " single late or corrected case.",
      "A submission replaces the one that it names in supersedes_submission_id, and a kept one"
          + " of the same submission_id. Two exports of one run with the same are refused."
    })
final class RunCommand implements Callable<Integer> {
  private final Settings settings;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "EXPORT", description = ExportOptions.EXPORT)
  private List<String> exports = List.of();

  @Option(
      names = "--onto",
      paramLabel = "RELEASE",
      description = "Also count the submissions that this release kept, without their rows")
  private Optional<Path> onto = Optional.empty();

  @Option(
      names = "--without",
      paramLabel = "SUBMISSION_ID",
      description = "Leave out a submission that the release of --onto kept")
  private List<String> without = List.of();

  @Option(
      names = "--restates",
      paramLabel = "RELEASE",
      description = "The published release of the same period and --spread that this one corrects")
  private Optional<Path> restates = Optional.empty();

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

  @Option(
      names = "--spread",
      paramLabel = "CASES",
      defaultValue = "15",
      description = {
        "The standard deviation of the noise of counts, at least 5; ${DEFAULT-VALUE} unless told.",
        "Choose one before the first publication of a series and keep it: editions of one period"
            + " with two spreads tell more together."
      })
  private double spread;

  @Option(names = "--json", description = "Print the outcome as JSON")
  private boolean json;

  @Mixin private ExportOptions reading;

  RunCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    requireSomethingToCount();
    Protection protection = protection();
    try {
      Kept kept = kept();
      Restated restated = restated(protection);
      return reading.process(
          exports,
          settings,
          terminal,
          (engine, opened) -> run(engine, protection, Roster.of(kept.parts(), opened), restated));
    } catch (NothingToTally e) {
      e.refused().forEach(it -> Verdict.lines(it).forEach(terminal::say));
      return refuse(e);
    } catch (RosterRefused | RestatementRefused | ReleaseCorrupt e) {
      return refuse(e);
    } catch (FileAlreadyExistsException e) {
      terminal.say(out + " exists and is left as it is; name a folder that does not exist.");
      return Exit.FAILURE;
    }
  }

  private void requireSomethingToCount() {
    if (onto.isEmpty() && !without.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--without needs --onto RELEASE");
    }
    if (exports.isEmpty() && without.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Name an EXPORT to compute from");
    }
  }

  private Kept kept() {
    Kept kept = onto.map(it -> Kept.of(Release.open(it), period)).orElse(Kept.NOTHING);
    for (String submission : without) {
      kept = kept.without(submission);
    }
    return kept;
  }

  private Restated restated(Protection protection) {
    return restates
        .map(it -> Restated.of(Release.open(it), period, protection))
        .orElse(Restated.NONE);
  }

  private Protection protection() throws IOException {
    try {
      return Protection.of(spread, settings.protectionKey());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--spread: " + e.getMessage(), e);
    }
  }

  private int run(Engine engine, Protection protection, Roster roster, Restated restated)
      throws IOException {
    roster.replacements().forEach(it -> terminal.say(words(it)));
    return report(new Pipeline(engine, protection).run(roster, restated, period, out));
  }

  private static String words(Roster.Replacement replacement) {
    return replacement.replaced().equals(replacement.by())
        ? replacement.by() + " replaces the kept submission of this name."
        : replacement.by() + " supersedes " + replacement.replaced() + ", which does not count.";
  }

  private int refuse(RuntimeException refusal) {
    terminal.say("Nothing was computed: " + refusal.getMessage() + ".");
    return Exit.DATA_REFUSED_OR_DIFFERENT;
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
