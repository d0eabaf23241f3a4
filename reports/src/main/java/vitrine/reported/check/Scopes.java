package vitrine.reported.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vitrine.casefile.Nearest;
import vitrine.reported.Indicator;
import vitrine.reported.ReportCodes;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.RowKey;
import vitrine.reported.Told;

/** P23, P24. Scopes are Member States or those of the template, and indicators are known. */
final class Scopes implements ReportRule {
  private static final String COLUMN = "scope";

  @Override
  public void check(ReportedReport report, CheckLog log) {
    Stream.of(ReportTable.T3, ReportTable.T10)
        .flatMap(report::rows)
        .filter(it -> !it.isBlank())
        .forEach(it -> state(it, log));
    report.rows().stream()
        .filter(it -> it.table().isByIndicator() && !it.isBlank())
        .forEach(it -> indicator(it, log));
  }

  private static void state(ReportedRow row, CheckLog log) {
    String scope = row.key().scope();
    boolean known = scope.equals(RowKey.TOTAL) || ReportCodes.STATES.contains(scope);
    Optional<String> near = ReportCodes.nearestState(scope);
    boolean several = scope.contains(",");
    log.test(
        ReportedRule.P23,
        row,
        COLUMN,
        known,
        Told.text(scope)
            + (several ? " is more than one code" : " is neither TOTAL nor a Member State")
            + (several ? "" : near.map(it -> "; the nearest is " + it).orElse("")),
        several
            ? "write a row for each Member State"
            : near.map(it -> "write " + it).orElse("write TOTAL or one code such as DE"));
  }

  private static void indicator(ReportedRow row, CheckLog log) {
    String name = row.key().indicator();
    Optional<Indicator> known = Indicator.find(row.table(), name);
    Optional<String> near =
        Nearest.to(name, Indicator.list(row.table()).stream().map(Indicator::name).toList());
    log.test(
        ReportedRule.P24,
        row,
        "indicator",
        known.isPresent(),
        Told.text(name)
            + " is no indicator of the template"
            + near.map(it -> "; the nearest is " + Told.text(it)).orElse(""),
        near.map(it -> "write " + Told.plain(it)).orElse("use an indicator of the template"));
    known.ifPresent(it -> scope(row, it, log));
  }

  private static void scope(ReportedRow row, Indicator indicator, CheckLog log) {
    String scope = row.key().scope();
    Optional<String> near = near(scope, indicator.scopes());
    log.test(
        ReportedRule.P24,
        row,
        COLUMN,
        indicator.scopes().contains(scope),
        Told.text(scope)
            + " is no scope of this indicator"
            + near.map(it -> "; the nearest is " + Told.text(it)).orElse(""),
        near.map(it -> "write " + it).orElse("use a scope of the template"));
  }

  /** The scope most like one; codes of two letters are like none but in other case. */
  private static Optional<String> near(String scope, List<String> scopes) {
    return scope.length() > 2
        ? Nearest.to(scope, scopes)
        : scopes.stream().filter(it -> it.equalsIgnoreCase(scope)).findFirst();
  }
}
