package vitrine.disclosure;

import vitrine.tally.Cell;
import vitrine.tally.Tally;

/**
 * A cell that is shown.
 *
 * @param exact what its parts and sums are worked out from; an empty tally for the cell of all
 *     others
 * @param noisy its units with noise
 * @param units what is published of its units
 */
record Line(Cell cell, Tally exact, double noisy, long units) {
  Line with(long published) {
    return new Line(cell, exact, noisy, published);
  }

  /** What its noise is named by. */
  String row() {
    return String.join("\t", cell.values());
  }
}
