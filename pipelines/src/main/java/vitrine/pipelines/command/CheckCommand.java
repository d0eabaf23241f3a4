package vitrine.pipelines.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.casefile.Defect;
import vitrine.pipelines.Settings;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.check.CheckedExport;
import vitrine.release.DefectFile;
import vitrine.release.Json;

/** Checks case exports with every rule. */
@Command(
    name = "check",
    description = "Checks case exports with every rule and says what to repair.")
final class CheckCommand implements Callable<Integer> {
  private final Settings settings;
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "EXPORT", description = ExportOptions.EXPORT)
  private List<String> exports = List.of();

  @Option(names = "--defects", paramLabel = "FILE", description = "Also write all defects as CSV")
  private Optional<Path> defects = Optional.empty();

  @Option(names = "--json", description = "Print the verdicts as JSON")
  private boolean json;

  @Mixin private ExportOptions reading;

  CheckCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return reading.process(
        exports,
        settings,
        terminal,
        (engine, opened) -> report(opened.stream().map(new Check(engine)::check).toList()));
  }

  private int report(List<CheckedExport> checked) throws IOException {
    if (defects.isPresent()) {
      List<Defect> all = checked.stream().flatMap(it -> it.defects().stream()).toList();
      DefectFile.write(defects.get(), all);
      terminal.say("Wrote %d defects to %s".formatted(all.size(), defects.get()));
    }
    if (json) {
      terminal.result(Json.write(checked.stream().map(Verdict::json).toList()).strip());
    } else {
      checked.forEach(it -> Verdict.lines(it).forEach(terminal::result));
    }
    boolean accepted = checked.stream().allMatch(CheckedExport::isAccepted);
    return accepted ? Exit.OK : Exit.DATA_REFUSED_OR_DIFFERENT;
  }
}
