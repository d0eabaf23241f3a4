import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** Generates the tables in Java from a real PostgreSQL with all migrations; run by the build. */
public final class GenerateTables {
  /** Arguments: the folder of the migrations and the folder for the sources. */
  public static void main(String[] arguments) throws Exception {
    Path migrations = Path.of(arguments[0]);
    Path sources = Path.of(arguments[1]);
    Path stamp = sources.resolve("migrations.txt");
    String current = read(migrations);
    if (Files.exists(stamp) && Files.readString(stamp).equals(current)) {
      return;
    }
    Logger.getLogger("").setLevel(Level.WARNING);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      Flyway.configure()
          .dataSource(url, "postgres", "")
          .locations("filesystem:" + migrations)
          .load()
          .migrate();
      GenerationTool.generate(configuration(url, sources));
    }
    Files.writeString(stamp, current);
  }

  private static Configuration configuration(String url, Path sources) {
    Database database =
        new Database()
            .withName("org.jooq.meta.postgres.PostgresDatabase")
            .withSchemata(
                new SchemaMappingType().withInputSchema("record"),
                new SchemaMappingType().withInputSchema("cube"),
                new SchemaMappingType().withInputSchema("account"),
                new SchemaMappingType().withInputSchema("published"),
                new SchemaMappingType().withInputSchema("reported"),
                new SchemaMappingType().withInputSchema("ledger"),
                new SchemaMappingType().withInputSchema("feedback"))
            .withExcludes("refuse_change|refuse_gap|refuse_older");
    Generate generate = new Generate().withRoutines(false);
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withUrl(url).withUser("postgres"))
        .withGenerator(
            new Generator()
                .withDatabase(database)
                .withGenerate(generate)
                .withTarget(
                    new Target()
                        .withPackageName("vitrine.sql.tables")
                        .withDirectory(sources.toString())));
  }

  private static String read(Path migrations) throws IOException {
    try (Stream<Path> files = Files.list(migrations)) {
      List<Path> ordered = files.sorted(Comparator.comparing(Path::getFileName)).toList();
      StringBuilder text = new StringBuilder();
      for (Path file : ordered) {
        text.append(file.getFileName()).append('\n').append(Files.readString(file));
      }
      return text.toString();
    }
  }
}
