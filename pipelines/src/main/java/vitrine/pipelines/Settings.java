package vitrine.pipelines;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import vitrine.disclosure.ProtectionKey;

/**
 * The settings of the pipelines, read once from the environment.
 *
 * @param home where keys and scratch files are kept
 * @param submitterSecret what converted case numbers are keyed with
 */
public record Settings(Path home, Optional<String> submitterSecret) {
  /** The settings in an environment; what is not set has its default. */
  public static Settings of(Map<String, String> environment) {
    return new Settings(
        Path.of(environment.getOrDefault("VITRINE_HOME", ".vitrine")),
        Optional.ofNullable(environment.get("VITRINE_SUBMITTER_SECRET")));
  }

  /** The folder for files that a command makes and removes. */
  public Path scratch() {
    return home.resolve("scratch");
  }

  /** The secret of the series of releases; made at the first use, readable by the owner only. */
  public ProtectionKey protectionKey() throws IOException {
    Path file = home.resolve("keys").resolve("protection.key");
    if (!Files.exists(file)) {
      create(file);
    }
    return ProtectionKey.of(HexFormat.of().parseHex(Files.readString(file).strip()));
  }

  private static void create(Path file) throws IOException {
    byte[] secret = new byte[ProtectionKey.BYTES];
    new SecureRandom().nextBytes(secret);
    Files.createDirectories(file.getParent());
    try {
      Files.writeString(file, "", StandardOpenOption.CREATE_NEW);
      if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(file, HexFormat.of().formatHex(secret) + "\n");
    } catch (FileAlreadyExistsException e) {
      return;
    }
  }
}
