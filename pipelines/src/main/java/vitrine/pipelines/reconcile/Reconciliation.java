package vitrine.pipelines.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reported numbers beside recomputed ones, cell by cell.
 *
 * @param lines one for each cell that either side has, in order
 */
public record Reconciliation(List<Line> lines) {
  /** Whether two sides agree. */
  public enum Status {
    EXACT,
    DIFF,
    NOT_REPORTED,
    NOT_RECOMPUTED
  }

  /**
   * One cell.
   *
   * @param difference recomputed minus reported; 0 unless both sides have the cell
   */
  public record Line(String cell, long reported, long recomputed, long difference, Status status) {}

  public Reconciliation {
    lines = List.copyOf(lines);
  }

  /** The reconciliation of two sides, numbers by cell. */
  public static Reconciliation of(Map<String, Long> reported, Map<String, Long> recomputed) {
    SortedSet<String> cells = new TreeSet<>(reported.keySet());
    cells.addAll(recomputed.keySet());
    List<Line> lines = new ArrayList<>();
    for (String cell : cells) {
      lines.add(line(cell, new TreeMap<>(reported), new TreeMap<>(recomputed)));
    }
    return new Reconciliation(lines);
  }

  private static Line line(String cell, Map<String, Long> reported, Map<String, Long> recomputed) {
    long left = reported.getOrDefault(cell, 0L);
    long right = recomputed.getOrDefault(cell, 0L);
    if (!reported.containsKey(cell)) {
      return new Line(cell, 0, right, 0, Status.NOT_REPORTED);
    }
    if (!recomputed.containsKey(cell)) {
      return new Line(cell, left, 0, 0, Status.NOT_RECOMPUTED);
    }
    Status status = left == right ? Status.EXACT : Status.DIFF;
    return new Line(cell, left, right, right - left, status);
  }

  /** The lines with a status. */
  public List<Line> with(Status status) {
    return lines.stream().filter(line -> line.status() == status).toList();
  }

  /** Whether every cell that was reported was recomputed to the same number. */
  public boolean agrees() {
    return with(Status.DIFF).isEmpty() && with(Status.NOT_RECOMPUTED).isEmpty();
  }
}
