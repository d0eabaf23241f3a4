package vitrine.pipelines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vitrine.pipelines.export.ExportOpener;
import vitrine.release.Folder;

/** A folder for the files of one command, removed with it. */
public final class Scratch implements AutoCloseable {
  private final Path folder;

  private Scratch(Path folder) {
    this.folder = folder;
  }

  public static Scratch in(Settings settings) throws IOException {
    Files.createDirectories(settings.scratch());
    return new Scratch(Files.createTempDirectory(settings.scratch(), "run"));
  }

  public ExportOpener opener() {
    return new ExportOpener(folder);
  }

  @Override
  public void close() throws IOException {
    Folder.delete(folder);
  }
}
