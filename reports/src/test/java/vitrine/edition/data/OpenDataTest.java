package vitrine.edition.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;
import vitrine.edition.Edition;

class OpenDataTest {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static Edition edition;
  private static SortedMap<String, byte[]> files;

  @BeforeAll
  static void render() {
    edition = Editions.full();
    files = OpenData.of(edition, Publisher.UNNAMED);
  }

  @Test
  void files_ofAnEqualEdition_haveEqualBytes() {
    SortedMap<String, byte[]> again = OpenData.of(Editions.full(), Publisher.UNNAMED);
    assertEquals(files.keySet(), again.keySet());
    files.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
  }

  @Test
  void csv_hasEachFigureOnceInTheOrderOfItsKey() {
    List<Map<String, String>> rows = Rows.ofCsv(files.get("data/figures.csv"));
    List<Map<String, String>> expected = new ArrayList<>();
    edition
        .figures()
        .byKey()
        .forEach((key, figure) -> expected.add(row(key, FigureText.of(figure))));
    assertTrue(expected.size() > 5_000, expected.size() + " figures");
    assertEquals(expected, rows);
  }

  private static Map<String, String> row(FigureKey key, FigureText text) {
    Map<String, String> row = new TreeMap<>();
    row.put("period", "2025");
    row.put("edition", "3");
    row.put("metric", key.metric());
    row.put("breakdown", key.breakdown());
    for (int i = 0; i < key.values().size(); i++) {
      String value = key.values().get(i);
      row.put(key.breakdown().split("\\*")[i], value.isEmpty() ? "_X" : value);
    }
    row.put("statistic", key.statistic().name());
    row.put("part", key.part());
    row.put("value", number(text.value()));
    row.put("bound", text.bound());
    row.put("low", number(text.low()));
    row.put("high", number(text.high()));
    row.put("obs_status", text.obsStatus());
    row.put("conf_status", text.confStatus());
    row.values().removeIf(String::isEmpty);
    return row;
  }

  private static String number(String text) {
    return text.isEmpty() ? "" : Double.toString(Double.parseDouble(text));
  }

  @Test
  void jsonLinesAndParquet_haveTheRowsOfTheCsv(@TempDir Path folder)
      throws IOException, SQLException {
    List<Map<String, String>> rows = Rows.ofCsv(files.get("data/figures.csv"));
    assertEquals(rows, Rows.ofJsonLines(files.get("data/figures.jsonl")));
    assertEquals(rows, Rows.ofParquet(folder, files.get("data/figures.parquet")));
  }

  @Test
  void zip_hasTheFilesThemselvesWithoutATimeOfTheirOwn() throws IOException {
    SortedMap<String, byte[]> zipped = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(files.get("data.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertEquals(TIME, entry.getTimeLocal());
        zipped.put(entry.getName(), zip.readAllBytes());
      }
    }
    SortedMap<String, byte[]> expected = new TreeMap<>(files);
    expected.keySet().removeAll(List.of("data.zip", "dcat.jsonld", "dataset.jsonld"));
    assertEquals(expected.keySet(), zipped.keySet());
    expected.forEach((path, bytes) -> assertArrayEquals(bytes, zipped.get(path), path));
  }

  @Test
  void readme_namesWhatIsInTheFolderAndEveryStatus() {
    String readme = new String(files.get("README.md"), StandardCharsets.UTF_8);
    for (String word : List.of("data/figures.parquet", "`Q`", "`X_NOT_REACHED`", "sha256sum -c")) {
      assertTrue(readme.contains(word), word);
    }
  }
}
