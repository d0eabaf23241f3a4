package vitrine.pipelines.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.Resource;
import vitrine.pipelines.convert.Conversion.RouteOutcome;
import vitrine.pipelines.convert.Conversion.SourceOutcome;

class RoutesTest {
  private static final String APPEAL =
      """
                    constants:
                      level: COURT
                      appellant: NOTIFIER
                      basis: VISIBILITY
                      outcome: PENDING
                    fields:
                      appeal_ref: {token: [id, appeal]}
                      case_ref: {token: id}
                      filed_at: appeal
      """;

  @TempDir private Path folder;
  private Trial trial;

  @BeforeEach
  void prepare() {
    trial = new Trial(folder);
  }

  @Test
  void rows_routed_areWrittenExcludedOrRefused() throws IOException {
    trial
        .file("table.csv", "id,kind\n1,notice\n2,test\n3,lost\n4,Notice\n5,else\n6\n")
        .sources(
            """
            sources:
              table:
                files: table.csv
                routes:
                  - where: {kind: {is: [NOTICE], loose: true}}
                    write: {to: cases, constants: $case, fields: {case_ref: {token: id}}}
                  - where: {kind: test}
                    exclude: rows for testing
                  - where: {kind: lost}
                    refuse: {rule: V06, because: is lost}
            """);
    Conversion conversion = trial.convert();
    SourceOutcome table = conversion.sources().get(0);
    assertEquals(6, table.rows());
    assertEquals(2, table.written());
    assertEquals(1, table.excluded());
    assertEquals(3, table.refused());
    assertEquals("exclude: rows for testing", table.routes().get(1).fate());
    assertEquals(Map.of(Resource.CASES, 2L), conversion.written());
    assertEquals(
        List.of("table.csv:4 kind V06 E", "table.csv:6 kind V02 E", "table.csv:7  V01 E"),
        Trial.defects(conversion));
  }

  @Test
  void routes_inOrder_takeARowOnce() throws IOException {
    trial
        .file("table.csv", "id,kind\n1,a\n2,\n")
        .sources(
            """
            sources:
              table:
                files: table.csv
                routes:
                  - where: {kind: {blank: true}}
                    exclude: says nothing
                  - where: {kind: {not: b}}
                    write: {to: cases, constants: $case, fields: {case_ref: {token: id}}}
                  - where: {kind: {blank: false}}
                    exclude: never reached
            """);
    SourceOutcome table = trial.convert().sources().get(0);
    assertEquals(List.of(1L, 0L, 0L), table.routes().stream().map(RouteOutcome::excluded).toList());
    assertEquals(1, table.written());
  }

  private Trial flat(String cells) {
    return trial
        .file("table.csv", cells)
        .sources(
            """
            sources:
              table:
                files: table.csv
                routes:
                  - write:
                      - to: cases
                        constants: $case
                        fields: {case_ref: {token: id}}
                      - to: appeals
                        where: {appeal: {blank: false}}
            """
                + APPEAL.indent(-2));
  }

  @Test
  void row_ofSeveralResources_isWrittenToEach() throws IOException {
    Conversion conversion = flat("id,appeal\n1,2025-04-01\n2,\n").convert();
    assertEquals(Map.of(Resource.CASES, 2L, Resource.APPEALS, 1L), conversion.written());
    assertEquals(2, conversion.converted());
    assertEquals(
        trial.written(Resource.CASES, "case_ref").subList(0, 1),
        trial.written(Resource.APPEALS, "case_ref"));
  }

  @Test
  void row_refusedInOneResource_isWrittenToNone() throws IOException {
    Conversion conversion = flat("id,appeal\n1,soon\n2,\n").convert();
    assertEquals(Map.of(Resource.CASES, 1L, Resource.APPEALS, 0L), conversion.written());
    assertEquals(1, conversion.refused());
    assertEquals(List.of("table.csv:2 appeal V07 E"), Trial.defects(conversion));
  }
}
