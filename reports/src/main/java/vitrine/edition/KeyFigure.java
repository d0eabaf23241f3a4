package vitrine.edition;

import java.util.Optional;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.tally.Interval;

/**
 * The number that a reader remembers of a metric.
 *
 * @param label what it is
 * @param value as shown
 * @param context its interval, or the number of units behind it
 * @param before the same number of the period before; empty if there is none
 */
public record KeyFigure(
    Metric metric, String label, String value, String context, Optional<String> before) {

  public static KeyFigure of(Edition edition, Metric metric) {
    Statistic statistic = metric.measure().statistics().get(0);
    Figure figure = edition.whole(metric, statistic, "");
    Optional<String> before =
        edition
            .wholeBefore(metric, statistic, "")
            .map(it -> Display.of(it, statistic.kind()))
            .map(it -> it + " in " + edition.period().previous().code());
    return new KeyFigure(
        metric,
        label(metric, statistic),
        Display.of(figure, statistic.kind()),
        context(edition, metric, statistic, figure),
        before);
  }

  private static String label(Metric metric, Statistic statistic) {
    return switch (statistic) {
      case MEDIAN -> metric.name() + ", median";
      default -> metric.name();
    };
  }

  private static String context(
      Edition edition, Metric metric, Statistic statistic, Figure figure) {
    Optional<Interval> interval = figure.findAmount().flatMap(Amount::interval);
    if (interval.isPresent()) {
      return "95% interval " + Display.interval(interval.get(), statistic.kind());
    }
    Figure units = edition.whole(metric, Statistic.COUNT, "");
    String number = Display.of(units, Statistic.Kind.NUMBER);
    return metric.measure().statistics().get(0) == Statistic.COUNT
        ? "in " + edition.period().code()
        : "of " + number + " " + metric.noun();
  }
}
