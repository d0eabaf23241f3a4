package vitrine.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vitrine.catalogue.Catalogue;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.check.CheckedExport;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.forms.ExactNumbers;
import vitrine.pipelines.forms.FormFolder;

/** A dozen cases, and the cells of the DSA templates that follow from them by hand. */
class FormsOfFewCasesTest {
  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> cell_everyOneWrittenByHand_isInTheForms()
      throws IOException, URISyntaxException {
    Path few = Path.of(FormsOfFewCasesTest.class.getResource("forms/few").toURI());
    new Scenario(few).write(folder.resolve("export"), Scenario.SUBMISSION);
    fill("alder-board");
    fill("birch-files");
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(few.resolve("expected.csv"))) {
      return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList().stream().map(this::test);
    }
  }

  private void fill(String service) throws IOException {
    try (Engine engine = new LocalEngine(1, Progress.SILENT)) {
      CheckedExport checked =
          new Check(engine, Scenario.PERIOD, service)
              .check(new ExportOpener(folder).open(folder.resolve("export").toString()));
      assertEquals(List.of(), checked.defects().stream().filter(it -> it.row() > 0).toList());
      FormFolder.write(
          folder.resolve(service),
          service,
          Scenario.PERIOD,
          new ExactNumbers(Catalogue.forms(service), checked.tallies()));
    }
  }

  private DynamicTest test(Map<String, String> row) {
    String name = String.join(" ", row.values());
    return DynamicTest.dynamicTest(name, () -> assertEquals(row.get("value"), cell(row)));
  }

  private String cell(Map<String, String> row) throws IOException {
    int column = row.get("column").charAt(0) - 'A';
    Map<String, String> cells = new HashMap<>();
    String category = "";
    for (List<String> cell : rows(row.get("service"), row.get("form"))) {
      boolean byIndicator = row.get("form").matches("Part_(7|8|9|10)_.*");
      String code = byIndicator ? cell.get(4) : cell.get(3);
      boolean isLine = code.startsWith("KEYWORD");
      category = isLine ? category : code;
      String line = isLine ? category + "/" + code : code;
      boolean isScope = row.get("scope").isEmpty() || row.get("scope").equals(cell.get(5).strip());
      boolean matches =
          byIndicator ? code.startsWith(row.get("line")) : line.equals(row.get("line"));
      if (isScope && matches) {
        cells.putIfAbsent("found", cell.get(column));
      }
    }
    return cells.get("found");
  }

  private List<List<String>> rows(String service, String form) throws IOException {
    String text = Files.readString(folder.resolve(service).resolve(form + ".csv"));
    return CsvReader.builder().ofCsvRecord(text).stream()
        .skip(1)
        .map(CsvRecord::getFields)
        .toList();
  }
}
