package vitrine.pipelines.sample;

import java.io.Serializable;
import java.util.Comparator;
import vitrine.casefile.Rule;

/**
 * A breach that was planted, as the check points to it.
 *
 * @param file the file's name; empty for the submission as a whole
 * @param row as the check counts; 0 for the submission as a whole
 */
record Planted(String file, long row, String column, Rule rule)
    implements Comparable<Planted>, Serializable {
  /** The name of the list of planted breaches, which is no part of the export. */
  static final String FILE = "planted.csv";

  private static final Comparator<Planted> ORDER =
      Comparator.comparing(Planted::file)
          .thenComparingLong(Planted::row)
          .thenComparing(Planted::column)
          .thenComparing(Planted::rule);

  @Override
  public int compareTo(Planted other) {
    return ORDER.compare(this, other);
  }
}
