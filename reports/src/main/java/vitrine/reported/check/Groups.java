package vitrine.reported.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;

/** Rows that belong together. */
final class Groups {
  private Groups() {}

  /** The rows of a service by surface, in the order of the file. */
  static Map<String, List<ReportedRow>> bySurface(
      ReportedReport report, ReportTable table, String service) {
    return by(report.rows(table, service).toList(), it -> it.key().surface());
  }

  static <K> Map<K, List<ReportedRow>> by(List<ReportedRow> rows, Function<ReportedRow, K> key) {
    return rows.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  static BigDecimal sum(List<ReportedRow> rows, String column) {
    return rows.stream().map(it -> it.orZero(column)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static boolean anyStated(List<ReportedRow> rows, String column) {
    return rows.stream().anyMatch(it -> it.find(column).isPresent());
  }

  /** What tells the surfaces of a service apart in the name of a check. */
  static String suffix(String surface) {
    return surface.isEmpty() || surface.equalsIgnoreCase("All") ? "" : " [" + surface + "]";
  }
}
