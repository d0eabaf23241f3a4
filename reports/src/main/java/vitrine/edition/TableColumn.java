package vitrine.edition;

import java.util.List;
import vitrine.catalogue.Statistic;

/**
 * One column of figures.
 *
 * @param part the value of a mix or the limit of a share within a time; empty for others
 * @param label the head of the column
 */
public record TableColumn(Statistic statistic, String part, String label) {
  static TableColumn of(Statistic statistic, String label) {
    return new TableColumn(statistic, "", label);
  }

  /** The index of the column that counts units. */
  static int ofUnits(List<TableColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).statistic() == Statistic.COUNT && columns.get(i).part().isEmpty()) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column counts units");
  }
}
