package vitrine.pipelines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.disclosure.ProtectionKey;
import vitrine.release.SecretFile;

/**
 * The settings of the pipelines, read once from the environment.
 *
 * @param home where keys and scratch files are kept
 * @param submitterSecret what converted case numbers are keyed with
 */
public record Settings(Path home, Optional<String> submitterSecret) {
  private static final int SHORTEST_SECRET = 16;

  /**
   * The settings in an environment; what is not set has its default.
   *
   * @throws IllegalArgumentException naming every setting that is wrong
   */
  public static Settings of(Map<String, String> environment) {
    List<String> wrong = new ArrayList<>();
    String home = environment.getOrDefault("VITRINE_HOME", ".vitrine");
    if (home.isBlank() || isNoFolder(Path.of(home))) {
      wrong.add("VITRINE_HOME must be a folder");
    }
    Optional<String> secret = Optional.ofNullable(environment.get("VITRINE_SUBMITTER_SECRET"));
    if (secret.filter(it -> it.length() < SHORTEST_SECRET).isPresent()) {
      wrong.add("VITRINE_SUBMITTER_SECRET must have at least " + SHORTEST_SECRET + " characters");
    }
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", wrong));
    }
    return new Settings(Path.of(home), secret);
  }

  private static boolean isNoFolder(Path home) {
    return Files.exists(home) && !Files.isDirectory(home);
  }

  /** The folder for files that a command makes and removes. */
  public Path scratch() {
    return home.resolve("scratch");
  }

  /** The secret of the series of releases; made at the first use, readable by the owner only. */
  public ProtectionKey protectionKey() throws IOException {
    return ProtectionKey.of(new SecretFile(protectionFile(), ProtectionKey.BYTES).bytes());
  }

  /** The secret of the series of releases, if it was made; none is made. */
  public Optional<ProtectionKey> findProtectionKey() throws IOException {
    return Files.exists(protectionFile()) ? Optional.of(protectionKey()) : Optional.empty();
  }

  private Path protectionFile() {
    return home.resolve("keys").resolve("protection.key");
  }
}
