package vitrine.edition.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import vitrine.catalogue.Chapter;
import vitrine.edition.Edition;
import vitrine.release.Json;

/**
 * The files of an edition as open data, by path. Equal editions have equal bytes.
 *
 * <pre>
 * data/figures.csv  data/figures.jsonl  data/figures.parquet   every figure once
 * data/volume.xlsx                                             the tables of a chapter
 * codelists/service.csv                                        the codes of a column
 * datapackage.json  dcat.jsonld  dataset.jsonld  README.md     what the files are
 * data.zip                                                     data, codes, package and README
 * </pre>
 */
public final class OpenData {
  /** The path of the description for search engines: a schema.org Dataset. */
  public static final String DATASET = "dataset.jsonld";

  /** The path of all data in one file. */
  public static final String ALL = "data.zip";

  private final Edition edition;
  private final Publisher publisher;
  private final Cube cube;

  private OpenData(Edition edition, Publisher publisher) {
    this.edition = edition;
    this.publisher = publisher;
    this.cube = new Cube(edition);
  }

  /** Renders the data of an edition. */
  public static SortedMap<String, byte[]> of(Edition edition, Publisher publisher) {
    return new OpenData(edition, publisher).files();
  }

  private SortedMap<String, byte[]> files() {
    List<CodeTable> codes = CodeTables.of(edition);
    List<DataFile> data = new ArrayList<>(data());
    codes.forEach(it -> data.add(DataFile.of(it.path(), "Codes of " + it.column(), it.csv())));
    Map<String, byte[]> archived = new LinkedHashMap<>();
    archived.put("README.md", bytes(Readme.of(edition, publisher)));
    archived.put(
        "datapackage.json",
        bytes(Json.write(new DataPackage(edition, publisher, cube, codes).of(data))));
    data.forEach(it -> archived.put(it.path(), it.bytes()));
    SortedMap<String, byte[]> files = new TreeMap<>(archived);
    byte[] all = Archive.of(archived);
    files.put(ALL, all);
    data.add(0, DataFile.of(ALL, "All data, codes and descriptions", all));
    files.put("dcat.jsonld", bytes(Json.write(Dcat.of(edition, publisher, data))));
    files.put(DATASET, bytes(Json.write(SearchEntry.of(edition, publisher, data))));
    return Collections.unmodifiableSortedMap(files);
  }

  private List<DataFile> data() {
    List<Supplier<DataFile>> data = new ArrayList<>();
    for (Chapter chapter : edition.chapters()) {
      data.add(() -> workbook(chapter));
    }
    data.add(() -> DataFile.of("data/figures.csv", "Every figure, as CSV", CubeText.csv(cube)));
    data.add(
        () ->
            DataFile.of(
                "data/figures.jsonl", "Every figure, as JSON Lines", CubeText.jsonLines(cube)));
    data.add(
        () ->
            DataFile.of("data/figures.parquet", "Every figure, as Parquet", CubeParquet.of(cube)));
    return data.parallelStream().map(Supplier::get).toList();
  }

  private DataFile workbook(Chapter chapter) {
    return DataFile.of(
        ChapterWorkbook.path(chapter),
        "Tables of " + chapter.title() + ", as a workbook",
        ChapterWorkbook.of(edition, publisher, chapter));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
