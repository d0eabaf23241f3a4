package vitrine.reported.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vitrine.reported.Indicator;
import vitrine.reported.ReportCodes;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedFile;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;

/**
 * P34. Recipients are told for every Member State; official files keep every row of the template.
 * Tidy tables leave blank rows out.
 */
final class MissingRows implements ReportRule {
  private static final int TOLD = 8;

  @Override
  public void check(ReportedReport report, CheckLog log) {
    for (ReportedFile file : report.files()) {
      for (String service : report.services()) {
        List<ReportedRow> rows =
            report
                .rows(file.table(), service)
                .filter(it -> it.place().file().equals(file.name()))
                .toList();
        if (rows.stream().anyMatch(it -> !it.isBlank())) {
          file(file, service, rows, log);
        }
      }
    }
  }

  private static void file(
      ReportedFile file, String service, List<ReportedRow> rows, CheckLog log) {
    ReportTable table = file.table();
    if (table == ReportTable.T10) {
      missing(table, service, keys(rows, Part.SCOPE), ReportCodes.STATES, "Member States", log);
    } else if (table.isByIndicator()) {
      List<String> known = Indicator.list(table).stream().map(Indicator::name).toList();
      missing(table, service, keys(rows, Part.INDICATOR), known, "indicators", log);
    } else if (table.isByCategory() && file.official()) {
      List<String> known = ReportCodes.CATEGORIES.stream().filter(it -> is(it, table)).toList();
      missing(table, service, keys(rows, Part.CATEGORY), known, "categories", log);
    }
  }

  private enum Part {
    SCOPE,
    INDICATOR,
    CATEGORY
  }

  private static Set<String> keys(List<ReportedRow> rows, Part part) {
    Set<String> keys = new HashSet<>();
    for (ReportedRow row : rows) {
      keys.add(
          switch (part) {
            case SCOPE -> row.key().scope().equals("EL") ? "GR" : row.key().scope();
            case INDICATOR -> row.key().indicator();
            case CATEGORY -> row.key().category();
          });
    }
    return keys;
  }

  private static boolean is(String code, ReportTable table) {
    String category = ReportCodes.parent(code).isEmpty() ? code : ReportCodes.parent(code);
    return switch (category) {
      case ReportCodes.OWN_TERMS -> table == ReportTable.T6;
      case ReportCodes.NO_ORDER -> table == ReportTable.T3;
      case ReportCodes.NO_NOTICE -> table == ReportTable.T4;
      default -> true;
    };
  }

  private static void missing(
      ReportTable table,
      String service,
      Set<String> present,
      List<String> expected,
      String words,
      CheckLog log) {
    List<String> missing = expected.stream().filter(it -> !present.contains(it)).toList();
    String first = missing.stream().limit(TOLD).collect(Collectors.joining(", "));
    log.test(
        ReportedRule.P34,
        table,
        service,
        missing.isEmpty(),
        "%d of %d %s have no row: %s%s"
            .formatted(
                missing.size(),
                expected.size(),
                words,
                first,
                missing.size() > TOLD ? " and others" : ""),
        "add their rows, blank where they do not apply");
  }
}
