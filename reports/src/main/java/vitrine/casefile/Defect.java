package vitrine.casefile;

import java.io.Serializable;
import java.util.Comparator;

/**
 * One breach of a rule, by pointers only; it never holds what a cell says.
 *
 * @param submission the submission; empty if the package does not tell
 * @param file the file in its submission; empty for the submission as a whole
 * @param row as a spreadsheet counts: the header is 1; 0 for the file as a whole
 * @param column the name of the field; empty for the row as a whole
 * @param count 1, or how many further breaches of the rule in the same column this one stands for
 * @param message what is wrong, what was expected, and the nearest valid value if there is one
 */
public record Defect(
    String submission,
    String file,
    long row,
    String column,
    Rule rule,
    Severity severity,
    long count,
    String message)
    implements Comparable<Defect>, Serializable {
  private static final Comparator<Defect> ORDER =
      Comparator.comparing(Defect::submission)
          .thenComparing(Defect::file)
          .thenComparingLong(Defect::row)
          .thenComparing(Defect::column)
          .thenComparing(Defect::rule)
          .thenComparing(Defect::message);

  /** A breach by a file or a submission as a whole. */
  public static Defect ofFile(String submission, String file, Rule rule, String message) {
    return new Defect(submission, file, 0, "", rule, rule.severity(), 1, message);
  }

  @Override
  public int compareTo(Defect other) {
    return ORDER.compare(this, other);
  }
}
