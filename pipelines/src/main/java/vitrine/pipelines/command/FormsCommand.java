package vitrine.pipelines.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.pipelines.Settings;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.check.CheckedExport;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.forms.ExactNumbers;
import vitrine.pipelines.forms.FormFolder;
import vitrine.tally.Tallies;

/** Fills the DSA templates of one service from its own case exports. */
@Command(
    name = "forms",
    description = {
      "Fills the eleven DSA templates of one service from its case exports.",
      "The numbers are exact and for the submitter only. Forms that may be published are in the"
          + " folder forms of each edition.",
      "A service that is on Vitrine in several exports needs all of them."
    })
final class FormsCommand implements Callable<Integer> {
  private final Settings settings;
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "EXPORT", description = ExportOptions.EXPORT)
  private List<String> exports = List.of();

  @Option(
      names = "--service",
      required = true,
      paramLabel = "SERVICE",
      description = "The service_id of the service")
  private String service;

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
      paramLabel = "FOLDER",
      description = "The folder of the forms; it must not exist")
  private Path out;

  @Mixin private ExportOptions reading;

  FormsCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return reading.process(exports, settings, terminal, this::fill);
  }

  private int fill(Engine engine, List<CaseExport> opened) throws IOException {
    Check check = new Check(engine, period, service);
    List<CheckedExport> checked = opened.stream().map(check::check).toList();
    ExactNumbers numbers =
        new ExactNumbers(
            Catalogue.forms(service),
            Tallies.sum(checked.stream().map(CheckedExport::tallies).toList()));
    if (numbers.isEmpty()) {
      terminal.say(
          "No case and no service fact of "
              + period.code()
              + " is of this service; --service is its service_id.");
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    }
    return write(numbers, checked.stream().mapToLong(CheckedExport::quarantined).sum());
  }

  private int write(ExactNumbers numbers, long quarantined) throws IOException {
    try {
      FormFolder.write(out, service, period, numbers);
    } catch (FileAlreadyExistsException e) {
      terminal.say(out + " exists and is left as it is; name a folder that does not exist.");
      return Exit.FAILURE;
    }
    terminal.result(out + ": 11 DSA templates, sources.csv and NOTES.txt.");
    terminal.say(
        "Exact numbers, for the submitter only. %,d rows were refused and do not count."
            .formatted(quarantined));
    return Exit.OK;
  }
}
