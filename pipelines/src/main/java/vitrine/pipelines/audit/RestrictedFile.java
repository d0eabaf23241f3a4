package vitrine.pipelines.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Files with exact numbers, which only their owner may read where the file system can say so. */
public final class RestrictedFile {
  private RestrictedFile() {}

  /**
   * Writes a new file.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one; it is left as it is
   */
  public static void write(Path file, String text) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Files.createFile(file, ownersOnly(folder, "rw-------"));
    Files.writeString(file, text, StandardOpenOption.WRITE);
  }

  /** Makes a folder that only its owner may look into. */
  public static Path folder(Path folder) throws IOException {
    return Files.createDirectory(folder, ownersOnly(folder.getParent(), "rwx------"));
  }

  private static FileAttribute<?>[] ownersOnly(Path folder, String rights) throws IOException {
    boolean canSay =
        Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class);
    return canSay
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
