package vitrine.pipelines.bench;

import static vitrine.pipelines.bench.Contenders.CHECK;
import static vitrine.pipelines.bench.Contenders.CONVERT;
import static vitrine.pipelines.bench.Contenders.DIRECT;
import static vitrine.pipelines.bench.Contenders.SCAN;
import static vitrine.pipelines.bench.Contenders.SETS;
import static vitrine.pipelines.bench.Contenders.SMALL;
import static vitrine.pipelines.bench.Contenders.SMALL_SPARK;
import static vitrine.pipelines.bench.Contenders.TABLES;
import static vitrine.pipelines.bench.Contenders.TENTH;
import static vitrine.pipelines.bench.Contenders.WARM;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outcome of a comparison in Markdown: what was run where, every value, and the goals. */
final class BenchTable {
  private static final double MIB = 1 << 20;

  private final Exports exports;
  private final int rounds;
  private final Map<String, List<Usage>> usages;

  BenchTable(Exports exports, int rounds, Map<String, List<Usage>> usages) {
    this.exports = exports;
    this.rounds = rounds;
    this.usages = usages;
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%,d cases, %d interleaved rounds, fresh processes, on %s."
            .formatted(exports.cases(), rounds, machine()));
    lines.add("Medians, and every value in the order of the rounds.");
    lines.add("");
    lines.add("| what | CPU s | wall s | peak MiB | every CPU s | every wall s |");
    lines.add("| --- | ---: | ---: | ---: | --- | --- |");
    usages.forEach((name, of) -> lines.add(row(name, of)));
    lines.add("");
    goals().forEach(goal -> lines.add("- " + goal));
    return String.join("\n", lines) + "\n";
  }

  private static String machine() {
    return "%d cores, %s %s, Java %s, DuckDB %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"),
            duckdb());
  }

  private static String duckdb() {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      return connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String row(String name, List<Usage> of) {
    OptionalDouble peak = peak(of);
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            name,
            number(median(of, Usage::cpuSeconds)),
            number(median(of, Usage::wallSeconds)),
            peak.isPresent() ? "%.0f".formatted(peak.getAsDouble() / MIB) : "not measured",
            every(of, Usage::cpuSeconds),
            every(of, Usage::wallSeconds));
  }

  private List<String> goals() {
    Stream<String> goals =
        Stream.of(
            atMost(
                "warm CPU by that of DuckDB's best", 1 / 8.0, cpu(WARM) / best(Usage::cpuSeconds)),
            atMost("warm CPU by that of the bare scan", 3, cpu(WARM) / cpu(SCAN)),
            atMost(
                "cold CPU by that of DuckDB's best",
                1 / 2.0,
                cpu(DIRECT) / best(Usage::cpuSeconds)),
            atMost(
                "cold wall by that of DuckDB's best",
                1 / 2.0,
                wall(DIRECT) / best(Usage::wallSeconds)),
            atMost("peak memory by that of DuckDB's best", 1, peakOf(DIRECT) / peakOf(bestForm())),
            atMost("seconds for 1,000 cases, direct", 1, wall(SMALL)),
            usages.containsKey(SMALL_SPARK)
                ? atMost("seconds for 1,000 cases, Spark", 6, wall(SMALL_SPARK))
                : "seconds for 1,000 cases, Spark: not measured",
            atMost(
                "CPU of a case by that of one in a tenth of them",
                1,
                cpu(DIRECT) / 10 / cpu(TENTH)),
            atMost(
                "CPU of a checked CSV row by that of DuckDB's unchecked one",
                1,
                cpu(CHECK) / cpu(CONVERT)));
    String rates =
        "CSV rows for each CPU second: %,.0f checked and typed, %,.0f by DuckDB without rules"
            .formatted(exports.rows() / cpu(CHECK), exports.rows() / cpu(CONVERT));
    return Stream.concat(goals, Stream.of(rates)).toList();
  }

  private static String atMost(String what, double goal, double seen) {
    String verdict = Double.isNaN(seen) ? "not measured" : seen <= goal ? "met" : "missed";
    return "%s: goal at most %s, seen %s: %s".formatted(what, ratio(goal), ratio(seen), verdict);
  }

  private static String ratio(double value) {
    return value > 0 && value < 1 ? "1/%s".formatted(number(1 / value)) : number(value);
  }

  private String bestForm() {
    return Stream.of(SETS, TABLES).min(Comparator.comparingDouble(this::cpu)).get();
  }

  private double best(ToDoubleFunction<Usage> of) {
    return median(usages.get(bestForm()), of);
  }

  private double cpu(String name) {
    return median(usages.get(name), Usage::cpuSeconds);
  }

  private double wall(String name) {
    return median(usages.get(name), Usage::wallSeconds);
  }

  private double peakOf(String name) {
    return peak(usages.get(name)).orElse(Double.NaN);
  }

  private static OptionalDouble peak(List<Usage> of) {
    boolean measured = of.stream().allMatch(it -> it.peakBytes().isPresent());
    return measured
        ? OptionalDouble.of(median(of, it -> it.peakBytes().getAsLong()))
        : OptionalDouble.empty();
  }

  private static double median(List<Usage> of, ToDoubleFunction<Usage> number) {
    double[] sorted = of.stream().mapToDouble(number).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private static String every(List<Usage> of, ToDoubleFunction<Usage> number) {
    return of.stream().map(it -> number(number.applyAsDouble(it))).collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value).replaceAll("\\.0+$", "");
  }
}
