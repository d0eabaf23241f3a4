package vitrine.pipelines.command;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
import vitrine.pipelines.Pipeline;
import vitrine.pipelines.Settings;
import vitrine.pipelines.audit.sampling.Allocation;
import vitrine.pipelines.audit.sampling.DrawnSample;
import vitrine.pipelines.audit.sampling.Frames;
import vitrine.pipelines.audit.sampling.FrozenFrame;
import vitrine.pipelines.audit.sampling.SamplingRefused;
import vitrine.pipelines.audit.sampling.Strata;
import vitrine.pipelines.check.FileUnreadable;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.CaseExport;

/** Draws cases by lot for an auditor to look at. */
@Command(
    name = "sample",
    description = {
      "Draws cases by lot, in two steps: --freeze FRAME.json with --size fixes all cases and the"
          + " plan; later --freeze FRAME.json with --seed and --out draws.",
      "Publish the digest of the frozen frame before anybody knows the seed, such as numbers that"
          + " are drawn in public. Who draws, where and in which order of files changes nothing."
    })
final class AuditSampleCommand implements Callable<Integer> {
  private static final int REPLACEMENTS = 5;

  private final Settings settings;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "EXPORT", description = ExportOptions.EXPORT)
  private List<String> exports = List.of();

  @Option(
      names = "--freeze",
      required = true,
      paramLabel = "FRAME.json",
      description = "The file of the frozen frame")
  private Path frame;

  @Option(
      names = "--strata",
      split = ",",
      paramLabel = "COLUMN",
      description = "Columns of cases that divide the frame, as service,category")
  private List<String> strata = List.of();

  @Option(names = "--size", paramLabel = "N", description = "How many cases to draw")
  private Optional<Long> size = Optional.empty();

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      converter = PeriodConverter.class,
      description = "Cases received in 2025, 2025-H1, 2025-Q3 or 2025-03; all unless told")
  private Optional<Period> period = Optional.empty();

  @Option(
      names = "--allocation",
      paramLabel = "RULE",
      description =
          "proportional: n*N_h/N, unless told; neyman: n*N_h*S_h/sum(N_h*S_h) with S_h ="
              + " sqrt(p_h*(1-p_h)); equal")
  private Optional<Allocation> allocation = Optional.empty();

  @Option(
      names = "--expected",
      paramLabel = "FILE.csv",
      description = "For neyman: columns stratum and share, the p_h; 0.5 where there is none")
  private Optional<Path> expected = Optional.empty();

  @Option(
      names = "--replacements",
      paramLabel = "N",
      description = "How many further ranks of each stratum; " + REPLACEMENTS + " unless told")
  private Optional<Integer> replacements = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "TEXT",
      description = "What was drawn in public after the frame was frozen")
  private Optional<String> seed = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "The folder of sample.csv and trail.json; it must not exist")
  private Optional<Path> out = Optional.empty();

  @Mixin private ExportOptions reading;

  AuditSampleCommand(Settings settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try {
      return seed.isPresent() ? draw(seed.get()) : freeze();
    } catch (SamplingRefused e) {
      return refuse(e);
    } catch (IllegalStateException e) {
      return refuse(FileUnreadable.behind(e).orElseThrow(() -> e));
    } catch (FileAlreadyExistsException e) {
      terminal.say(e.getMessage() + " exists and is left as it is; name another one.");
      return Exit.FAILURE;
    }
  }

  private int refuse(RuntimeException refusal) {
    terminal.say("Nothing was drawn: " + refusal.getMessage() + ".");
    return Exit.DATA_REFUSED_OR_DIFFERENT;
  }

  private ParameterException usage(String words) {
    return new ParameterException(spec.commandLine(), words);
  }

  private int freeze() throws IOException {
    if (size.filter(it -> it > 0).isEmpty()) {
      throw usage("--size of at least 1 is needed to freeze a frame");
    }
    if (Files.exists(frame)) {
      throw new FileAlreadyExistsException(frame.toString());
    }
    FrozenFrame.Plan plan =
        new FrozenFrame.Plan(
            Strata.of(strata),
            period,
            allocation.orElse(Allocation.PROPORTIONAL),
            shares(),
            size.get(),
            Math.max(0, replacements.orElse(REPLACEMENTS)));
    return reading.process(
        exports, settings, terminal, (engine, opened) -> freeze(engine, opened, plan));
  }

  private Map<String, Double> shares() throws IOException {
    Map<String, Double> shares = new HashMap<>();
    if (expected.isPresent()) {
      try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(expected.get())) {
        for (NamedCsvRecord row : csv) {
          String share = row.findField("share").orElse("");
          if (!share.matches("0(\\.\\d+)?|1(\\.0+)?") || row.findField("stratum").isEmpty()) {
            throw usage(
                "--expected: line %d needs stratum, and share from 0 to 1"
                    .formatted(row.getStartingLineNumber()));
          }
          shares.put(row.getField("stratum"), Double.parseDouble(share));
        }
      }
    }
    return shares;
  }

  private int freeze(Engine engine, List<CaseExport> opened, FrozenFrame.Plan plan)
      throws IOException {
    FrozenFrame frozen = FrozenFrame.freeze(new Frames(engine, opened), plan, Pipeline.VERSION);
    frozen.write(frame);
    terminal.result(
        "%s: %,d cases in %,d strata, %,d to draw. Frame sha256:%s"
            .formatted(
                frame, frozen.cases(), frozen.plan().size(), frozen.drawn(), frozen.frame()));
    terminal.say("Publish the frame's digest, then draw the seed in public.");
    return Exit.OK;
  }

  private int draw(String publicSeed) throws IOException {
    if (!strata.isEmpty()
        || size.isPresent()
        || allocation.isPresent()
        || period.isPresent()
        || expected.isPresent()
        || replacements.isPresent()) {
      throw usage("with --seed the plan is that of the frozen frame; leave its options out");
    }
    Path folder = out.orElseThrow(() -> usage("--seed needs --out FOLDER"));
    if (publicSeed.isBlank()) {
      throw usage("--seed must not be blank");
    }
    FrozenFrame frozen = FrozenFrame.read(frame);
    return reading.process(
        exports,
        settings,
        terminal,
        (engine, opened) -> {
          DrawnSample drawn = frozen.draw(new Frames(engine, opened), publicSeed);
          drawn.write(folder);
          terminal.result("%s: %,d cases drawn.".formatted(folder, frozen.drawn()));
          return Exit.OK;
        });
  }
}
