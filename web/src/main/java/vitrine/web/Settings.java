package vitrine.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.edition.data.Publisher;
import vitrine.release.SecretFile;
import vitrine.sql.Address;

/**
 * The settings of the site, read once from the environment.
 *
 * @param home where the embedded database, releases and editions are kept
 * @param databaseUrl a PostgreSQL to use in place of the embedded one
 * @param host the address that the site listens on
 * @param port the port that the site listens on
 * @param launcher the program that runs the commands of the pipelines
 * @param publisher who publishes editions
 */
public record Settings(
    Path home,
    Optional<String> databaseUrl,
    String host,
    int port,
    Path launcher,
    Publisher publisher) {
  private static final int SECRET_BYTES = 24;

  /**
   * The settings in an environment; what is not set has its default.
   *
   * @throws IllegalArgumentException naming every setting that is wrong
   */
  public static Settings of(Map<String, String> environment) {
    List<String> wrong = new ArrayList<>();
    String port = environment.getOrDefault("VITRINE_PORT", "7070");
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
      wrong.add("VITRINE_PORT must be a port from 0 to 65535");
    }
    Optional<String> url = Optional.ofNullable(environment.get("VITRINE_DATABASE_URL"));
    if (url.filter(it -> !it.startsWith("jdbc:postgresql:")).isPresent()) {
      wrong.add("VITRINE_DATABASE_URL must begin with jdbc:postgresql:");
    }
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", wrong));
    }
    return new Settings(
        Path.of(environment.getOrDefault("VITRINE_HOME", ".vitrine")),
        url,
        environment.getOrDefault("VITRINE_HOST", "127.0.0.1"),
        Integer.parseInt(port),
        Path.of(environment.getOrDefault("VITRINE_LAUNCHER", "./vitrine")),
        new Publisher(
            environment.getOrDefault("VITRINE_PUBLISHER", Publisher.UNNAMED.name()),
            Optional.ofNullable(environment.get("VITRINE_CONTACT"))));
  }

  /** Where the record is; the embedded one gets a password at its first use. */
  public Address database() throws IOException {
    if (databaseUrl.isPresent()) {
      return new Address.External(databaseUrl.get());
    }
    Path file = keys().resolve("database.password");
    String password = HexFormat.of().formatHex(new SecretFile(file, SECRET_BYTES).bytes());
    return new Address.Embedded(home.resolve("postgres"), password);
  }

  public Path editions() {
    return home.resolve("editions");
  }

  /** Where secrets are. */
  public Path keys() {
    return home.resolve("keys");
  }

  /** Where that is kept which was signed last of the log. */
  public Path lastSigned() {
    return home.resolve("log").resolve("checkpoint");
  }

  /** The same settings with another port. */
  public Settings withPort(int other) {
    return new Settings(home, databaseUrl, host, other, launcher, publisher);
  }
}
