package vitrine.release;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Random bytes that are made once, kept in a file that only its owner reads, and never changed.
 *
 * @param length the number of bytes
 */
public record SecretFile(Path path, int length) {
  /**
   * The bytes; made if the file does not exist.
   *
   * @throws IllegalStateException if the file holds something else
   */
  public byte[] bytes() throws IOException {
    if (!Files.exists(path)) {
      create();
    }
    String digits = Files.readString(path).strip();
    if (!digits.matches("[0-9a-f]{" + 2 * length + "}")) {
      throw new IllegalStateException(
          "%s must hold %d hexadecimal digits; put back what it held earlier"
              .formatted(path, 2 * length));
    }
    return HexFormat.of().parseHex(digits);
  }

  /** Writes beside the place and moves there, so that nobody reads half a secret. */
  private void create() throws IOException {
    byte[] secret = new byte[length];
    new SecureRandom().nextBytes(secret);
    Files.createDirectories(path.getParent());
    Path made = Files.createTempFile(path.getParent(), "secret", ".partial");
    try {
      Files.writeString(
          made,
          HexFormat.of().formatHex(secret) + "\n",
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      Files.move(made, path);
    } catch (FileAlreadyExistsException e) {
      Files.delete(made);
    }
  }
}
