package vitrine.reported;

import java.util.Comparator;

/**
 * One breach of a rule by a published report. What was published is public, so messages tell it,
 * shortened and without control characters.
 *
 * @param table the code of the table; empty for the report as a whole
 * @param service empty for a file of several services
 * @param row as a spreadsheet counts: the header is 1; 0 for the file as a whole
 * @param column the name of the column; empty for the row as a whole
 * @param count 1, and how many further breaches of the rule in the same column this one stands for
 * @param message what was expected and what is given
 * @param repair what would be right
 */
public record Finding(
    ReportedRule rule,
    String table,
    String service,
    String file,
    long row,
    String column,
    long count,
    String message,
    String repair) {
  /** By severity, then by place. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding it) -> it.rule().severity())
          .thenComparing(Finding::service)
          .thenComparingInt(it -> it.table().length())
          .thenComparing(Finding::table)
          .thenComparing(Finding::file)
          .thenComparingLong(Finding::row)
          .thenComparing(Finding::column)
          .thenComparing(Finding::rule);

  /** How grave a finding is. */
  public enum Severity {
    /** A figure is wrong or cannot be read. */
    ERROR(1),
    /** A figure may be wrong, or is not written as the law asks. */
    WARNING(0.5),
    /** Something to know; it costs nothing. */
    INFO(0);

    private final double weight;

    Severity(double weight) {
      this.weight = weight;
    }

    /** How much of a passed test a breach takes away. */
    public double weight() {
      return weight;
    }
  }

  public Severity severity() {
    return rule.severity();
  }
}
