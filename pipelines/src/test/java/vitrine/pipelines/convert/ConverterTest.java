package vitrine.pipelines.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.casefile.CaseFields;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.check.CheckedExport;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.export.ExportWriter.Written;
import vitrine.pipelines.export.Format;
import vitrine.release.Folder;

class ConverterTest {
  private static final String FULL_TIMES = "reported_at: at\nreceived_at: at\n";
  private static final String KNOWN_ITEMS =
      "items_in_scope: n\nitems_actioned: n\nitems_refused: z\nitems_not_found: z\n"
          + "items_pending: z\n";

  @TempDir private Path folder;
  private Trial trial;

  @BeforeEach
  void prepare() {
    trial = new Trial(folder);
  }

  private Trial cases(int rows) {
    StringBuilder table = new StringBuilder("id,at,n,z\n");
    for (int row = 0; row < rows; row++) {
      table.append("id" + row + ",2025-03-01T10:00:00Z," + row + ",0\n");
    }
    return trial.file("table.csv", table.toString()).fields(FULL_TIMES + KNOWN_ITEMS);
  }

  private CheckedExport checked() {
    try (Engine engine = new LocalEngine(1, Progress.SILENT)) {
      return new Check(engine).check(new ExportOpener(folder).open(trial.export().toString()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void export_inAnyFormat_isAcceptedByTheCheck(Format format) throws IOException {
    cases(5_000).convert(trial.input(), format);
    CheckedExport checked = checked();
    assertTrue(checked.isAccepted(), () -> checked.defects().toString());
    assertEquals(5_000, checked.rows());
  }

  @ParameterizedTest
  @EnumSource
  void export_ofNoRows_isAcceptedByTheCheck(Format format) throws IOException {
    cases(0).convert(trial.input(), format);
    assertEquals(List.of(), checked().defects());
  }

  @Test
  void export_madeTwice_isTheSameByteForByte() throws IOException {
    cases(3).convert();
    List<String> first = contents();
    Folder.delete(trial.export());
    trial.convert();
    assertEquals(first, contents());
  }

  private List<String> contents() throws IOException {
    List<String> contents = new ArrayList<>();
    for (Path file : Folder.files(trial.export())) {
      contents.add(file.getFileName() + "\n" + Files.readString(file));
    }
    return contents;
  }

  @Test
  void parquet_ofTimesOfLowPrecision_isRefusedInWords() throws IOException {
    trial.file("table.csv", "id,at\n1,2025-03-01\n").fields("reported_at: at\nreceived_at: at\n");
    String message =
        assertThrows(
                IllegalArgumentException.class, () -> trial.convert(trial.input(), Format.PARQUET))
            .getMessage();
    assertTrue(message.contains("Parquet cannot hold; write CSV or JSONL"), message);
    assertNothingWritten();
  }

  private void assertNothingWritten() throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          List.of("input", "mapping.yaml"),
          left.map(it -> it.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void export_thatExists_isLeftAsItIs() throws IOException {
    cases(1);
    Files.createDirectories(trial.export());
    assertThrows(FileAlreadyExistsException.class, trial::convert);
    assertEquals(List.of(), Folder.files(trial.export()));
  }

  @Test
  void columns_thatNothingFills_areNotWritten() throws IOException {
    cases(1).convert();
    assertEquals(
        Resource.CASES.fields().stream()
            .filter(it -> it.requirement().isAlways())
            .map(it -> it.name())
            .toList(),
        List.copyOf(trial.rows(Resource.CASES).get(0).keySet()));
  }

  @Test
  void summary_beside_countsEveryRow() throws IOException {
    trial.file("table.csv", "id,x\n1,2\n2,?\n3,?\n").fields("items_in_scope: x");
    trial.convert();
    JsonNode json = new ObjectMapper().readTree(trial.export().resolve("conversion.json").toFile());
    assertEquals(3, json.at("/sources/0/rows").asLong());
    assertEquals(1, json.at("/sources/0/written").asLong());
    assertEquals(2, json.at("/sources/0/refused").asLong());
    assertEquals("sources.table.routes[0]", json.at("/sources/0/routes/0/route").asText());
    assertEquals(1, json.at("/written/cases").asLong());
    assertEquals(2, json.at("/defects/V24 E").asLong());
    List<String> lines = Files.readAllLines(trial.export().resolve("conversion-defects.csv"));
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).startsWith("trial,table.csv,3,x,V24,E,1,"), lines.get(1));
  }

  @Test
  void cells_poisoned_areInNoOutput() throws IOException {
    String poison = "poison@example.org";
    trial
        .file(
            "table.csv", "id,x,y,z,u\n%s,%s,%s,%s,%s\n1,2,BE,2025-01-01,t\n".replace("%s", poison))
        .fields(
            """
            items_in_scope: {column: x, on_unmapped: UNK}
            executing_jurisdiction: {column: y, on_unmapped: UNK}
            closed_at: {column: z, on_unmapped: UNK}
            service_id: u
            """);
    trial.convert();
    for (Path file : Folder.files(trial.export())) {
      assertFalse(Files.readString(file).contains("poison"), file::toString);
    }
  }

  @Test
  void table_ofManyRows_isSeveralFiles() throws IOException {
    List<Written> written;
    try (ExportTable table =
        new ExportTable(
            folder, Format.CSV, Resource.CASES, List.of(CaseFields.CASE_REF), Batch.CAPACITY)) {
      Batch row = new Batch(List.of(CaseFields.CASE_REF), 1);
      row.tokens(CaseFields.CASE_REF).set(row.addRow(1), 1, 1);
      for (int i = 0; i < 2 * Batch.CAPACITY + 1; i++) {
        table.add(row);
      }
      written = table.finish();
    }
    assertEquals(List.of(4096L, 4096L, 1L), written.stream().map(Written::rows).toList());
    assertEquals("cases-00003.csv", written.get(2).file().getFileName().toString());
  }
}
