package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTextTest {
  private static final Suppressed TABLE =
      new Suppressed(
          List.of(
              new Suppressed.Cell(List.of("a"), 41, Shown.PUBLISHED),
              new Suppressed.Cell(List.of("b, c"), 2, Shown.PRIMARY),
              new Suppressed.Cell(List.of("d"), 7, Shown.SECONDARY),
              new Suppressed.Cell(List.of(Axis.TOTAL), 50, Shown.PUBLISHED)));

  @TempDir private Path folder;

  @Test
  void write_hiddenCounts_leavesThemAndTheirReasonOut() throws IOException {
    Path file = folder.resolve("table.csv");
    new TableText(List.of("letter")).write(TABLE, file);
    assertEquals(
        "letter,value,status\na,41,A\n\"b, c\",,c\nd,,c\n_T,50,A\n", Files.readString(file));
  }

  @Test
  void write_groupNamedLikeAPart_isRefusedBeforeAnythingIsWritten() {
    Suppressed.Cell cell = TABLE.cells().get(0);
    Path file = folder.resolve("table.csv");
    TableRefused refused =
        assertThrows(
            TableRefused.class,
            () ->
                new TableText(List.of("letter")).write(new Suppressed(List.of(cell, cell)), file));
    assertTrue(refused.getMessage().contains("rename"), refused.getMessage());
    assertFalse(Files.exists(file));
  }

  @Test
  void write_dimensionNamedValue_isRefused() {
    Path file = folder.resolve("table.csv");
    assertThrows(TableRefused.class, () -> new TableText(List.of("value")).write(TABLE, file));
  }
}
