package vitrine.pipelines.audit;

import java.util.List;

/**
 * One number that is another one in a recomputation.
 *
 * @param kind where it stands
 * @param what which number of the cell
 * @param sealed as in the release; empty if the cell is not there
 * @param recomputed as computed again; empty if the cell is not there
 */
public record Difference(
    Kind kind,
    String metric,
    String breakdown,
    List<String> values,
    String what,
    String sealed,
    String recomputed) {
  /** Where a number stands. */
  public enum Kind {
    /** In the rows and defects of the manifest. */
    CHECK,
    /** In the exact tallies. */
    TALLY,
    /** In the protected figures. */
    FIGURE
  }

  public Difference {
    values = List.copyOf(values);
  }

  /** The values of the cell as they stand in files. */
  String cell() {
    return String.join("|", values);
  }
}
