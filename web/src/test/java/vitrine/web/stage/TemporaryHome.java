package vitrine.web.stage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import vitrine.disclosure.ProtectionKey;

/** A home that is there until it is closed; its protection key is the same in every run. */
public record TemporaryHome(Path folder) implements AutoCloseable {
  private static final String KEY = "7f".repeat(ProtectionKey.BYTES);

  public static TemporaryHome create() {
    try {
      Path folder = Files.createTempDirectory("vitrine");
      Path keys = Files.createDirectory(folder.resolve("keys"));
      Files.writeString(keys.resolve("protection.key"), KEY);
      return new TemporaryHome(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
