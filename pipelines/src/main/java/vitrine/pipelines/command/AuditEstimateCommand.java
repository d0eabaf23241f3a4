package vitrine.pipelines.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vitrine.paper.PaperHtml;
import vitrine.pipelines.audit.RestrictedFile;
import vitrine.pipelines.audit.sampling.Judged;
import vitrine.pipelines.audit.sampling.JudgedPaper;
import vitrine.pipelines.audit.sampling.SamplingRefused;
import vitrine.pipelines.audit.sampling.StratumEstimate;
import vitrine.release.Json;

/** Tells of all cases from what was found in a sample. */
@Command(
    name = "estimate",
    description = {
      "Tells how many cases of a frame disagree, from what was found in a sample.",
      "OUTCOMES.csv has the columns case_ref and outcome: AGREE, DISAGREE_ and the field that is"
          + " wrong, NOT_PROVIDED if nobody let you look, REPLACED if nobody could."
    })
final class AuditEstimateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SAMPLE", description = "The folder of a drawn sample")
  private Path sample;

  @Parameters(index = "1", paramLabel = "OUTCOMES.csv", description = "What was found")
  private Path outcomes;

  @Option(
      names = "--level",
      paramLabel = "P",
      defaultValue = "0.95",
      description = "Of the intervals; ${DEFAULT-VALUE} unless told")
  private double level;

  @Option(names = "--out", paramLabel = "FILE.html", description = "Also write a page")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--json", description = "Print everything as JSON")
  private boolean json;

  AuditEstimateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!(level > 0 && level < 1)) {
      throw new ParameterException(spec.commandLine(), "--level must be between 0 and 1");
    }
    try {
      Judged judged = Judged.of(sample, outcomes, level);
      JudgedPaper paper = new JudgedPaper(judged, level);
      if (out.isPresent()) {
        RestrictedFile.write(out.get(), PaperHtml.of(paper.paper()));
      }
      print(judged, paper);
      return Exit.OK;
    } catch (SamplingRefused e) {
      terminal.say("Nothing was estimated: " + e.getMessage() + ".");
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    } catch (FileAlreadyExistsException e) {
      terminal.say(e.getMessage() + " exists and is left as it is; name another one.");
      return Exit.FAILURE;
    }
  }

  private void print(Judged judged, JudgedPaper paper) {
    if (json) {
      terminal.result(Json.write(judged).strip());
      return;
    }
    for (StratumEstimate it : judged.strata()) {
      terminal.result(
          "%s  %,d of %,d disagree, %.1f %%, from %.1f to %.1f %%"
              .formatted(
                  it.stratum(),
                  it.disagree(),
                  it.judged(),
                  100 * it.share(),
                  100 * it.bounds().low(),
                  100 * it.bounds().high()));
    }
    terminal.result(paper.lead());
  }
}
