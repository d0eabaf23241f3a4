package vitrine.pipelines.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.Resource;
import vitrine.release.Folder;

class FieldsTest {
  @TempDir private Path folder;
  private Trial trial;

  @BeforeEach
  void prepare() {
    trial = new Trial(folder);
  }

  private List<String> cells(String field) throws IOException {
    return trial.written(Resource.CASES, field);
  }

  /** A table with ids 1, 2, ... and one more column. */
  private Trial column(String... cells) {
    StringBuilder table = new StringBuilder("id,x\n");
    Stream.of(cells)
        .forEach(it -> table.append("row").append(table.length()).append("," + it + "\n"));
    return trial.file("table.csv", table.toString());
  }

  @Test
  void column_renamed_isCopied() throws IOException {
    column("GITHUB", "x-other").fields("service_id: x");
    trial.convert();
    assertEquals(List.of("GITHUB", "x-other"), cells("service_id"));
  }

  @Test
  void cell_notOfItsField_isADefectAndTheRowRefused() throws IOException {
    column("3", "1.5", "2").fields("items_in_scope: x");
    Conversion conversion = trial.convert();
    assertEquals(List.of("3", "2"), cells("items_in_scope"));
    assertEquals(List.of("table.csv:3 x V24 E"), Trial.defects(conversion));
  }

  @Test
  void cell_notOfItsField_isUnknownWhereTheMappingAllowsIt() throws IOException {
    column("3", "?").fields("items_in_scope: {column: x, on_unmapped: UNK}");
    Conversion conversion = trial.convert();
    assertEquals(List.of("3", "UNK"), cells("items_in_scope"));
    assertEquals(List.of("table.csv:3 x V24 W"), Trial.defects(conversion));
  }

  @Test
  void cell_usedInTwoFields_isOneDefect() throws IOException {
    column("?")
        .fields(
            """
            items_in_scope: {column: x, on_unmapped: UNK}
            items_actioned: {column: x, on_unmapped: UNK}
            """);
    assertEquals(List.of("table.csv:2 x V24 W"), Trial.defects(trial.convert()));
  }

  @Test
  void cell_thatReadsAsAWordOfTheContract_isNotTakenForIt() throws IOException {
    column("UNK", "NA", "4").fields("items_in_scope: x");
    Conversion conversion = trial.convert();
    assertEquals(List.of("4"), cells("items_in_scope"));
    assertEquals(List.of("table.csv:2 x V02 E", "table.csv:3 x V02 E"), Trial.defects(conversion));
  }

  @Test
  void jurisdiction_thatIsNamibia_isNotTakenForNotApplicable() throws IOException {
    column("NA").fields("executing_jurisdiction: x");
    trial.convert();
    assertEquals(List.of("NA"), cells("executing_jurisdiction"));
  }

  @Test
  void jurisdiction_repaired_isWrittenWithAWarning() throws IOException {
    column("EL").fields("executing_jurisdiction: x");
    assertEquals(List.of("table.csv:2 x V05 W"), Trial.defects(trial.convert()));
    assertEquals(List.of("GR"), cells("executing_jurisdiction"));
  }

  @Test
  void codes_exact_tellSpellingsApart() throws IOException {
    column("Court", "court").fields("source_type: {column: x, codes: {Court: SOURCE_VOLUNTARY}}");
    Conversion conversion = trial.convert();
    assertEquals(List.of("SOURCE_VOLUNTARY"), cells("source_type"));
    assertEquals(List.of("table.csv:3 x V02 E"), Trial.defects(conversion));
  }

  @Test
  void codes_loose_areTheSameInAnyCaseAndSpacing() throws IOException {
    column("Counter Notice", "counternotice", " COUNTER\u00A0notice")
        .fields("source_type: {column: x, loose: true, codes: {counter notice: SOURCE_VOLUNTARY}}");
    trial.convert();
    assertEquals(
        List.of("SOURCE_VOLUNTARY", "SOURCE_VOLUNTARY", "SOURCE_VOLUNTARY"), cells("source_type"));
  }

  @Test
  void codes_missing_nameTheNearestWordOfTheMapping() throws IOException {
    column("takedwon").fields("source_type: {column: x, codes: {takedown: SOURCE_VOLUNTARY}}");
    String message = trial.convert().defects().get(0).message();
    assertEquals("is not a word of the mapping; did you mean takedown?", message);
  }

  @Test
  void codes_ofNumbers_leaveNumbersAsTheyAre() throws IOException {
    column("many", "7").fields("items_in_scope: {column: x, codes: {many: UNK}}");
    assertEquals(List.of(), Trial.defects(trial.convert()));
    assertEquals(List.of("UNK", "7"), cells("items_in_scope"));
  }

  @Test
  void blank_declared_isWritten() throws IOException {
    column("", "  ", "5").fields("items_in_scope: {column: x, blank: UNK}");
    assertEquals(List.of(), Trial.defects(trial.convert()));
    assertEquals(List.of("UNK", "UNK", "5"), cells("items_in_scope"));
  }

  @Test
  void blank_undeclared_isEmptyIfTheFieldIsOptional() throws IOException {
    column("", "5").fields("handoffs: x");
    assertEquals(List.of(), Trial.defects(trial.convert()));
    assertEquals(List.of("", "5"), cells("handoffs"));
  }

  @Test
  void blank_undeclared_isADefectIfTheFieldIsRequired() throws IOException {
    column("", "5").fields("items_in_scope: x");
    assertEquals(List.of("table.csv:2 x V06 E"), Trial.defects(trial.convert()));
    assertEquals(List.of("5"), cells("items_in_scope"));
  }

  @Test
  void codesOfOneCell_split_areJoinedAsTheContractDoes() throws IOException {
    column("video; text", "video;;")
        .fields(
            "content_type: {column: x, split: ;, codes: {video: CONTENT_TYPE_VIDEO, text:"
                + " CONTENT_TYPE_TEXT}}");
    trial.convert();
    assertEquals(
        List.of("CONTENT_TYPE_TEXT|CONTENT_TYPE_VIDEO", "CONTENT_TYPE_VIDEO"),
        cells("content_type"));
  }

  @Test
  void token_ofColumns_needsAllOrNoneOfThem() throws IOException {
    trial.file("table.csv", "id,x\na,b\nab,\n").fields("cluster_token: {token: [id, x]}");
    Conversion conversion = trial.convert();
    assertEquals(List.of("table.csv:3 id + x V06 E"), Trial.defects(conversion));
    Tokens tokens = Tokens.of(Optional.empty(), "trial");
    assertEquals(List.of(tokens.of(List.of("a", "b")).substring(0, 32)), cells("cluster_token"));
  }

  @Test
  void token_withSecret_isAnotherAndTheSameEveryTime() throws IOException {
    column("a").fields("cluster_token: {token: x}").convert();
    String plain = cells("cluster_token").get(0);
    Folder.delete(trial.export());
    trial.secret("secret").convert();
    String keyed = cells("cluster_token").get(0);
    Folder.delete(trial.export());
    trial.convert();
    assertNotEquals(plain, keyed);
    assertEquals(keyed, cells("cluster_token").get(0));
    assertTrue(keyed.matches("[0-9a-f]{32}"));
  }

  @Test
  void token_ofBlankKey_isADefect() throws IOException {
    trial.file("table.csv", "id\n\"\"\nb\n").fields("");
    assertEquals(List.of("table.csv:2 id V06 E"), Trial.defects(trial.convert()));
  }
}
