package vitrine.web.audit;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Statistic;
import vitrine.edition.Display;
import vitrine.sql.query.CubeQuery;
import vitrine.sql.query.CubeRow;
import vitrine.tally.Interval;

/** The rows of an answer as a reader sees them. */
public final class AnswerText {
  private AnswerText() {}

  /** The codes of all breakdowns, by name. */
  public static List<String> breakdowns(Catalogue catalogue) {
    return catalogue.list().stream()
        .flatMap(it -> it.breakdowns().stream())
        .map(Breakdown::code)
        .distinct()
        .sorted()
        .toList();
  }

  public static String cell(CubeRow row) {
    return row.cell().isEmpty() ? "All" : String.join(", ", row.cell());
  }

  public static String statistic(CubeRow row, CubeQuery.Terms terms) {
    String part = row.part().isEmpty() ? "" : " " + row.part();
    return terms.per().isBlank()
        ? Statistic.valueOf(row.statistic()).label() + part
        : row.metric() + " per " + terms.per();
  }

  public static String value(CubeRow row, CubeQuery.Terms terms) {
    if (row.value().isEmpty()) {
      return row.obsStatus().equals("Q") ? Display.HIDDEN : "";
    }
    return row.bound() + number(row.value().getAsDouble(), row, terms);
  }

  /** Both ends; empty if there is none. */
  public static String interval(CubeRow row, CubeQuery.Terms terms) {
    OptionalDouble low = row.low();
    OptionalDouble high = row.high();
    if (low.isEmpty() || high.isEmpty()) {
      return "";
    }
    return terms.per().isBlank()
        ? Display.interval(
            new Interval(low.getAsDouble(), high.getAsDouble()),
            Statistic.valueOf(row.statistic()).kind())
        : number(low.getAsDouble(), row, terms) + " to " + number(high.getAsDouble(), row, terms);
  }

  private static String number(double value, CubeRow row, CubeQuery.Terms terms) {
    return terms.per().isBlank()
        ? Display.value(value, Statistic.valueOf(row.statistic()).kind())
        : String.format(Locale.UK, "%.3f", value);
  }
}
