package vitrine.pipelines;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import vitrine.pipelines.export.ExportOpener;
import vitrine.release.Folder;

/**
 * A folder for the files of one command, removed with it. The lock beside it ends with the process,
 * so that the next command can remove what a killed one left.
 */
public final class Scratch implements AutoCloseable {
  private static final String LOCK = ".lock";

  private final Path lock;
  private final FileChannel held;

  private Scratch(Path lock, FileChannel held) {
    this.lock = lock;
    this.held = held;
  }

  public static Scratch in(Settings settings) throws IOException {
    Path all = Files.createDirectories(settings.scratch());
    removeAbandoned(all);
    Path lock = Files.createTempFile(all, "run", LOCK);
    FileChannel held = FileChannel.open(lock, StandardOpenOption.WRITE);
    held.lock();
    Files.createDirectory(folderOf(lock));
    return new Scratch(lock, held);
  }

  private static void removeAbandoned(Path all) throws IOException {
    for (Path lock : locks(all)) {
      try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
        if (channel.tryLock() != null) {
          Folder.delete(folderOf(lock));
          Files.deleteIfExists(lock);
        }
      } catch (OverlappingFileLockException e) {
        continue;
      }
    }
  }

  private static List<Path> locks(Path all) throws IOException {
    try (Stream<Path> files = Files.list(all)) {
      return files.filter(it -> it.toString().endsWith(LOCK)).toList();
    }
  }

  private static Path folderOf(Path lock) {
    return lock.resolveSibling(lock.getFileName().toString().replace(LOCK, ""));
  }

  public Path folder() {
    return folderOf(lock);
  }

  public ExportOpener opener() {
    return new ExportOpener(folder());
  }

  @Override
  public void close() throws IOException {
    Folder.delete(folder());
    Files.deleteIfExists(lock);
    held.close();
  }
}
