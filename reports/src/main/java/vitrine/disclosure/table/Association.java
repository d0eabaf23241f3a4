package vitrine.disclosure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How closely two dimensions go together: Cramer's V, from 0 to 1 [1].
 *
 * <p>[1] Cramer 1946, Mathematical Methods of Statistics, section 21.9.
 *
 * @param truth of the true table
 * @param published of the published one
 */
public record Association(String one, String other, double truth, double published) {
  /** What protection changed. */
  public double change() {
    return published - truth;
  }

  static List<Association> all(Lattice lattice, Counts published) {
    List<Axis> axes = lattice.table().axes();
    List<Association> all = new ArrayList<>();
    for (int i = 0; i < axes.size(); i++) {
      for (int j = i + 1; j < axes.size(); j++) {
        all.add(
            new Association(
                axes.get(i).name(),
                axes.get(j).name(),
                cramersV(lattice.table(), i, j),
                cramersV(published, i, j)));
      }
    }
    return all;
  }

  private static double cramersV(Counts table, int one, int other) {
    double[] rows = new double[table.axes().get(one).size(0)];
    double[] columns = new double[table.axes().get(other).size(0)];
    double[][] cells = new double[rows.length][columns.length];
    for (int cell = 0; cell < table.size(); cell++) {
      int row = table.codes()[one][cell];
      int column = table.codes()[other][cell];
      cells[row][column] += table.counts()[cell];
      rows[row] += table.counts()[cell];
      columns[column] += table.counts()[cell];
    }
    int ranks = Math.min(filled(rows), filled(columns)) - 1;
    return ranks < 1 ? 0 : Math.sqrt(Math.max(0, contingency(cells, rows, columns)) / ranks);
  }

  private static int filled(double[] sums) {
    return (int) IntStream.range(0, sums.length).filter(it -> sums[it] > 0).count();
  }

  /** Chi-squared over the number of cases. */
  private static double contingency(double[][] cells, double[] rows, double[] columns) {
    double sum = -1;
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        double cell = cells[row][column];
        sum += cell == 0 ? 0 : cell / rows[row] * cell / columns[column];
      }
    }
    return sum;
  }
}
