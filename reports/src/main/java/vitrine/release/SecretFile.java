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

  private void create() throws IOException {
    try {
      write(path, HexFormat.of().formatHex(random(length)) + "\n");
    } catch (FileAlreadyExistsException e) {
      return;
    }
  }

  /** Random bytes that nobody can guess. */
  public static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  /**
   * Writes a secret that only its owner reads, beside its place and then moved there, so that
   * nobody reads half of it.
   *
   * @throws FileAlreadyExistsException if the place is taken; what is there is left
   */
  public static void write(Path path, String secret) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Path made = Files.createTempFile(path.toAbsolutePath().getParent(), "secret", ".partial");
    try {
      Files.writeString(made, secret, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
      Files.move(made, path);
    } catch (FileAlreadyExistsException e) {
      Files.delete(made);
      throw e;
    }
  }
}
