package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProtectedTableTest {
  private static final Suppressed TABLE =
      new Suppressed(
          List.of(
              new Suppressed.Cell(List.of("a"), 41, Shown.PUBLISHED),
              new Suppressed.Cell(List.of("b, c"), 2, Shown.PRIMARY),
              new Suppressed.Cell(List.of("d"), 7, Shown.SECONDARY),
              new Suppressed.Cell(List.of(Axis.TOTAL), 50, Shown.PUBLISHED)));

  private static ProtectedTable named(String dimension, Suppressed table) {
    return ProtectedTable.of(List.of(new Axis(dimension, List.of(), List.of())), table);
  }

  @Test
  void csv_hiddenCounts_leavesThemAndTheirReasonOut() {
    assertEquals(
        "letter,value,obs_status\na,41,A\n\"b, c\",,Q\nd,,Q\n_T,50,A\n",
        named("letter", TABLE).csv());
  }

  @Test
  void table_groupNamedLikeAPart_isRefusedWithItsRepair() {
    Suppressed.Cell cell = TABLE.cells().get(0);
    Suppressed twice = new Suppressed(List.of(cell, cell));
    TableRefused refused = assertThrows(TableRefused.class, () -> named("letter", twice));
    assertTrue(refused.getMessage().contains("rename"), refused.getMessage());
  }

  @Test
  void table_dimensionNamedValue_isRefused() {
    assertThrows(TableRefused.class, () -> named("value", TABLE));
  }
}
