package vitrine.pipelines.export;

import java.util.BitSet;
import java.util.Map;
import vitrine.pipelines.batch.Column;

/** Texts that replace cells of a batch, at no cost for rows without any. */
final class Overrides {
  private final Map<TableWriter.Cell, String> texts;
  private final BitSet rows = new BitSet();

  Overrides(Map<TableWriter.Cell, String> texts) {
    this.texts = texts;
    texts.keySet().forEach(cell -> rows.set(cell.row()));
  }

  boolean replace(int row, Column column) {
    return rows.get(row) && texts.containsKey(new TableWriter.Cell(row, column.field()));
  }

  /** The text that replaces a cell, or else its own. */
  String text(int row, Column column) {
    return replace(row, column)
        ? texts.get(new TableWriter.Cell(row, column.field()))
        : column.text(row);
  }
}
