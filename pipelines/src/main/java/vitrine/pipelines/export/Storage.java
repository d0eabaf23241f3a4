package vitrine.pipelines.export;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/** Files of this machine, and of every file system that Hadoop knows. */
public final class Storage {
  private Storage() {}

  /** The address of what a user names: an address as it is, else a path of this machine. */
  public static URI locate(String name) {
    return name.matches("[a-z][a-z0-9+.-]+://.*") ? URI.create(name) : Path.of(name).toUri();
  }

  /** The address of a file in a folder. */
  public static URI resolve(URI folder, String path) {
    String base = folder.toString();
    return URI.create((base.endsWith("/") ? base : base + "/") + path.replace(" ", "%20"));
  }

  public static boolean isLocal(URI location) {
    return "file".equals(location.getScheme());
  }

  public static InputStream open(URI location) throws IOException {
    return isLocal(location)
        ? Files.newInputStream(Path.of(location))
        : system(location).open(hadoopPath(location));
  }

  public static boolean exists(URI location) throws IOException {
    return isLocal(location)
        ? Files.isRegularFile(Path.of(location))
        : system(location).exists(hadoopPath(location));
  }

  public static long size(URI location) throws IOException {
    return isLocal(location)
        ? Files.size(Path.of(location))
        : system(location).getFileStatus(hadoopPath(location)).getLen();
  }

  public static InputFile parquet(URI location) throws IOException {
    return isLocal(location)
        ? new LocalInputFile(Path.of(location))
        : HadoopInputFile.fromPath(hadoopPath(location), new Configuration());
  }

  private static FileSystem system(URI location) throws IOException {
    return FileSystem.get(location, new Configuration());
  }

  private static org.apache.hadoop.fs.Path hadoopPath(URI location) {
    return new org.apache.hadoop.fs.Path(location);
  }
}
