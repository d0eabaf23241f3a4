package vitrine.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder that appears complete or not at all: written beside its place, forced to the disk, then
 * renamed.
 */
public final class Folder {
  private Folder() {}

  /**
   * Creates a folder.
   *
   * @param fill writes the files into the folder it is given
   * @throws FileAlreadyExistsException if the folder exists; it is left as it is
   */
  public static void create(Path folder, Consumer<Path> fill) throws IOException {
    Path place = folder.toAbsolutePath().normalize();
    if (Files.exists(place)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    Files.createDirectories(place.getParent());
    Path partial = place.resolveSibling("." + place.getFileName() + ".partial");
    delete(partial);
    Files.createDirectory(partial);
    try {
      fill.accept(partial);
      contents(partial).parallelStream().forEach(Folder::force);
      Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
      force(place.getParent());
    } finally {
      delete(partial);
    }
  }

  /** The files below a folder, in the order of their names. */
  public static List<Path> files(Path folder) {
    return contents(folder).stream().filter(Files::isRegularFile).toList();
  }

  /** SHA-256 of the files below a folder, by path. */
  public static SortedMap<String, String> digests(Path folder) {
    SortedMap<String, String> digests = new TreeMap<>();
    files(folder).forEach(file -> digests.put(pathOf(folder, file), Sha256.of(file)));
    return digests;
  }

  /** Where a file is in its folder, written alike on every machine. */
  static String pathOf(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Removes a folder with all that is in it, if it exists. */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> paths = contents(folder);
      for (int i = paths.size() - 1; i >= 0; i--) {
        Files.delete(paths.get(i));
      }
    }
  }

  private static List<Path> contents(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.comparing(Path::toString)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void force(Path path) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
