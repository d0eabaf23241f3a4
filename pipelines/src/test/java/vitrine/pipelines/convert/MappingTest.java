package vitrine.pipelines.convert;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {
  @TempDir private Path folder;

  private String refusal(String fields) {
    return new Trial(folder).file("table.csv", "id,x\n").fields(fields).refusal();
  }

  private String refusalOf(String sources) {
    return new Trial(folder).file("table.csv", "id,x\n").sources(sources).refusal();
  }

  private static void assertSays(String refusal, String... parts) {
    assertAll(
        Stream.of(parts).map(part -> () -> assertTrue(refusal.contains(part), () -> refusal)));
  }

  @Test
  void field_notOfTheContract_isRefusedWithTheNearest() {
    assertSays(
        refusal("recieved_at: x"),
        "sources.table.routes[0].write[0].fields.recieved_at (line ",
        "is no field of cases; did you mean received_at?");
  }

  @Test
  void code_notOnItsList_isRefusedWithTheNearest() {
    assertSays(
        refusal("source_type: {column: x, codes: {a: SOURCE_VOLUNTRY}}"),
        "fields.source_type.codes.a (line ",
        "'SOURCE_VOLUNTRY' is not a code of the list source_type; did you mean SOURCE_VOLUNTARY?");
  }

  @Test
  void problems_severalOfThem_areAllTold() {
    String refusal = refusal("recieved_at: x\nsource_type: {colum: x}\nservice_tier: {blank: 1}");
    assertEquals(3, refusal.lines().count(), refusal);
    assertSays(refusal, "source_type.colum", "did you mean column?", "service_tier");
  }

  @Test
  void requiredField_notFilled_isRefused() {
    assertSays(
        refusalOf(
            """
            sources:
              table:
                files: table.csv
                routes:
                  - write: {to: cases, constants: {exercise: "NO"}}
            """),
        "sources.table.routes[0].write",
        "fills no required case_ref, service_id");
  }

  @Test
  void unknown_whereTheFieldMustBeKnown_isRefused() {
    assertSays(
        refusal("exercise: {column: x, on_unmapped: UNK}"),
        "fields.exercise.on_unmapped",
        "must be known in every row");
    assertSays(refusal("reported_at: {column: x, blank: UNK}"), "must be known in every row");
    assertSays(refusal("items_in_scope: {column: x, blank: \"\"}"), "is required");
  }

  @Test
  void words_sameInALooseSpelling_areRefused() {
    assertSays(
        refusal("exercise: {column: x, loose: true, codes: {a b: \"NO\", AB: \"YES\"}}"),
        "exercise.codes",
        "lists 'AB' twice");
  }

  @Test
  void options_thatDoNotFit_areRefused() {
    assertSays(
        refusal("source_type: {column: x, forms: [{pattern: uuuu, precision: DAY}]}"), "forms");
    assertSays(refusal("source_type: {column: x, split: ;}"), "does not fit source_type");
    assertSays(refusal("source_type: {column: x, loose: true}"), "is for codes");
    assertSays(refusal("source_type: {column: x, text: \"{x}\"}"), "both column and text");
    assertSays(refusal("source_type: {token: x}"), "makes a token, but source_type");
    assertSays(refusal("source_type: {text: x}"), "names no column");
    assertSays(refusal("source_type: {column: x, on_unmapped: OTHER}"), "expected one of UNK");
    assertSays(refusal("source_type: [x]"), "must be names with values, and is a list");
  }

  @Test
  void precisionAndZone_unknown_areRefusedWithTheNearest() {
    String form = "closed_at: {column: x, forms: [{pattern: uuuu-MM-dd, precision: %s%s}]}";
    assertSays(refusal(form.formatted("DAYS", "")), "forms[0].precision", "did you mean DAY?");
    assertSays(
        refusal(form.formatted("DAY", ", zone: Europe/Berlim")), "did you mean Europe/Berlin?");
    assertSays(refusal(form.replace("uuuu", "bbbb").formatted("DAY", "")), "is no pattern");
  }

  @Test
  void resourceAndRule_unknown_areRefusedWithTheNearest() {
    String sources =
        """
        sources:
          table:
            files: table.csv
            routes:
              - where: {x: 1}
                refuse: {rule: V99, because: of x}
              - write: {to: case, constants: $case, fields: {case_ref: {token: id}}}
        """;
    assertSays(
        refusalOf(sources), "refuse.rule", "'V99' will not do", "write.to", "did you mean cases?");
  }

  @Test
  void route_withoutOneFate_isRefused() {
    String route = "sources: {table: {files: table.csv, routes: [{%s}]}}";
    assertSays(refusalOf(route.formatted("where: {x: 1}")), "must have one of write, exclude");
    assertSays(refusalOf(route.formatted("exclude: \"\"")), "must not be blank");
    assertSays(refusalOf(route.formatted("where: {x: {}}, exclude: a")), "tests nothing");
  }

  @Test
  void mapping_thatWritesNoCases_isRefused() {
    assertSays(
        refusalOf("sources: {table: {files: table.csv, routes: [{exclude: all of it}]}}"),
        "no route writes to cases");
  }

  @Test
  void source_thatNobodyReads_isRefused() {
    assertSays(
        refusalOf(
            """
            sources:
              table:
                files: table.csv
                routes:
                  - write: {to: cases, constants: $case, fields: {case_ref: {token: id}}}
              other: {files: other.csv}
            """),
        "sources.other (line ",
        "has no routes and no join uses it");
  }

  @Test
  void submission_wrong_isRefused() {
    String yaml =
        """
        mapping: trial
        title: Trial
        submission:
          submission_id: trial
          submitter_id: trial
          submitter_role: PLATFROM
          period_start: 2025-01-01
          period_end: 2026-01-01
          as_of: soon
          restatement_reason: LATE
          coverage_statement: ALL
        sources: {}
        """;
    assertSays(
        new Trial(folder).mapping(yaml).refusal(),
        "submission (line ",
        "submission.submitter_role must be one of [PLATFORM, ",
        "submission.restatement_reason must be one of [NONE, ",
        "submission.coverage_statement must be one of [FULL, SAMPLE, PARTIAL]",
        "submission.as_of must be a time");
  }

  @Test
  void yaml_damagedOrNamedTwice_isRefusedWithItsLine() {
    assertSays(new Trial(folder).mapping("mapping: a\ntitle: [\n").refusal(), "line 2 is not YAML");
    assertSays(new Trial(folder).mapping("mapping: a\nmapping: b\n").refusal(), "line 2", "Dupl");
    assertSays(new Trial(folder).mapping("").refusal(), "the mapping (line ");
  }
}
