package vitrine.pipelines.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vitrine.pipelines.recompute.DuckBench;

/** What is run side by side; each run has a process and a folder of its own. */
final class Contenders {
  static final String SCAN = "DuckDB, decode the needed columns";
  static final String SETS = "DuckDB, grouping sets over tables of units";
  static final String TABLES = "DuckDB, narrow table for each metric, a query for each breakdown";
  static final String DIRECT = "Vitrine, direct, cold";
  static final String TENTH = "Vitrine, direct, cold, a tenth of the cases";
  static final String SPARK = "Vitrine, Spark, cold";
  static final String WARM = "Vitrine, direct, third run in one process";
  static final String WARM_SPARK = "Vitrine, Spark, third run in one process";
  static final String SMALL = "Vitrine, direct, 1,000 cases from command to figures";
  static final String SMALL_SPARK = "Vitrine, Spark, 1,000 cases from command to figures";
  static final String CHECK = "Vitrine, CSV checked with every rule";
  static final String CONVERT = "DuckDB, read_csv to Parquet without rules";

  /** One run, by a folder that does not exist yet. */
  interface Run {
    Usage in(Path folder) throws IOException, InterruptedException;
  }

  private final Path launcher;
  private final Exports exports;
  private final Map<String, Run> byName = new LinkedHashMap<>();

  Contenders(Path launcher, Exports exports, boolean withSpark) {
    this.launcher = launcher;
    this.exports = exports;
    byName.put(SCAN, duck("scan", exports.parquet()));
    byName.put(SETS, duck("sets", exports.parquet()));
    byName.put(TABLES, duck("tables", exports.parquet()));
    byName.put(DIRECT, release("local", exports.parquet()));
    byName.put(TENTH, release("local", exports.tenth()));
    byName.put(WARM, warm("local"));
    byName.put(SMALL, release("local", exports.small()));
    byName.put(CHECK, vitrine("check", exports.csv(), "--engine", "local"));
    byName.put(CONVERT, duck("convert", exports.csv()));
    if (withSpark) {
      byName.put(SPARK, release("spark", exports.parquet()));
      byName.put(WARM_SPARK, warm("spark"));
      byName.put(SMALL_SPARK, release("spark", exports.small()));
    }
  }

  Map<String, Run> byName() {
    return byName;
  }

  private Run release(String engine, Path export) {
    return folder ->
        vitrine(
                "run",
                export,
                "--engine",
                engine,
                "--period",
                "2025",
                "--out",
                folder.resolve("release").toString())
            .in(folder);
  }

  private Run vitrine(String command, Path export, String... options) {
    List<String> words = new ArrayList<>(List.of(launcher.toString(), command, export.toString()));
    words.addAll(List.of(options));
    return folder -> Child.run(words, log(folder));
  }

  private Run duck(String task, Path export) {
    return folder ->
        Child.run(java(DuckBench.class, task, export.toString(), folder.toString()), log(folder));
  }

  /** The start and the first two runs are not counted, but their memory is. */
  private Run warm(String engine) {
    return folder -> {
      String export = exports.parquet().toString();
      Usage all = Child.run(java(WarmTask.class, engine, export, folder.toString()), log(folder));
      String[] third = Files.readString(folder.resolve(WarmTask.RESULT)).split(" ");
      return new Usage(Double.parseDouble(third[0]), Double.parseDouble(third[1]), all.peakBytes());
    };
  }

  private static Path log(Path folder) throws IOException {
    return Files.createDirectories(folder).resolve("log.txt");
  }

  /** A process with the options of this one. */
  private static List<String> java(Class<?> task, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), task.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Removes what a run left; a run of many cases leaves many bytes. */
  static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
