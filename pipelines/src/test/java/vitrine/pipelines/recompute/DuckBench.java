package vitrine.pipelines.recompute;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vitrine.casefile.Resource;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportOpener;

/**
 * The work of DuckDB in a comparison, over a Parquet export without breaches: the numbers of every
 * recomputed metric in all its breakdowns, in forms that suit DuckDB.
 */
public final class DuckBench {
  private static final Period PERIOD = Period.parse("2025");
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern CLOCK = Pattern.compile("_(at|from|until)_clock\\b");
  private static final Pattern LOST = Pattern.compile("\\w+_(at|from|until)_lost\\b");
  private static final Pattern TABLE = Pattern.compile("create table (\\w+) as ");
  private static final Set<String> KEPT = Set.of("all_cases", "appeals", "corrections", "steps");

  /** Columns that views over the kept tables name. */
  private static final String ALWAYS =
      "case_ref exercise duplicate_of is_order row service_id acknowledged_at acknowledged_at_clock"
          + " acknowledged_at_lost";

  private final Duck duck;
  private final CaseExport export;
  private final Map<String, SqlMetric> metrics;

  private DuckBench(Path folder, Path scratch) throws SQLException {
    export = new ExportOpener(scratch).open(folder.toString());
    duck = Duck.speaking(export, PERIOD, Path.of(""));
    metrics =
        Scripts.metrics().values().stream()
            .collect(Collectors.toMap(SqlMetric::code, DuckBench::ofExactTimes));
  }

  /** Arguments: {@code scan}, {@code sets}, {@code tables} or {@code convert}, and two folders. */
  public static void main(String... args) throws SQLException {
    DuckBench bench = new DuckBench(Path.of(args[1]), Path.of(args[2]));
    switch (args[0]) {
      case "scan" -> bench.scan();
      case "sets" -> bench.groupingSets();
      case "tables" -> bench.temporaryTables();
      case "convert" -> bench.convert(Path.of(args[2]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** Decodes the columns that the metrics name, and nothing more. */
  private void scan() throws SQLException {
    duck.run("set disabled_optimizers = 'statistics_propagation'");
    for (Resource resource : Duck.READ) {
      String rows = parquet(resource);
      List<String> named = columns("(" + rows + ")").stream().filter(words()::contains).toList();
      String greatest =
          named.stream().map("max(\"%s\")"::formatted).collect(Collectors.joining(", "));
      read("select %s from (%s)".formatted(greatest, rows));
    }
  }

  /** One table of the needed columns for each unit, one query of grouping sets for each metric. */
  private void groupingSets() throws SQLException {
    keepUnits();
    for (Metric metric : metrics()) {
      CellSql sql = new CellSql(metric, metrics.get(metric.code()));
      read(sql.cells("(" + sql.units() + ")", metric.breakdowns()));
    }
  }

  /** One narrow table of its units for each metric, one query for each breakdown. */
  private void temporaryTables() throws SQLException {
    keepUnits();
    for (Metric metric : metrics()) {
      CellSql sql = new CellSql(metric, metrics.get(metric.code()));
      duck.run("create or replace temp table counted as " + sql.units());
      if (sql.asksForBreakdown()) {
        read(sql.cells("counted", metric.breakdowns()));
      } else {
        for (Breakdown breakdown : metric.breakdowns()) {
          read(sql.cells("counted", breakdown));
        }
      }
    }
  }

  /** Reads CSV with types that it finds itself and writes Parquet, without any rule. */
  private void convert(Path to) throws SQLException {
    for (Resource resource : Duck.READ) {
      duck.run(
          "copy (select * from read_csv([%s])) to '%s' (format parquet, compression zstd)"
              .formatted(files(resource), to.resolve(resource.fileName() + ".parquet")));
    }
  }

  private List<Metric> metrics() {
    return Catalogue.current().in(2025).list().stream()
        .filter(it -> metrics.containsKey(it.code()))
        .toList();
  }

  /** Every time of a Parquet export is exact: it is on a clock, and none is lost. */
  private static SqlMetric ofExactTimes(SqlMetric said) {
    return said.rewritten(
        sql -> LOST.matcher(CLOCK.matcher(sql).replaceAll("_$1")).replaceAll("false"));
  }

  private void keepUnits() throws SQLException {
    duck.run("set preserve_insertion_order = false");
    for (Resource resource : Duck.READ) {
      String table = resource.fileName();
      duck.run(
          "create view %s_rows as select *, '' as file, 0 as row from (%s)"
              .formatted(table, parquet(resource)));
      duck.run(
          Scripts.sql("read.sql")
              .replace("create table", "create view")
              .replace("${table}", table)
              .replace("${numbers}", Duck.numbers(resource))
              .replace("anti join refused using (file, row)", ""));
    }
    for (String statement : Scripts.sql("units.sql").split(";\n")) {
      Matcher table = TABLE.matcher(statement);
      if (table.find() && KEPT.contains(table.group(1))) {
        keep(table.group(1), table.replaceFirst("create view wide_$1 as "));
      } else {
        duck.run(statement);
      }
    }
  }

  private void keep(String table, String view) throws SQLException {
    duck.run(view);
    List<String> needed =
        columns("wide_" + table).stream()
            .filter(words()::contains)
            .map("\"%s\""::formatted)
            .toList();
    duck.run(
        "create temp table %s as select %s from wide_%s"
            .formatted(table, String.join(", ", needed), table));
  }

  /** Every word that a metric or a dimension says. */
  private Set<String> words() {
    List<String> texts = new ArrayList<>(Scripts.dimensions().values());
    texts.add(ALWAYS);
    metrics.values().forEach(it -> texts.addAll(it.texts()));
    Set<String> words = new LinkedHashSet<>();
    texts.forEach(it -> WORD.matcher(it).results().forEach(word -> words.add(word.group())));
    return words;
  }

  private Set<String> columns(String from) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet rows = duck.query("describe select * from " + from)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private String parquet(Resource resource) {
    return "select * from read_parquet([%s])".formatted(files(resource));
  }

  private String files(Resource resource) {
    return export.files().stream()
        .filter(it -> it.resource() == resource)
        .map(it -> "'" + Path.of(it.location()) + "'")
        .collect(Collectors.joining(", "));
  }

  private void read(String sql) throws SQLException {
    try (ResultSet rows = duck.query(sql)) {
      while (rows.next()) {
        rows.getObject(1);
      }
    }
  }
}
