package vitrine.edition;

import java.util.Optional;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.tally.Interval;

/**
 * How the first figure of a metric moved since the period before.
 *
 * <p>A change is clear if the 95 % intervals of both figures do not meet; for counts, if it is more
 * than noise moves nineteen of twenty differences by. With so many metrics about one in a hundred
 * would seem clear by chance.
 *
 * @param now the figure as a reader sees it
 * @param before the same of the period before
 * @param difference how far it moved, in its unit or in parts of the earlier one; empty if one of
 *     both is not shown
 * @param size how large the change is: 1 for ten points of a share or half as much again
 */
public record Change(
    Metric metric,
    Statistic statistic,
    String now,
    String before,
    String difference,
    Verdict verdict,
    double size) {
  private static final double POINTS = 0.1;
  private static final double HALF_AS_MUCH_AGAIN = Math.log(1.5);
  private static final double LEAST = 0.05;

  /** What can be said of a change. */
  public enum Verdict {
    UP("clearly up"),
    DOWN("clearly down"),
    UNCLEAR("not clearly different"),
    NOT_COMPARABLE("cannot be compared");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public boolean isClear() {
      return this == UP || this == DOWN;
    }
  }

  /** The change of a metric; empty if there is no edition of the period before. */
  public static Optional<Change> of(Edition edition, Metric metric) {
    Statistic statistic = metric.measure().statistics().get(0);
    return edition
        .wholeBefore(metric, statistic, "")
        .map(before -> of(edition, metric, statistic, before));
  }

  private static Change of(Edition edition, Metric metric, Statistic statistic, Figure before) {
    Figure now = edition.whole(metric, statistic, "");
    Optional<Amount> from = before.findAmount();
    Optional<Amount> to = now.findAmount();
    String nowText = Display.of(now, statistic.kind());
    String beforeText = Display.of(before, statistic.kind());
    if (from.isEmpty() || to.isEmpty()) {
      return new Change(metric, statistic, nowText, beforeText, "", Verdict.NOT_COMPARABLE, 0);
    }
    return new Change(
        metric,
        statistic,
        nowText,
        beforeText,
        difference(statistic, from.get().value(), to.get().value()),
        verdict(edition, metric, statistic, from.get(), to.get()),
        size(statistic, from.get().value(), to.get().value()));
  }

  private static Verdict verdict(
      Edition edition, Metric metric, Statistic statistic, Amount from, Amount to) {
    boolean exact = from.bound() == Amount.Bound.EXACTLY && to.bound() == Amount.Bound.EXACTLY;
    if (!exact) {
      return Verdict.NOT_COMPARABLE;
    }
    if (from.value() == to.value() || !isClear(edition, metric, statistic, from, to)) {
      return Verdict.UNCLEAR;
    }
    return to.value() > from.value() ? Verdict.UP : Verdict.DOWN;
  }

  private static boolean isClear(
      Edition edition, Metric metric, Statistic statistic, Amount from, Amount to) {
    Optional<Interval> before = from.interval();
    Optional<Interval> now = to.interval();
    if (before.isPresent() && now.isPresent()) {
      return before.get().high() < now.get().low() || now.get().high() < before.get().low();
    }
    double noise =
        metric.measure().population().unit().isPublic()
            ? 0
            : Math.sqrt(2) * edition.protection().near();
    double change = Math.abs(to.value() - from.value());
    return statistic.kind() == Statistic.Kind.NUMBER
        && change > Math.max(noise, LEAST * from.value());
  }

  private static double size(Statistic statistic, double from, double to) {
    if (statistic.kind() == Statistic.Kind.SHARE) {
      return Math.abs(to - from) / POINTS;
    }
    return from > 0 && to > 0 ? Math.abs(Math.log(to / from)) / HALF_AS_MUCH_AGAIN : 0;
  }

  private static String difference(Statistic statistic, double from, double to) {
    String sign = to < from ? "−" : "+";
    double moved = Math.abs(to - from);
    return switch (statistic.kind()) {
      case SHARE -> sign + Display.points(moved);
      case DURATION, DIFFERENCE -> sign + Display.duration(moved);
      case NUMBER, RATE -> from == 0 ? "" : sign + Display.share(wholePercent(moved / from));
    };
  }

  private static double wholePercent(double share) {
    return share < 0.1 ? Math.rint(share * 1000) / 1000 : Math.rint(share * 100) / 100;
  }
}
