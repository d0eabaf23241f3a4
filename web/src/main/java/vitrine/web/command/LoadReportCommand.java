package vitrine.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.catalogue.Period;
import vitrine.reported.Finding;
import vitrine.reported.check.CheckedReport;
import vitrine.sql.Database;
import vitrine.sql.reported.ReportLoader;
import vitrine.web.Settings;

/** Loads a transparency report that somebody published into the record. */
@Command(
    name = "load-report",
    description = {
      "Checks a harmonised transparency report and loads its values, findings and scores, which the"
          + " site then shows under /reported.",
      "A report with errors is loaded too: it is shown as it was published."
    })
final class LoadReportCommand implements Callable<Integer> {
  private final Settings settings;
  private final Messages messages;

  @Parameters(paramLabel = "REPORT", description = "A CSV file, a folder or a zip file")
  private Path source;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      converter = PeriodConverter.class,
      description = "The period that the report is about: 2025, 2025-H2")
  private Period period;

  LoadReportCommand(Settings settings, Messages messages) {
    this.settings = settings;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(source)) {
      messages.say("There is no " + source + ".");
      return Exit.FAILURE;
    }
    CheckedReport checked = CheckedReport.of(source);
    if (checked.report().files().isEmpty()) {
      messages.say("Not loaded: no file of " + source + " is a part of a report.");
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    }
    try (Database database = Database.open(settings.database())) {
      ReportLoader.Outcome outcome = new ReportLoader(database).load(checked, period);
      boolean loaded = outcome == ReportLoader.Outcome.LOADED;
      messages.result(
          "%s %d services in %s, with %,d errors and %,d warnings."
              .formatted(
                  loaded ? "Loaded" : "Loaded before:",
                  checked.report().services().size(),
                  period.code(),
                  checked.count(Finding.Severity.ERROR),
                  checked.count(Finding.Severity.WARNING)));
      return Exit.OK;
    }
  }
}
