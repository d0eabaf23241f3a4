package vitrine.reported.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vitrine.reported.Column;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.RowKey;
import vitrine.reported.Told;

/** P45. What is a part of another number is not larger than it. */
final class Subsets implements ReportRule {
  private record Part(String column, String whole) {}

  private static final List<Part> NOTICES =
      Stream.of("notices", "items", "actions_law", "actions_tos")
          .map(it -> new Part("tf_" + it, it))
          .toList();

  @Override
  public void check(ReportedReport report, CheckLog log) {
    report.rows(ReportTable.T4).forEach(row -> columns(row, NOTICES, log));
    List<Part> measures = measures();
    Stream.of(ReportTable.T5, ReportTable.T6)
        .flatMap(report::rows)
        .forEach(row -> columns(row, measures, log));
    states(report, log);
  }

  private static List<Part> measures() {
    List<Part> parts = new ArrayList<>();
    for (Column column : ReportTable.T5.counts()) {
      if (!column.name().equals("measures")) {
        parts.add(new Part(column.name(), "measures"));
      }
    }
    return parts;
  }

  private static void columns(ReportedRow row, List<Part> parts, CheckLog log) {
    for (Part part : parts) {
      Optional<BigDecimal> stated = row.find(part.column());
      if (stated.isPresent() && row.has(part.whole())) {
        test(row, part.column(), stated.get(), row.find(part.whole()), part.whole(), log);
      }
    }
  }

  private static void test(
      ReportedRow row,
      String column,
      BigDecimal part,
      Optional<BigDecimal> whole,
      String words,
      CheckLog log) {
    boolean passed = whole.map(it -> part.compareTo(it) <= 0).orElse(part.signum() == 0);
    log.test(
        ReportedRule.P45,
        row,
        column,
        passed,
        "%s is a part of %s, which is %s"
            .formatted(Told.number(part), words, whole.map(Told::number).orElse("blank")),
        "correct the part, or the whole to at least " + Told.number(part));
  }

  private static void states(ReportedReport report, CheckLog log) {
    for (ReportTable table : List.of(ReportTable.T3, ReportTable.T10)) {
      List<ReportedRow> rows = report.rows(table).toList();
      Map<List<String>, ReportedRow> totals = new HashMap<>();
      rows.stream()
          .filter(it -> it.key().isTotalScope())
          .forEach(it -> totals.putIfAbsent(about(it), it));
      for (ReportedRow row : rows) {
        ReportedRow total = totals.get(about(row));
        if (!row.key().isTotalScope() && total != null) {
          state(row, total, log);
        }
      }
    }
  }

  private static void state(ReportedRow row, ReportedRow total, CheckLog log) {
    for (Column column : row.table().counts()) {
      row.find(column.name())
          .filter(it -> total.find(column.name()).isPresent())
          .ifPresent(
              it ->
                  test(
                      row,
                      column.name(),
                      it,
                      total.find(column.name()),
                      "the row TOTAL of all Member States",
                      log));
    }
  }

  private static List<String> about(ReportedRow row) {
    RowKey key = row.key();
    return List.of(row.service(), key.surface(), key.parent(), key.category(), key.other());
  }
}
