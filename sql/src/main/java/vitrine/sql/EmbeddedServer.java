package vitrine.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL of our own on the loopback interface, its files kept between starts. If a process
 * runs it already, that one is used and left running.
 */
final class EmbeddedServer implements AutoCloseable {
  private static final String USER = "postgres";
  private static final Duration LONGEST_START = Duration.ofSeconds(60);
  private static final List<String> PASSWORDS_ONLY =
      List.of(
          "local all all scram-sha-256",
          "host all all 127.0.0.1/32 scram-sha-256",
          "host all all ::1/128 scram-sha-256");

  private final String url;
  private final Optional<EmbeddedPostgres> started;

  private EmbeddedServer(String url, Optional<EmbeddedPostgres> started) {
    this.url = url;
    this.started = started;
  }

  /**
   * Finds or starts the server.
   *
   * @throws RecordUnavailable if it does not start
   */
  static EmbeddedServer start(Address.Embedded address) {
    Path data = address.folder().toAbsolutePath().resolve("data");
    try {
      Files.createDirectories(address.folder());
      Optional<String> running = running(data, address.password());
      if (running.isPresent()) {
        return new EmbeddedServer(running.get(), Optional.empty());
      }
      boolean fresh = !Files.exists(data.resolve("PG_VERSION"));
      EmbeddedPostgres server = launch(address, data, fresh);
      if (fresh) {
        requirePasswords(server, data, address.password());
      }
      return new EmbeddedServer(url(server.getPort(), address.password()), Optional.of(server));
    } catch (IOException | SQLException | IllegalStateException e) {
      throw new RecordUnavailable(
          "the embedded PostgreSQL in "
              + address.folder()
              + " does not start; set VITRINE_DATABASE_URL to use another one",
          e);
    }
  }

  private static EmbeddedPostgres launch(Address.Embedded address, Path data, boolean fresh)
      throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(address.folder().resolve("program").toFile())
            .setPGStartupWait(LONGEST_START)
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("fsync", "on")
            .setServerConfig("log_error_verbosity", "terse")
            .setServerConfig("log_min_error_statement", "panic");
    if (!fresh) {
      builder.setConnectConfig("password", address.password());
    }
    return builder.start();
  }

  private static void requirePasswords(EmbeddedPostgres server, Path data, String password)
      throws IOException, SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        PreparedStatement set =
            connection.prepareStatement("SELECT format('ALTER ROLE postgres PASSWORD %L', ?)")) {
      set.setString(1, password);
      try (var formatted = set.executeQuery()) {
        formatted.next();
        String statement = formatted.getString(1);
        try (var alter = connection.createStatement()) {
          alter.execute(statement);
          Files.write(data.resolve("pg_hba.conf"), PASSWORDS_ONLY);
          alter.execute("SELECT pg_reload_conf()");
        }
      }
    }
  }

  private static Optional<String> running(Path data, String password) {
    Path pid = data.resolve("postmaster.pid");
    try {
      if (!Files.exists(pid)) {
        return Optional.empty();
      }
      String url = url(Integer.parseInt(Files.readAllLines(pid).get(3).strip()), password);
      try (Connection connection = DriverManager.getConnection(url)) {
        return connection.isValid(5) ? Optional.of(url) : Optional.empty();
      }
    } catch (IOException | SQLException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static String url(int port, String password) {
    return "jdbc:postgresql://127.0.0.1:%d/postgres?user=%s&password=%s"
        .formatted(port, USER, password);
  }

  String url() {
    return url;
  }

  @Override
  public void close() {
    started.ifPresent(
        server -> {
          try {
            server.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
