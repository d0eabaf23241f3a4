package vitrine.pipelines.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vitrine.pipelines.audit.RestrictedFile;
import vitrine.pipelines.audit.lineage.Footprint;
import vitrine.pipelines.audit.lineage.Lineage;
import vitrine.pipelines.audit.lineage.LineageUnknown;
import vitrine.release.Json;
import vitrine.release.Release;
import vitrine.release.ReleaseCorrupt;

/** Follows a figure back to its submissions, or a submission to what it touched. */
@Command(
    name = "trace",
    description = {
      "Follows a figure of a release back: its sentence, the exact numbers behind it, the run and"
          + " the digests of the submissions that touched it.",
      "With --submission it goes the other way: the tables and numbers that one touched."
    })
final class AuditTraceCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RELEASE", description = "The folder of a release")
  private Path folder;

  @Option(names = "--metric", paramLabel = "CODE", description = "As T6")
  private Optional<String> metric = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "BREAKDOWN",
      defaultValue = "WHOLE",
      description = "As SERVICE; ${DEFAULT-VALUE} unless told")
  private String by;

  @Option(
      names = "--cell",
      paramLabel = "VALUES",
      defaultValue = "",
      description = "The values of the cell, joined by |")
  private String cell;

  @Option(
      names = "--submission",
      paramLabel = "ID|DIGEST",
      description = "The name of a submission or the SHA-256 of its datapackage.json")
  private Optional<String> submission = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE.csv",
      description = "With --submission: write every exact number that it adds")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--json", description = "Print everything as JSON")
  private boolean json;

  AuditTraceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (metric.isPresent() == submission.isPresent()) {
      throw new ParameterException(spec.commandLine(), "Name --metric CODE or --submission ID");
    }
    try {
      Lineage lineage = Lineage.of(Release.open(folder));
      print(metric.isPresent() ? trace(lineage) : footprint(lineage));
      terminal.say("Exact numbers, for auditors only.");
      return Exit.OK;
    } catch (LineageUnknown | ReleaseCorrupt e) {
      terminal.say("Nothing was traced: " + e.getMessage() + ".");
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    } catch (FileAlreadyExistsException e) {
      terminal.say(e.getMessage() + " exists and is left as it is; name another one.");
      return Exit.FAILURE;
    }
  }

  private Map<String, Object> trace(Lineage lineage) {
    return lineage.trace(lineage.cell(metric.orElseThrow(), by, cell)).steps();
  }

  private Map<String, Object> footprint(Lineage lineage) throws IOException {
    Footprint footprint = lineage.footprint(submission.orElseThrow());
    if (out.isPresent()) {
      RestrictedFile.write(out.get(), footprint.csv());
    }
    return footprint.steps();
  }

  private void print(Map<String, Object> steps) {
    if (json) {
      terminal.result(Json.write(steps).strip());
    } else {
      print("", steps);
    }
  }

  private void print(String indent, Map<?, ?> steps) {
    steps.forEach((name, value) -> print(indent, String.valueOf(name), value));
  }

  private void print(String indent, String name, Object value) {
    String inner = indent + "  ";
    if (value instanceof Map<?, ?> further) {
      terminal.result(indent + name);
      print(inner, further);
    } else if (value instanceof List<?> list) {
      terminal.result(indent + name + ": " + list.size());
      list.forEach(it -> print(inner, (Map<?, ?>) it));
    } else {
      terminal.result(indent + name + ": " + value);
    }
  }
}
