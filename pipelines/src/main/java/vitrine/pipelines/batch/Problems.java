package vitrine.pipelines.batch;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.casefile.Rule;
import vitrine.casefile.Severity;

/** The breaches of rules found in one batch, and the rows they refuse. */
public final class Problems implements Serializable {
  private static final long serialVersionUID = 1;

  /**
   * A breach by a row of the batch.
   *
   * @param row the index in the batch
   * @param column the field's name; empty for the row as a whole
   */
  public record Problem(int row, String column, Rule rule, Severity severity, String message)
      implements Serializable {}

  private static final BitSet NONE = new BitSet();

  private final List<Problem> found = new ArrayList<>();
  private final BitSet refused = new BitSet();
  private final Map<String, BitSet> rowsByColumn = new HashMap<>();

  /** Notes a breach with the severity of its rule. */
  public void add(int row, String column, Rule rule, String message) {
    add(row, column, rule, rule.severity(), message);
  }

  public void add(int row, String column, Rule rule, Severity severity, String message) {
    found.add(new Problem(row, column, rule, severity, message));
    rowsByColumn.computeIfAbsent(column, name -> new BitSet()).set(row);
    if (severity == Severity.REJECT) {
      refused.set(row);
    }
  }

  /** Refuses a row for a breach that is noted elsewhere. */
  public void refuse(int row) {
    refused.set(row);
  }

  public boolean isRefused(int row) {
    return refused.get(row);
  }

  /** Whether something was found in a cell. */
  public boolean has(int row, String column) {
    return rowsByColumn.getOrDefault(column, NONE).get(row);
  }

  /** The refused rows as bits, as many words as they need. */
  public long[] refused() {
    return refused.toLongArray();
  }

  public int refusedRows() {
    return refused.cardinality();
  }

  public List<Problem> list() {
    return found;
  }

  void clear() {
    found.clear();
    rowsByColumn.clear();
    refused.clear();
  }
}
