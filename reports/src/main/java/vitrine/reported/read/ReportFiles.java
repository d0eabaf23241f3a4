package vitrine.reported.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vitrine.reported.ReportedRule;

/** The files of a report: one alone, or those of a folder or a zip file, by name. */
final class ReportFiles {
  private static final int MOST_FILES = 500;
  private static final int LONGEST = 64 << 20;
  private static final long MOST_BYTES = 256L << 20;

  private ReportFiles() {}

  static List<NamedBytes> of(Path source, FileLog log) throws IOException {
    List<NamedBytes> files = new ArrayList<>();
    if (Files.isDirectory(source)) {
      folder(source, files, log);
    } else if (source.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      zip(Files.readAllBytes(source), files, log);
    } else {
      add(String.valueOf(source.getFileName()), Files.readAllBytes(source), files, log);
    }
    files.sort(Comparator.comparing(NamedBytes::name));
    return files;
  }

  private static void folder(Path folder, List<NamedBytes> files, FileLog log) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, 3)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().limit(MOST_FILES).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (isTable(name, log)) {
          add(name, Files.readAllBytes(path), files, log);
        }
      }
    }
  }

  private static void zip(byte[] bytes, List<NamedBytes> files, FileLog log) {
    long total = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && files.size() < MOST_FILES && total < MOST_BYTES) {
        if (!entry.isDirectory() && isTable(entry.getName(), log)) {
          byte[] content = zip.readNBytes(LONGEST + 1);
          total += content.length;
          add(entry.getName(), content, files, log);
        }
        entry = zip.getNextEntry();
      }
    } catch (IOException | IllegalArgumentException e) {
      log.add(ReportedRule.P01, 0, "the zip file cannot be read to its end", "pack it again");
    }
  }

  private static boolean isTable(String name, FileLog log) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (Stream.of(".xlsx", ".xls", ".ods", ".json", ".xml").anyMatch(lower::endsWith)) {
      new FileLog(log.log(), name, "")
          .add(ReportedRule.P0B, 0, "the file is no CSV and was left out", "save it as CSV");
    }
    return Stream.of(".csv", ".tsv").anyMatch(lower::endsWith);
  }

  private static void add(String name, byte[] bytes, List<NamedBytes> files, FileLog log) {
    if (bytes.length > LONGEST) {
      new FileLog(log.log(), name, "")
          .add(ReportedRule.P01, 0, "the file is larger than 64 MB", "check that it is a part");
    } else {
      files.add(new NamedBytes(name, bytes));
    }
  }
}
