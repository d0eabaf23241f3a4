package vitrine.reported.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vitrine.reported.Column;
import vitrine.reported.ReportCodes;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/** P44, P56. Sub-categories that state something add up to their category; few of it is other. */
final class KeywordsOfCategory implements ReportRule {
  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final BigDecimal MANY = BigDecimal.valueOf(50);

  private record Place(String service, String surface, String scope, String category) {}

  @Override
  public void check(ReportedReport report, CheckLog log) {
    for (ReportTable table : ReportTable.numeric()) {
      if (table.isByCategory()) {
        Map<Place, List<ReportedRow>> keywords =
            Groups.by(
                report.rows(table).filter(it -> it.key().isKeyword()).toList(),
                it -> place(it, it.key().parent()));
        report
            .rows(table)
            .filter(it -> it.key().isCategory())
            .forEach(it -> category(it, keywords.get(place(it, it.key().category())), log));
      }
    }
  }

  private static Place place(ReportedRow row, String category) {
    return new Place(row.service(), row.key().surface(), row.key().scope(), category);
  }

  private static void category(ReportedRow category, List<ReportedRow> keywords, CheckLog log) {
    if (keywords == null) {
      return;
    }
    for (Column column : category.table().counts()) {
      String name = column.name();
      if (category.find(name).isPresent() && Groups.anyStated(keywords, name)) {
        BigDecimal stated = category.orZero(name);
        BigDecimal sum = Groups.sum(keywords, name);
        log.test(
            ReportedRule.P44,
            category,
            name,
            stated.compareTo(sum) == 0,
            "%s is reported; the sub-categories add up to %s"
                .formatted(Told.number(stated), Told.number(sum)),
            "correct the category or its sub-categories; the difference is "
                + Told.number(stated.subtract(sum)));
      }
    }
    String first = category.table().counts().get(0).name();
    keywords.stream()
        .filter(it -> it.key().category().equals(ReportCodes.KEYWORD_OTHER))
        .forEach(it -> other(category, it, first, log));
  }

  private static void other(ReportedRow category, ReportedRow other, String column, CheckLog log) {
    BigDecimal all = category.orZero(column);
    BigDecimal part = other.orZero(column);
    if (all.compareTo(MANY) >= 0) {
      log.test(
          ReportedRule.P56,
          other,
          column,
          part.compareTo(all.multiply(FIFTH)) <= 0,
          "%s of %s are of no sub-category".formatted(Told.number(part), Told.number(all)),
          "use the sub-categories of the template where they fit");
    }
  }
}
