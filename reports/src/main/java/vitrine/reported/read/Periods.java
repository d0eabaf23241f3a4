package vitrine.reported.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/** The periods that rows tell: one for each service, in the form of the template. */
final class Periods {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");
  private static final String COLUMN = "period";

  private final Map<String, String> first = new HashMap<>();

  void read(String cell, String service, long row, FileLog log) {
    if (cell.isEmpty()) {
      return;
    }
    log.log().tested(ReportedRule.P17, service);
    if (Placeholder.is(cell)) {
      log.add(
          ReportedRule.P11,
          service,
          row,
          COLUMN,
          "the cell still has the template's " + Told.text(cell) + "; it was read as blank",
          "write the period of the report");
    } else if (!isPeriod(cell)) {
      log.add(
          ReportedRule.P17,
          service,
          row,
          COLUMN,
          "the period is "
              + Told.text(cell)
              + "; YYYY-MM-DD/YYYY-MM-DD is expected, the first day before the last",
          "write first and last day, such as 2025-07-01/2025-12-31");
    } else if (!first.computeIfAbsent(service, it -> cell).equals(cell)) {
      log.add(
          ReportedRule.P17,
          service,
          row,
          COLUMN,
          "the period is "
              + Told.text(cell)
              + "; rows before tell "
              + Told.text(first.get(service)),
          "write one period in all rows");
    }
  }

  private static boolean isPeriod(String cell) {
    Matcher period = FORM.matcher(cell);
    try {
      return period.matches()
          && LocalDate.parse(period.group(1)).isBefore(LocalDate.parse(period.group(2)));
    } catch (DateTimeException e) {
      return false;
    }
  }
}
