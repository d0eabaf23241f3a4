package vitrine.pipelines.recompute;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.casefile.Resource;
import vitrine.catalogue.Period;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportFile;
import vitrine.pipelines.export.Format;

/** A DuckDB that has read the rows of an export which the check of a release did not refuse. */
final class Duck implements AutoCloseable {
  static final List<Resource> READ =
      List.of(Resource.CASES, Resource.APPEALS, Resource.CORRECTIONS, Resource.ENFORCEMENT);

  private final Connection connection;
  private final Statement statement;

  private Duck(Path database) throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:" + database);
    statement = connection.createStatement();
  }

  /** A database that knows the words of the metrics and no rows yet. */
  static Duck speaking(CaseExport export, Period period, Path database) throws SQLException {
    Duck duck = new Duck(database);
    Format format = export.files().get(0).format();
    duck.run(Scripts.sql(format == Format.PARQUET ? "parquet.sql" : "csv.sql"));
    duck.run("create macro period_start() as " + period.startSecond());
    duck.run("create macro period_end() as " + period.endSecond());
    String asOf = export.submission().orElseThrow().asOf();
    duck.run("create macro as_of() as " + Instant.parse(asOf).getEpochSecond());
    duck.run(Scripts.sql("words.sql"));
    return duck;
  }

  static Duck of(CaseExport export, Path release, Period period, Path database)
      throws SQLException {
    Duck duck = speaking(export, period, database);
    duck.run(Scripts.sql("refused.sql").replace("${defects}", release + "/restricted/defects.csv"));
    for (Resource resource : READ) {
      duck.read(export, resource);
    }
    duck.run(Scripts.sql("units.sql"));
    return duck;
  }

  private void read(CaseExport export, Resource resource) throws SQLException {
    List<ExportFile> files =
        export.files().stream().filter(file -> file.resource() == resource).toList();
    String table = resource.fileName();
    String rows = files.stream().map(Duck::rows).collect(Collectors.joining(" union all by name "));
    run("create view %s_rows as %s".formatted(table, rows));
    run(
        Scripts.sql("read.sql")
            .replace("${table}", table)
            .replace("${numbers}", numbers(resource)));
  }

  /** The check counts rows of CSV from 2, below the header, and rows of Parquet from 1. */
  private static String rows(ExportFile file) {
    String rows =
        file.format() == Format.PARQUET
            ? """
            select * exclude (file_row_number), '%s' as file, file_row_number + 1 as row
            from read_parquet('%s', file_row_number = true)\
            """
            : """
            select *, '%s' as file, row_number() over () + 1 as row
            from read_csv('%s', all_varchar = true, header = true, parallel = false)\
            """;
    return rows.formatted(file.path(), Path.of(file.location()));
  }

  static String numbers(Resource resource) {
    Stream<String> fields =
        resource.fields().stream()
            .filter(it -> it.type() == FieldType.COUNT || it.type() == FieldType.AMOUNT)
            .map(Field::name);
    return Stream.concat(Stream.of("row"), fields)
        .map(name -> "'" + name + "'")
        .collect(Collectors.joining(", "));
  }

  void run(String script) throws SQLException {
    statement.execute(script);
  }

  ResultSet query(String sql) throws SQLException {
    return statement.executeQuery(sql);
  }

  @Override
  public void close() throws SQLException {
    statement.close();
    connection.close();
  }
}
