package vitrine.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.tally.Interval;

/**
 * The sentence that says what the figures of a metric show, its change since the period before and
 * how sure that is; written from the figures by rule.
 */
public final class Headline implements Measure.Cases<String> {
  private static final double ABOUT_EQUAL = 0.01;
  private static final String SHARE_OF = "^The share of (.+?) that ";

  private final Edition edition;
  private final Metric metric;

  private Headline(Edition edition, Metric metric) {
    this.edition = edition;
    this.metric = metric;
  }

  public static String of(Edition edition, Metric metric) {
    String headline = inText(edition, metric);
    return headline.substring(0, 1).toUpperCase(Locale.ROOT) + headline.substring(1);
  }

  /** The headline as it goes on behind other words. */
  public static String inText(Edition edition, Metric metric) {
    return metric.measure().answer(new Headline(edition, metric));
  }

  /** The headline behind the name of its metric, so that no other metric has the same words. */
  public static String named(Edition edition, Metric metric) {
    return metric.name() + ": " + of(edition, metric);
  }

  @Override
  public String count(Measure.Count measure) {
    return shown(Statistic.COUNT, "")
        .map(it -> it + " " + metric.noun() + changeOfNumber(Statistic.COUNT))
        .orElse("The number of " + metric.noun() + " is not shown");
  }

  @Override
  public String total(Measure.Total measure) {
    String cases = shown(Statistic.COUNT, "").orElse("few") + " " + metric.noun();
    return shown(Statistic.TOTAL, "")
        .map(it -> it + " " + measure.noun() + " in " + cases + changeOfNumber(Statistic.TOTAL))
        .or(() -> apart(measure).map(it -> cases + "; " + measure.noun() + " add up by " + it))
        .orElse("The " + measure.noun() + " in " + cases + " are not shown");
  }

  /** What the sums of a measure are kept apart by, if there is no sum of all. */
  private static Optional<String> apart(Measure measure) {
    return measure.within().stream()
        .map(it -> it.label().toLowerCase(Locale.ROOT))
        .distinct()
        .reduce((a, b) -> a + " and " + b)
        .map(it -> it + " only");
  }

  @Override
  public String share(Measure.Share measure) {
    String of = firstClause(metric.definition()).replaceFirst(SHARE_OF, "of $1 ");
    return shown(Statistic.SHARE, "")
        .map(it -> it + " " + of + change(Statistic.SHARE))
        .orElse("Too few " + metric.noun() + " to show what share " + of);
  }

  @Override
  public String ratio(Measure.Ratio measure) {
    String of = firstClause(metric.definition()).replaceFirst(SHARE_OF, "of $1 ");
    String what = measure.statistic() == Statistic.SHARE ? of : measure.noun();
    return shown(measure.statistic(), "")
        .map(it -> it + " " + what)
        .or(() -> apart(measure).map(it -> measure.noun() + " by " + it))
        .orElse("Too few " + metric.noun() + " to show this " + measure.statistic().label());
  }

  @Override
  public String elapsed(Measure.Elapsed measure) {
    String limit = measure.quoted().get(0);
    Optional<String> within =
        shown(Statistic.WITHIN, limit).map(it -> it + " within " + Display.longDuration(limit));
    Optional<Amount> median = amount(Statistic.MEDIAN);
    if (median.isPresent()) {
      String half = "half of " + metric.noun() + " within " + words(median.get());
      return half + change(Statistic.MEDIAN) + within.map(it -> "; " + it).orElse("");
    }
    return within
        .map(it -> it.replaceFirst(" ", " of " + metric.noun() + " "))
        .orElse("Too few " + metric.noun() + " to show this time");
  }

  @Override
  public String compared(Measure.Compared measure) {
    Optional<String> first = shown(Statistic.MEDIAN, Measure.Compared.FIRST);
    Optional<String> others = shown(Statistic.MEDIAN, Measure.Compared.OTHERS);
    if (first.isEmpty() || others.isEmpty()) {
      return "Too few " + metric.noun() + " to compare " + measure.first();
    }
    String compared =
        "half of %s within %s, of %s within %s"
            .formatted(measure.first(), first.get(), measure.others(), others.get());
    return amount(Statistic.GAP)
        .flatMap(Amount::interval)
        .filter(it -> it.low() <= 0 && it.high() >= 0)
        .map(it -> compared + ", not clearly different")
        .orElse(compared);
  }

