package vitrine.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.release.Json;
import vitrine.reported.check.CheckedReport;
import vitrine.reported.check.CheckedReportFiles;
import vitrine.reported.check.CheckedReportText;

/** Checks a transparency report that somebody published. */
@Command(
    name = "check-report",
    description = {
      "Checks a harmonised transparency report: official CSV parts or tidy tables t3 to t10, alone,"
          + " in a folder or in a zip file.",
      "Exit code 3 if there are errors."
    })
final class CheckReportCommand implements Callable<Integer> {
  private final Messages messages;

  @Parameters(paramLabel = "REPORT", description = "A CSV file, a folder or a zip file")
  private Path source;

  @Option(names = "--json", description = "Print all findings, checks and scores as JSON")
  private boolean json;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Also write findings.csv, checks.csv and scorecard.csv there")
  private Optional<Path> out = Optional.empty();

  CheckReportCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(source)) {
      messages.say("There is no " + source + ".");
      return Exit.FAILURE;
    }
    CheckedReport checked = CheckedReport.of(source);
    CheckedReportFiles files = new CheckedReportFiles(checked);
    if (json) {
      messages.result(Json.write(files.tree()).strip());
    } else {
      CheckedReportText.lines(checked).forEach(messages::result);
    }
    if (out.isPresent()) {
      files.write(out.get());
    }
    return checked.hasErrors() ? Exit.DATA_REFUSED_OR_DIFFERENT : Exit.OK;
  }
}
