package vitrine.pipelines.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.paper.PaperHtml;
import vitrine.pipelines.NothingToTally;
import vitrine.pipelines.RestatementRefused;
import vitrine.pipelines.RosterRefused;
import vitrine.pipelines.Scratch;
import vitrine.pipelines.Settings;
import vitrine.pipelines.audit.GivenInputs;
import vitrine.pipelines.audit.Rerun;
import vitrine.pipelines.audit.RerunOutcome;
import vitrine.pipelines.audit.RerunPaper;
import vitrine.pipelines.audit.RestrictedFile;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.CaseExport;
import vitrine.release.Release;
import vitrine.release.ReleaseCorrupt;

/** Computes a sealed release again and compares every number. */
@Command(
    name = "rerun",
    description = {
      "Computes a sealed release again from its exports and compares every number.",
      "Period, spread and noise are those of the release; figures are compared if its protection"
          + " key is in keys/protection.key of the home.",
      "Exports with other bytes than the inputs of the release are refused without --anyway."
    })
final class AuditRerunCommand implements Callable<Integer> {
  private final Settings settings;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "RELEASE", description = "The folder of a release")
  private Path folder;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "EXPORT",
      description = ExportOptions.EXPORT)
  private List<String> exports = List.of();

  @Option(
      names = "--restates",
      paramLabel = "RELEASE",
      description = "The release that the sealed one restates, if it does")
  private Optional<Path> restates = Optional.empty();

  @Option(
      names = "--anyway",
      description = "Compare although exports, software or catalogue are others")
  private boolean anyway;

  @Option(
      names = "--out",
      paramLabel = "FILE.html",
      description = "Write a page of the differences, and beside it FILE.csv with all of them")
  private Optional<Path> out = Optional.empty();

  @Mixin private ExportOptions reading;

  AuditRerunCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Path> taken = out.filter(Files::exists);
    if (taken.isPresent()) {
      terminal.say(taken.get() + " exists and is left as it is; name another file.");
      return Exit.FAILURE;
    }
    try {
      Release sealed = Release.open(folder);
      Rerun rerun = new Rerun(sealed, settings.findProtectionKey(), restates.map(Release::open));
      return reading.process(
          exports, settings, terminal, (engine, opened) -> run(sealed, rerun, engine, opened));
    } catch (NothingToTally
        | RosterRefused
        | RestatementRefused
        | ReleaseCorrupt
        | IllegalArgumentException e) {
      terminal.say("Nothing was compared: " + e.getMessage() + ".");
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    }
  }

  private int run(Release sealed, Rerun rerun, Engine engine, List<CaseExport> opened)
      throws IOException {
    GivenInputs given = rerun.given(engine, opened);
    List<String> conditions = rerun.conditions();
    given.lines().forEach(terminal::say);
    conditions.forEach(it -> terminal.say("The release was sealed otherwise: " + it));
    if (!anyway && !(given.areTheInputs() && conditions.isEmpty())) {
      terminal.say("Nothing was compared; --anyway compares all the same.");
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    }
    try (Scratch scratch = Scratch.in(settings)) {
      Path again = scratch.folder().resolve("again");
      return report(new RerunPaper(sealed, given, rerun.compare(engine, opened, again)));
    }
  }

  private int report(RerunPaper rerun) throws IOException {
    RerunOutcome outcome = rerun.outcome();
    if (out.isPresent()) {
      write(out.get(), rerun);
    }
    terminal.result(rerun.lead());
    terminal.result(
        "%,d cells and %,d figures compared; %s"
            .formatted(
                outcome.cells(),
                outcome.figures(),
                outcome.isSameSeal() ? "the same bytes." : "other bytes."));
    if (!outcome.obstacle().isEmpty()) {
      terminal.say("Figures were not compared: " + outcome.obstacle() + ".");
    }
    return outcome.isEqual() ? Exit.OK : Exit.DATA_REFUSED_OR_DIFFERENT;
  }

  private void write(Path page, RerunPaper rerun) throws IOException {
    Path csv = beside(page);
    try {
      RestrictedFile.write(page, PaperHtml.of(rerun.paper()));
      RestrictedFile.write(csv, rerun.csv());
    } catch (FileAlreadyExistsException e) {
      terminal.say(e.getMessage() + " exists and is left as it is.");
    }
    terminal.say("Exact numbers, for auditors only: " + page + " and " + csv);
  }

  static Path beside(Path page) {
    String name = page.getFileName().toString().replaceFirst("\\.html?$", "");
    return page.resolveSibling(name + ".csv");
  }
}
