package vitrine.pipelines.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.Resource;
import vitrine.pipelines.convert.Conversion.SourceOutcome;

class JoinsTest {
  private static final String SOURCES =
      """
      sources:
        rows:
          files: rows.csv
          routes:
            - join:
                place: {source: places, on: {town: town}}
              write:
                - to: cases
                  constants: CONSTANTS
                  fields: {case_ref: {token: id}, service_id: place.service}
        places:
          files: places.csv
      """;

  @TempDir private Path folder;
  private Trial trial;

  @BeforeEach
  void prepare() {
    trial = new Trial(folder);
  }

  private Trial joined(String rows, String places) {
    return trial
        .file("rows.csv", rows)
        .file("places.csv", places)
        .sources(SOURCES.replace("CONSTANTS", Trial.typical(List.of("service_id"))));
  }

  @Test
  void join_onOneRow_givesItsCells() throws IOException {
    Conversion conversion = joined("id,town\n1,A\n2,B\n", "town,service\nB,b\nA,a\n").convert();
    assertEquals(List.of("a", "b"), trial.written(Resource.CASES, "service_id"));
    assertEquals(List.of(), conversion.defects());
  }

  @Test
  void join_onNoneOrSeveralOrBlank_isADefectAndTheRowRefused() throws IOException {
    Conversion conversion =
        joined("id,town\n1,A\n2,B\n3,C\n4,\n", "town,service\nB,b\nA,a\nB,c\n,d\n").convert();
    assertEquals(List.of("a"), trial.written(Resource.CASES, "service_id"));
    assertEquals(
        List.of("rows.csv:3 town V03 E", "rows.csv:4 town V03 E", "rows.csv:5 town V03 E"),
        Trial.defects(conversion));
    assertEquals("is the key of 2 rows of places", conversion.defects().get(0).message());
    assertEquals("is the key of no row of places", conversion.defects().get(1).message());
  }

  @Test
  void lookedUpRows_allOfThem_areAccountedFor() throws IOException {
    Conversion conversion = joined("id,town\n1,A\n2,A\n", "town,service\nA,a\nB,b\nC\n").convert();
    SourceOutcome places = conversion.sources().get(1);
    assertEquals(3, places.rows());
    assertEquals(1, places.found());
    assertEquals(1, places.notFound());
    assertEquals(1, places.refused());
    assertEquals(List.of("places.csv:4  V01 E"), Trial.defects(conversion));
  }

  @Test
  void joins_inARow_findRowsOfTheSameTable() throws IOException {
    trial
        .file("rows.csv", "id,kind,date\na,case,2025-03-01\nb,appeal,2025-04-01\n")
        .file("links.csv", "from,to\nb,a\n")
        .sources(
            """
            sources:
              rows:
                files: rows.csv
                routes:
                  - where: {kind: case}
                    write:
                      to: cases
                      constants: $case
                      fields: {case_ref: {token: id}, closed_at: date}
                  - where: {kind: appeal}
                    join:
                      link: {source: links, on: {from: id}}
                      against: {source: rows, on: {id: link.to}, where: {kind: case}}
                    write:
                      to: corrections
                      constants: {remedy: RETRACTION}
                      fields: {case_ref: {token: against.id}, found_at: date}
              links:
                files: links.csv
            """);
    assertEquals(List.of(), trial.convert().defects());
    assertEquals(
        trial.written(Resource.CASES, "case_ref"), trial.written(Resource.CORRECTIONS, "case_ref"));
  }

  @Test
  void join_ofUnknownSource_isRefusedWithTheNearest() {
    String refusal =
        joined("id,town\n", "town,service\n")
            .sources(SOURCES.replace("source: places", "source: place"))
            .refusal();
    assertTrue(refusal.contains("join.place.source"), refusal);
    assertTrue(refusal.contains("did you mean places?"), refusal);
  }
}
