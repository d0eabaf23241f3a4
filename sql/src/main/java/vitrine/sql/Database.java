package vitrine.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The record: a PostgreSQL with all migrations, and a pool of connections for each role. */
public final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 8;
  private static final long PATIENCE_MILLIS = 5_000;

  private final String url;
  private final Optional<EmbeddedServer> server;
  private final Map<Role, HikariDataSource> pools = new EnumMap<>(Role.class);

  private Database(String url, Optional<EmbeddedServer> server) {
    this.url = url;
    this.server = server;
  }

  /**
   * Opens the record and brings its tables up to date.
   *
   * @throws RecordUnavailable if it cannot be reached or migrated
   */
  public static Database open(Address address) {
    if (address instanceof Address.Embedded embedded) {
      EmbeddedServer server = EmbeddedServer.start(embedded);
      return new Database(server.url(), Optional.of(server)).migrated();
    }
    return new Database(((Address.External) address).url(), Optional.empty()).migrated();
  }

  private Database migrated() {
    try {
      Flyway.configure()
          .dataSource(url, null, null)
          .locations("classpath:migrations")
          .load()
          .migrate();
      return this;
    } catch (FlywayException e) {
      close();
      throw new RecordUnavailable("the database cannot be reached or its tables not made", e);
    }
  }

  /** Statements with the rights of a role and no more. */
  public synchronized DSLContext as(Role role) {
    HikariDataSource pool = pools.computeIfAbsent(role, this::pool);
    Settings settings = new Settings().withExecuteLogging(false);
    return DSL.using(pool, SQLDialect.POSTGRES, settings);
  }

  /** Does something with the rights of who owns the record, in one transaction. */
  void asOwner(Consumer<DSLContext> work) {
    try (Connection connection = DriverManager.getConnection(url)) {
      DSL.using(connection, SQLDialect.POSTGRES).transaction(it -> work.accept(it.dsl()));
    } catch (SQLException e) {
      throw new RecordUnavailable("the database cannot be reached", e);
    }
  }

  /** Where another user finds the record, for programs that speak to PostgreSQL. */
  String addressFor(String user) {
    return url.replaceFirst("^jdbc:", "")
        .replaceFirst("\\?.*", "")
        .replaceFirst("//(?:[^@/]*@)?", "//" + user + "@");
  }

  private HikariDataSource pool(Role role) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setPoolName(role.databaseName());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    config.setInitializationFailTimeout(-1);
    config.setConnectionInitSql("SET ROLE " + role.databaseName());
    config.addDataSourceProperty("logServerErrorDetail", "false");
    return new HikariDataSource(config);
  }

  @Override
  public synchronized void close() {
    pools.values().forEach(HikariDataSource::close);
    pools.clear();
    server.ifPresent(EmbeddedServer::close);
  }
}
