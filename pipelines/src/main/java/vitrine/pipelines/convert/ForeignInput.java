package vitrine.pipelines.convert;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.pipelines.convert.Source.FilePattern;
import vitrine.release.Folder;

/** The foreign files that a user names: one file, or all below a folder. */
final class ForeignInput {
  private final Map<String, Path> files = new TreeMap<>();
  private final boolean single;

  private ForeignInput(boolean single) {
    this.single = single;
  }

  static ForeignInput of(Path input) throws IOException {
    if (!Files.exists(input)) {
      throw new NoSuchFileException(input.toString());
    }
    ForeignInput found = new ForeignInput(Files.isRegularFile(input));
    if (found.single) {
      found.files.put(input.getFileName().toString(), input);
    } else {
      Folder.files(input).forEach(it -> found.files.put(name(input, it), it));
    }
    return found;
  }

  private static String name(Path input, Path file) {
    return input.relativize(file).toString().replace('\\', '/');
  }

  /** All names, in order. */
  List<String> names() {
    return List.copyOf(files.keySet());
  }

  /**
   * The files of a source.
   *
   * @param alone whether the mapping has no other; it then takes a single file whatever its name
   * @throws MappingInvalid if a pattern of the source matches none
   */
  List<ForeignFile> find(Source source, boolean alone) {
    Map<String, ForeignFile> found = new LinkedHashMap<>();
    MappingInvalid.each(
        source.files(),
        pattern -> {
          List<String> names = alone && single ? names() : matching(pattern);
          for (String name : names) {
            Path path = files.get(name);
            found.putIfAbsent(
                name, new ForeignFile(name, path, pattern.encoding(), source.delimiter()));
          }
          return names;
        });
    return List.copyOf(found.values());
  }

  private List<String> matching(FilePattern pattern) {
    PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + pattern.glob());
    List<String> names = names().stream().filter(it -> glob.matches(Path.of(it))).toList();
    if (names.isEmpty()) {
      throw pattern
          .place()
          .invalid(
              "no file of the input is '%s'%s"
                  .formatted(pattern.glob(), Yaml.near(pattern.glob(), names())));
    }
    return names;
  }
}
