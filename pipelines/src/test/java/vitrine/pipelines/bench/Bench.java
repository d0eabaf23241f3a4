package vitrine.pipelines.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures Vitrine and DuckDB side by side on this machine, in interleaved rounds. */
@Command(
    name = "bench",
    description = "Measures Vitrine and DuckDB side by side and prints a Markdown table.")
public final class Bench implements Callable<Integer> {
  @Option(names = "--cases", paramLabel = "N", description = "How many cases")
  private long cases = 1_000_000;

  @Option(names = "--rounds", paramLabel = "N", description = "How often everything runs")
  private int rounds = 5;

  @Option(names = "--out", paramLabel = "FILE", description = "Also write the table to a file")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--without-spark", description = "Leave out what runs on Spark")
  private boolean withoutSpark;

  private final Path launcher;

  /** A comparison with the Vitrine that a command starts. */
  Bench(Path launcher) {
    this.launcher = launcher;
  }

  /** Runs the comparison; {@code VITRINE_LAUNCHER} names the command that is measured. */
  public static void main(String... arguments) {
    Path launcher = Path.of(System.getenv("VITRINE_LAUNCHER"));
    System.exit(new CommandLine(new Bench(launcher)).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("vitrine-bench");
    try {
      System.err.printf("Writing samples of %,d cases%n", cases);
      Exports exports = Exports.write(cases, folder);
      String table = new BenchTable(exports, rounds, measure(exports, folder)).text();
      System.out.print(table);
      if (out.isPresent()) {
        Files.writeString(out.get(), table);
      }
      return 0;
    } finally {
      Contenders.clear(folder);
    }
  }

  private Map<String, List<Usage>> measure(Exports exports, Path folder)
      throws IOException, InterruptedException {
    Contenders contenders = new Contenders(launcher, exports, !withoutSpark);
    Map<String, List<Usage>> usages = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      for (Map.Entry<String, Contenders.Run> contender : contenders.byName().entrySet()) {
        System.err.printf("Round %d: %s%n", round, contender.getKey());
        Path own = folder.resolve("run");
        Usage usage = contender.getValue().in(own);
        usages.computeIfAbsent(contender.getKey(), it -> new ArrayList<>()).add(usage);
        Contenders.clear(own);
      }
    }
    return usages;
  }
}