  @Override
  public String stages(Measure.Stages measure) {
    return measure.values().stream()
        .filter(it -> shown(Statistic.SHARE, it).isPresent())
        .max(Comparator.comparing(it -> value(Statistic.SHARE, it)))
        .map(it -> largest(measure, it))
        .orElse("Too few " + metric.noun() + " to show where the time went");
  }

  private String largest(Measure.Stages measure, String stage) {
    String label = measure.labelOf(stage).toLowerCase(Locale.ROOT);
    String share = shown(Statistic.SHARE, stage).orElse("");
    return "%s of the time was %s".formatted(share, label);
  }

  @Override
  public String balance(Measure.Balance measure) {
    return "%s %s open at the end of %s, after %s at the start"
        .formatted(
            shown(Statistic.COUNT, Measure.Balance.Entry.OPEN_AT_END.name()).orElse("No"),
            metric.noun(),
            edition.period().code(),
            shown(Statistic.COUNT, Measure.Balance.Entry.OPEN_AT_START.name()).orElse("none"));
  }

  @Override
  public String derived(Measure.Derived measure) {
    Statistic statistic = measure.statistic();
    return amount(statistic)
        .map(it -> inWords(it, statistic) + " " + measure.noun())
        .orElse("Too few " + metric.noun() + " to tell");
  }

  @Override
  public String backlog(Measure.Backlog measure) {
    String age =
        amount(Statistic.MEDIAN).map(it -> ", half of them for more than " + words(it)).orElse("");
    return shown(Statistic.COUNT, "")
        .map(it -> it + " " + metric.noun() + " at the end of " + edition.period().code() + age)
        .orElse("The number of " + metric.noun() + " is not shown");
  }

  @Override
  public String mix(Measure.Mix measure) {
    List<String> largest =
        measure.values().stream()
            .filter(it -> !it.equals(Measure.Mix.NOT_STATED))
            .filter(it -> value(Statistic.SHARE, it) > 0)
            .sorted(Comparator.comparing(it -> -value(Statistic.SHARE, it)))
            .limit(3)
            .map(it -> measure.labelOf(it) + " " + shown(Statistic.SHARE, it).orElse(""))
            .toList();
    return largest.isEmpty()
        ? "Too few " + metric.noun() + " to show how they divide"
        : largest.stream().collect(Collectors.joining(", "));
  }

  private String changeOfNumber(Statistic statistic) {
    Optional<Amount> before = amountBefore(statistic).filter(it -> it.value() > 0);
    if (before.isEmpty()) {
      return " in " + edition.period().code();
    }
    double change = value(statistic, "") / before.get().value() - 1;
    String than = edition.period().previous().code();
    if (Math.abs(change) < ABOUT_EQUAL) {
      return ", about as many as in " + than;
    }
    String more = change > 0 ? "% more than in " : "% fewer than in ";
    return ", " + Display.number(Math.abs(change) * 100) + more + than;
  }

  private String change(Statistic statistic) {
    Optional<Interval> now = amount(statistic).flatMap(Amount::interval);
    Optional<Interval> before = amountBefore(statistic).flatMap(Amount::interval);
    if (now.isEmpty() || before.isEmpty()) {
      return "";
    }
    String then =
        inWords(amountBefore(statistic).get(), statistic)
            + " in "
            + edition.period().previous().code();
    if (now.get().low() > before.get().high()) {
      return ", up from " + then;
    }
    return now.get().high() < before.get().low()
        ? ", down from " + then
        : ", not clearly different from " + then;
  }

  private static String inWords(Amount amount, Statistic statistic) {
    double value = amount.value();
    return switch (statistic.kind()) {
      case DURATION -> words(amount);
      case DIFFERENCE ->
          Display.longDuration(Math.abs(value)) + (value < 0 ? " shorter" : " longer");
      case NUMBER, SHARE, RATE -> Display.value(value, statistic.kind());
    };
  }

  private Optional<String> shown(Statistic statistic, String part) {
    Figure figure = edition.whole(metric, statistic, part);
    return figure.findAmount().map(it -> Display.of(figure, statistic.kind()));
  }

  private Optional<Amount> amount(Statistic statistic) {
    return edition.whole(metric, statistic, "").findAmount();
  }

  private Optional<Amount> amountBefore(Statistic statistic) {
    return edition.wholeBefore(metric, statistic, "").flatMap(Figure::findAmount);
  }

  private double value(Statistic statistic, String part) {
    return edition.whole(metric, statistic, part).findAmount().map(Amount::value).orElse(0.0);
  }

  private static String words(Amount duration) {
    return Display.longDuration(duration.value());
  }

  private static String firstClause(String definition) {
    return definition.split("[.;]")[0];
  }
}
