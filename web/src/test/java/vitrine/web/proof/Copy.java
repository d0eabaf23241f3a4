package vitrine.web.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vitrine.release.Folder;

/** A copy of an edition that is altered and mended again. */
final class Copy {
  private final Path original;
  private final Path folder;
  private final List<String> paths;
  private final Set<String> touched = new HashSet<>();

  Copy(Path original, Path folder) throws IOException {
    this.original = original;
    this.folder = folder;
    this.paths = List.copyOf(Folder.digests(original).keySet());
    try (Stream<Path> files = Files.walk(original)) {
      for (Path each : files.toList()) {
        Files.copy(each, folder.resolve(original.relativize(each).toString()));
      }
    }
  }

  Path folder() {
    return folder;
  }

  List<String> paths() {
    return paths;
  }

  byte[] bytes(String path) throws IOException {
    return Files.readAllBytes(original.resolve(path));
  }

  String text(String path) throws IOException {
    return new String(bytes(path), UTF_8);
  }

  void write(String path, byte[] bytes) throws IOException {
    touched.add(path);
    Files.write(folder.resolve(path), bytes);
  }

  void write(String path, String text) throws IOException {
    write(path, text.getBytes(UTF_8));
  }

  void edit(String path, UnaryOperator<String> change) throws IOException {
    write(path, change.apply(text(path)));
  }

  void delete(String path) throws IOException {
    touched.add(path);
    Files.delete(folder.resolve(path));
  }

  void link(String path, String target) throws IOException {
    touched.add(path);
    Files.createSymbolicLink(folder.resolve(path), Path.of(target));
  }

  /** Makes it as it was. */
  void mend() throws IOException {
    for (String path : touched) {
      Path from = original.resolve(path);
      Files.deleteIfExists(folder.resolve(path));
      if (Files.exists(from)) {
        Files.copy(from, folder.resolve(path), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    touched.clear();
  }
}
