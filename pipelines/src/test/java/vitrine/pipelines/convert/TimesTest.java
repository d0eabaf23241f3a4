package vitrine.pipelines.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.Resource;

class TimesTest {
  @TempDir private Path folder;

  private List<String> written(String cells, String field) throws IOException {
    Trial trial = new Trial(folder).file("table.csv", cells).fields("closed_at: " + field);
    conversion = trial.convert();
    return trial.written(Resource.CASES, "closed_at");
  }

  private Conversion conversion;

  @Test
  void forms_tried_giveThePrecisionOfTheFirstThatFits() throws IOException {
    String forms =
        """
        {column: x, forms: [
          {pattern: "uuuu-MM-dd HH:mm:ss", precision: SECOND},
          {pattern: "uuuu-MM-dd HH:mm", precision: MINUTE},
          {pattern: "uuuu-MM-dd HH", precision: HOUR},
          {pattern: d MMM uuuu, precision: DAY},
          {pattern: uuuu/M, precision: MONTH}]}
        """;
    String cells = "id,x\n1,2025-03-30 10:15:20\n2,2025-03-30 10:15\n3,2025-03-30 10\n";
    assertEquals(
        List.of(
            "2025-03-30T10:15:20Z", "2025-03-30T10:15Z", "2025-03-30T10Z", "2025-03-05", "2025-03"),
        written(cells + "4,5 Mar 2025\n5,2025/3\n", forms.replace("\n", " ")));
  }

  @Test
  void columns_joined_areOneDate() throws IOException {
    String form = "{text: '{year}-{month}-{day}', forms: [{pattern: uuuu-M-d, precision: DAY}]}";
    assertEquals(List.of("2025-03-05"), written("id,year,month,day\n1,2025,03,5\n", form));
  }

  @Test
  void form_withAWarning_isWrittenAndADefect() throws IOException {
    String forms =
        "{forms: [{text: '{m}-{d}', pattern: uuuu-MM-d, precision: DAY},"
            + " {text: '{m}', pattern: uuuu-MM, precision: MONTH, warn: has no readable day}]}";
    assertEquals(
        List.of("2025-03-05", "2025-03", "2025-02"),
        written("id,m,d\n1,2025-03,5\n2,2025-03,Ki\n3,2025-02,30\n", forms));
    assertEquals(
        List.of("table.csv:3 m + d V07 W", "table.csv:4 m + d V07 W"), Trial.defects(conversion));
  }

  @Test
  void time_inNoForm_isADefect() throws IOException {
    String form = "{column: x, forms: [{pattern: uuuu-MM-dd, precision: DAY}]}";
    assertEquals(List.of("2025-03-01"), written("id,x\n1,2025-02-30\n2,2025-03-01\n", form));
    assertEquals(List.of("table.csv:2 x V07 E"), Trial.defects(conversion));
  }

  @Test
  void localTime_thatClocksSkippedOrShowedTwice_isADefect() throws IOException {
    String form =
        "{column: x, forms: [{pattern: \"uuuu-MM-dd HH:mm\", precision: MINUTE,"
            + " zone: Europe/Berlin}]}";
    String cells = "id,x\n1,2025-07-01 12:00\n2,2025-03-30 02:30\n3,2025-10-26 02:30\n";
    assertEquals(List.of("2025-07-01T10:00Z"), written(cells, form));
    assertEquals(List.of("table.csv:3 x V07 E", "table.csv:4 x V07 E"), Trial.defects(conversion));
  }

  @Test
  void offset_inTheText_isHeeded() throws IOException {
    String form =
        "{column: x, forms: [{pattern: \"uuuu-MM-dd'T'HH:mm:ssXXX\", precision: SECOND}]}";
    assertEquals(
        List.of("2025-07-01T10:00:00Z"), written("id,x\n1,2025-07-01T12:00:00+02:00\n", form));
  }

  @Test
  void time_withoutForms_mustHaveTheContractsForm() throws IOException {
    assertEquals(List.of("2025-03"), written("id,x\n1,2025-03\n2,03/2025\n", "x"));
    assertEquals(List.of("table.csv:3 x V07 E"), Trial.defects(conversion));
  }

  @Test
  void pattern_thatDoesNotStateItsPrecision_isRefused() {
    String refusal =
        new Trial(folder)
            .file("table.csv", "id,x\n")
            .fields("closed_at: {column: x, forms: [{pattern: uuuu-MM, precision: DAY}]}")
            .refusal();
    assertTrue(refusal.contains("closed_at.forms[0]"), refusal);
    assertTrue(refusal.contains("the pattern does not state a DAY"), refusal);
  }
}
