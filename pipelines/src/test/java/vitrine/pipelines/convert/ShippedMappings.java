package vitrine.pipelines.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The mappings in data-samples. */
final class ShippedMappings {
  private static final String FOLDER = "data-samples/mappings";

  private ShippedMappings() {}

  static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(FOLDER))) {
      folder = folder.getParent();
    }
    return folder;
  }

  static Path file(String name) {
    return repository().resolve(FOLDER).resolve(name + ".yaml");
  }

  static List<String> names() {
    try (Stream<Path> files = Files.list(repository().resolve(FOLDER))) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(".yaml"))
          .map(it -> it.replace(".yaml", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
