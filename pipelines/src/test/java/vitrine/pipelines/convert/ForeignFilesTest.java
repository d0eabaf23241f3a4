package vitrine.pipelines.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.Resource;
import vitrine.pipelines.export.Format;

class ForeignFilesTest {
  private static final String ROUTES =
      """
          routes:
            - write:
                to: cases
                constants: CONSTANTS
                fields:
                  case_ref: {token: id}
                  service_id: {column: s, codes: {Köln: koeln, Bonn: bonn}}
      """;

  @TempDir private Path folder;
  private Trial trial;

  @BeforeEach
  void prepare() {
    trial = new Trial(folder);
  }

  private Trial files(String files) {
    String routes = ROUTES.replace("CONSTANTS", Trial.typical(List.of("service_id")));
    return trial.sources("sources:\n  towns:\n" + files.indent(4) + routes);
  }

  @Test
  void files_byGlobAndPath_areReadInTheirOwnEncodings() throws IOException {
    trial
        .file("in/b.csv", "id;s\n1;Köln\n", StandardCharsets.ISO_8859_1)
        .file("in/a.csv", "id;s\n2;Bonn\n", StandardCharsets.ISO_8859_1)
        .file("new.csv", "\uFEFFid;s\n3;Köln\n")
        .file("notes.txt", "not read");
    files(
        """
        encoding: ISO-8859-1
        delimiter: ;
        files:
          - in/*.csv
          - {path: new.csv, encoding: UTF-8}
        """);
    Conversion conversion = trial.convert();
    assertEquals(List.of("bonn", "koeln", "koeln"), trial.written(Resource.CASES, "service_id"));
    assertEquals(List.of("notes.txt"), conversion.unread());
  }

  @Test
  void file_named_isTakenWhateverItsNameIfTheMappingHasOneSource() throws IOException {
    trial.file("export (3).csv", "id,s\n1,Bonn\n");
    files("files: towns.csv");
    trial.convert(trial.input().resolve("export (3).csv"), Format.CSV);
    assertEquals(List.of("bonn"), trial.written(Resource.CASES, "service_id"));
  }

  @Test
  void columns_inAnotherOrder_areFoundByName() throws IOException {
    trial.file("a.csv", "id,s\n1,Bonn\n").file("b.csv", "s,id\nBonn,2\n");
    files("files: \"*.csv\"");
    assertEquals(2, trial.convert().converted());
  }

  @Test
  void rows_damagedOrEmpty_areDefects() throws IOException {
    trial.file("towns.csv", "id,s\n1,\"Bo\nnn\"\n2\n\n3,Bonn,x\n4,Bonn\n");
    files("files: towns.csv");
    Conversion conversion = trial.convert();
    assertEquals(5, conversion.rows());
    assertEquals(1, conversion.converted());
    assertEquals(
        List.of(
            "towns.csv:2 s V02 E",
            "towns.csv:3  V01 E",
            "towns.csv:4  V01 E",
            "towns.csv:5  V01 E"),
        Trial.defects(conversion));
  }

  @Test
  void file_inAnotherEncoding_stopsTheConversion() {
    trial.file("towns.csv", "id,s\n1,Köln\n", StandardCharsets.ISO_8859_1);
    files("files: towns.csv");
    String message = assertThrows(SourceUnreadable.class, trial::convert).getMessage();
    assertTrue(message.contains("is not UTF-8; name the encoding"), message);
    assertFalse(Files.exists(trial.export()));
  }

  @Test
  void quote_notClosed_stopsTheConversion() {
    trial.file("towns.csv", "id,s\n1,\"Secret\n");
    files("files: towns.csv");
    String message = assertThrows(SourceUnreadable.class, trial::convert).getMessage();
    assertTrue(message.contains("is not closed"), message);
    assertFalse(message.contains("Secret"), message);
  }

  @Test
  void file_missing_isRefusedWithTheNearest() {
    trial.file("town.csv", "id,s\n");
    String refusal = files("files: towns.csv").refusal();
    assertTrue(refusal.contains("sources.towns.files"), refusal);
    assertTrue(refusal.contains("did you mean town.csv?"), refusal);
  }

  @Test
  void input_missing_isSaid() {
    files("files: towns.csv");
    assertThrows(NoSuchFileException.class, trial::convert);
  }

  @Test
  void column_unaccountedFor_isRefused() {
    trial.file("towns.csv", "id,s,extra\n");
    String refusal = files("files: towns.csv").refusal();
    assertTrue(refusal.contains("has a column 'extra' that is neither used nor ignored"), refusal);
  }

  @Test
  void column_ignoredWithAReason_isLeftOut() throws IOException {
    trial.file("towns.csv", "id,s,extra\n1,Bonn,x\n");
    files("files: towns.csv\nignored: {extra: says nothing}");
    assertEquals(1, trial.convert().converted());
  }

  @Test
  void column_missing_isRefusedWithTheNearest() {
    trial.file("towns.csv", "Id,s\n");
    String refusal = files("files: towns.csv").refusal();
    assertTrue(refusal.contains("has no column 'id'; did you mean Id?"), refusal);
  }

  @Test
  void header_absent_isRefusedWithoutRepeatingARow() {
    trial.file("towns.csv", "1,secret-cell\n");
    String refusal = files("files: towns.csv").refusal();
    assertTrue(refusal.contains("has no column 'id'"), refusal);
    assertFalse(refusal.contains("secret"), refusal);
  }

  @Test
  void column_ignoredButUsedOrAbsent_isRefused() {
    trial.file("towns.csv", "id,s,extra\n");
    String refusal =
        files("files: towns.csv\nignored: {s: says nothing, extra: none, extras: none}").refusal();
    assertTrue(refusal.contains("the column 's' is both used and ignored"), refusal);
    assertTrue(refusal.contains("no file has the ignored column 'extras'"), refusal);
    assertTrue(refusal.contains("did you mean extra?"), refusal);
  }

  @Test
  void encoding_unknown_isRefusedWithTheNearest() {
    String refusal = files("files: towns.csv\nencoding: UTF8-8").refusal();
    assertTrue(refusal.contains("sources.towns.encoding"), refusal);
    assertTrue(refusal.contains("did you mean UTF-8?"), refusal);
  }
}
