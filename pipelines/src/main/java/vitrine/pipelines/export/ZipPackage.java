package vitrine.pipelines.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks zip files that hold a case export. Refuses names that leave the folder, names given
 * twice, too many entries, and entries that unpack to more than {@link #MOST_RATIO} times their
 * packed size; the count is of bytes that come out, not of what the zip file says.
 */
final class ZipPackage {
  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_RATIO = 200;
  private static final long FREE = 1 << 20;

  private final Path scratch;

  ZipPackage(Path scratch) {
    this.scratch = scratch;
  }

  /** The folder that holds what was in the zip file. */
  Path unpack(Path file) throws IOException {
    Files.createDirectories(scratch);
    Path folder = Files.createTempDirectory(scratch, "zip");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      if (entries.size() > MOST_ENTRIES) {
        throw new PackageRefused("the zip file has more than " + MOST_ENTRIES + " entries");
      }
      for (ZipEntry entry : entries) {
        if (!entry.isDirectory()) {
          unpack(zip, entry, folder);
        }
      }
    } catch (ZipException e) {
      throw new PackageRefused("the zip file is damaged");
    }
    return folder;
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
    if (!SafeName.isSafe(entry.getName())) {
      throw new PackageRefused("the zip file names a path that leaves it or has odd letters");
    }
    Path target = folder.resolve(entry.getName());
    if (Files.exists(target)) {
      throw new PackageRefused("the zip file has two entries of one name");
    }
    Files.createDirectories(target.getParent());
    long most = FREE + Math.max(0, entry.getCompressedSize()) * MOST_RATIO;
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      copy(in, out, most);
    }
  }

  private static void copy(InputStream in, OutputStream out, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long sum = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      sum += read;
      if (sum > most) {
        throw new PackageRefused("an entry of the zip file unpacks to far more than its size");
      }
      out.write(buffer, 0, read);
    }
  }
}
