package vitrine.edition.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A workbook that tells the day of publication as its time, in its parts and its entries. */
final class SealedWorkbook {
  private static final String PROPERTIES = "docProps/core.xml";

  private SealedWorkbook() {}

  static byte[] of(Path workbook, LocalDate day) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        try (InputStream bytes = zip.getInputStream(part)) {
          parts.put(part.getName(), bytes.readAllBytes());
        }
      }
    }
    parts.computeIfPresent(PROPERTIES, (name, bytes) -> dated(bytes, day));
    return Archive.of(parts);
  }

  private static byte[] dated(byte[] properties, LocalDate day) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
