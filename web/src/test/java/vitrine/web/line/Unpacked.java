package vitrine.web.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The texts of a file that is packed: entries of archives, cells and words of workbooks. Parquet
 * has none, as its numbers are not text; it has the rows of the CSV beside it.
 */
final class Unpacked {
  static final Set<String> TYPES =
      Set.of(
          "application/vnd.apache.parquet",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/zip");

  /** A cell whose number is the place of a word among all words. */
  private static final String PLACE_OF_WORD = "<c [^>]*t=\"s\"[^>]*><v>\\d+</v></c>";

  private Unpacked() {}

  static boolean isPacked(String name) {
    return name.endsWith(".zip") || name.endsWith(".xlsx") || name.endsWith(".parquet");
  }

  /** The texts by where they are; none if the file is not an archive. */
  static Map<String, String> of(String name, byte[] bytes) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (name.endsWith(".parquet")) {
      return texts;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String inside = name + ": " + entry.getName();
        if (isPacked(inside)) {
          texts.putAll(of(inside, zip.readAllBytes()));
        } else {
          texts.put(inside, words(inside, new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    }
    return texts;
  }

  private static String words(String name, String text) {
    return name.endsWith(".xml")
        ? text.replaceAll(PLACE_OF_WORD, "").replaceAll("<[^>]*>", " ")
        : text;
  }
}
