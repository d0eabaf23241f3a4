package vitrine.disclosure.table;

import java.util.List;

/**
 * A table of exact counts of which some are hidden.
 *
 * @param cells the cells of the lattice margin by margin, the inner cells first
 */
public record Suppressed(List<Cell> cells) {
  /**
   * A sum that the table is published with.
   *
   * @param codes one for each dimension
   * @param count the exact count, hidden or not
   */
  public record Cell(List<String> codes, long count, Shown shown) {
    public Cell {
      codes = List.copyOf(codes);
    }
  }

  public Suppressed {
    cells = List.copyOf(cells);
  }

  /** How many cells are shown or hidden so. */
  public long count(Shown shown) {
    return cells.stream().filter(it -> it.shown() == shown).count();
  }
}
