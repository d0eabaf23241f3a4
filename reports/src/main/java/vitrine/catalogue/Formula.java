package vitrine.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vitrine.casefile.FieldType;

/** How a metric is computed, in words that are the same on every machine. */
public final class Formula {
  private static final ConditionWords WORDS = new ConditionWords();

  private Formula() {}

  /** What a unit must meet, as in {@code exercise is NO and duplicate_of is empty}. */
  public static String of(Condition condition) {
    return condition.answer(WORDS);
  }

  /** What one unit adds to a sum. */
  static String of(Quantity quantity) {
    return quantity.answer(new QuantityWords());
  }

  /** What is added up for a measure. */
  public static String of(Measure measure) {
    return measure.answer(new MeasureWords());
  }

  /** What places a unit in a period and which units are meant: equal for equal sets of units. */
  public static String units(Metric metric) {
    Population population = metric.measure().population();
    return "%s %s by %s, where %s%s"
        .formatted(
            metric.basis().name().toLowerCase(Locale.ROOT),
            population.unit().resource().fileName(),
            fields(metric.milestone()),
            of(population.condition()),
            further(metric));
  }

  /** What a measure needs of a unit beside that it is of the population. */
  private static String further(Metric metric) {
    Measure measure = metric.measure();
    if (measure instanceof Measure.Elapsed clock) {
      return started(metric, clock);
    }
    if (measure instanceof Measure.Compared compared) {
      return started(metric, compared.clock());
    }
    if (measure instanceof Measure.Backlog) {
      return " and open when the period ends";
    }
    return measure instanceof Measure.Balance ? " and not closed when the period begins" : "";
  }

  private static String started(Metric metric, Measure.Elapsed clock) {
    Milestone start = clock.start();
    return start.equals(metric.milestone()) ? "" : " and " + fields(start) + " is stated";
  }

  private static String fields(Milestone milestone) {
    return milestone.fields().stream()
        .map(field -> field.name())
        .collect(Collectors.joining(" or else "));
  }

  private static final class ConditionWords implements Condition.Cases<String> {
    @Override
    public String is(Condition.Is condition) {
      Set<String> values = new TreeSet<>(condition.values());
      return condition.field().name() + " is " + String.join(" or ", values);
    }

    @Override
    public String named(Condition.Named condition) {
      return condition.field().name() + " is " + condition.identifier();
    }

    @Override
    public String has(Condition.Has condition) {
      return condition.field().name() + " is stated";
    }

    @Override
    public String atLeast(Condition.AtLeast condition) {
      return condition.field().name() + " is at least " + condition.least();
    }

    @Override
    public String past(Condition.Past condition) {
      return fields(condition.milestone()) + " is not after as_of";
    }

    @Override
    public String noLater(Condition.NoLater condition) {
      return fields(condition.first()) + " is not after " + fields(condition.second());
    }

    @Override
    public String differ(Condition.Differ condition) {
      return condition.first().name() + " is not the same as " + condition.second().name();
    }

    @Override
    public String noLess(Condition.NoLess condition) {
      return condition.first().name() + " is at least " + condition.second().name();
    }

    @Override
    public String within(Condition.Within condition) {
      return "%s is not before %s and at most %s after"
          .formatted(
              fields(condition.second()), fields(condition.first()), words(condition.limit()));
    }

    @Override
    public String ago(Condition.Ago condition) {
      return "%s is at least %s before as_of"
          .formatted(fields(condition.milestone()), words(condition.least()));
    }

    @Override
    public String during(Condition.During condition) {
      return "%s is from %s and before %s"
          .formatted(fields(condition.milestone()), condition.from(), condition.until());
    }

    @Override
    public String timed(Condition.Timed condition) {
      return fields(condition.milestone()) + " is stated to the hour";
    }

    private static String words(Duration duration) {
      long hours = duration.toHours();
      return hours > 72 && hours % 24 == 0 ? hours / 24 + " d" : hours + " h";
    }

    @Override
    public String toTheSecond(Condition.ToTheSecond condition) {
      return fields(condition.milestone()) + " is stated to the second";
    }

    @Override
    public String saysUnknown(Condition.SaysUnknown condition) {
      return "at least one of %d fields says UNK".formatted(condition.fields().size());
    }

    @Override
    public String refused() {
      return "the check refuses the row";
    }

    @Override
    public String breaches(Condition.Breaches condition) {
      return condition.rules().stream()
          .sorted()
          .map(Enum::name)
          .collect(Collectors.joining(" or ", "the row breaches ", ""));
    }

    @Override
    public String not(Condition.Not condition) {
      return "not (" + of(condition.condition()) + ")";
    }

    @Override
    public String all(Condition.All condition) {
      List<String> parts =
          condition.conditions().stream()
              .map(Formula::of)
              .filter(words -> !words.equals("always"))
              .toList();
      return parts.isEmpty() ? "always" : String.join(" and ", parts);
    }

    @Override
    public String any(Condition.Any condition) {
      return condition.conditions().stream()
          .map(Formula::of)
          .collect(Collectors.joining(" or ", "(", ")"));
    }
  }

  private static String pauses(Set<Pause> pauses) {
    return pauses.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
  }

  private static final class QuantityWords implements Quantity.Cases<String> {
    @Override
    public String stated(Quantity.Stated quantity) {
      String within =
          quantity.within().stream()
              .map(it -> " within one " + it.label().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining());
      return quantity.field().name() + within;
    }

    @Override
    public String time(Quantity.Time quantity) {
      return "hours from %s to %s".formatted(fields(quantity.from()), fields(quantity.to()));
    }

    @Override
    public String paused(Quantity.Paused quantity) {
      return "hours of %s from %s to %s"
          .formatted(pauses(quantity.pauses()), fields(quantity.from()), fields(quantity.to()));
    }

    @Override
    public String fieldsStated(Quantity.FieldsStated quantity) {
      return "stated ones of %d fields".formatted(quantity.fields().size());
    }

    @Override
    public String one() {
      return "1";
    }
  }

  private static final class MeasureWords implements Measure.Cases<String> {
    @Override
    public String count(Measure.Count measure) {
      return "number of units";
    }

    @Override
    public String total(Measure.Total measure) {
      return "sum of " + of(measure.quantity());
    }

    @Override
    public String ratio(Measure.Ratio measure) {
      String multiple = measure.multiple() == 1 ? "" : measure.multiple() + " times the ";
      return "%ssum of %s divided by the sum of %s, over units that state both"
          .formatted(multiple, of(measure.first()), of(measure.second()));
    }

    @Override
    public String share(Measure.Share measure) {
      return "share of units where " + of(measure.met());
    }

    @Override
    public String elapsed(Measure.Elapsed measure) {
      String pauses = pauses(measure.pauses());
      return "time from %s to %s%s%s; units with neither are open at as_of"
          .formatted(
              fields(measure.start()),
              fields(measure.stop()),
              measure.unless().map(it -> ", ended otherwise by " + fields(it)).orElse(""),
              pauses.isEmpty() ? "" : ", without " + pauses);
    }

    @Override
    public String backlog(Measure.Backlog measure) {
      return "units with %s and no %s by the end of the period, and the time since"
          .formatted(fields(measure.opened()), fields(measure.closed()));
    }

    @Override
    public String compared(Measure.Compared measure) {
      return "%s; of units where %s, and of the others"
          .formatted(elapsed(measure.clock()), of(measure.met()));
    }

    @Override
    public String stages(Measure.Stages measure) {
      return measure.stages().stream()
          .map(it -> "%s to %s".formatted(fields(it.from()), fields(it.to())))
          .collect(
              Collectors.joining(
                  ", ",
                  "sums of the times ",
                  "; and of what is left of %s to %s"
                      .formatted(fields(measure.start()), fields(measure.stop()))));
    }

    @Override
    public String balance(Measure.Balance measure) {
      return "units with %s before the start of the period or in it, and no %s before the start; with none by its end, or with one"
          .formatted(fields(measure.opened()), fields(measure.closed()));
    }

    @Override
    public String derived(Measure.Derived measure) {
      String first = operand(measure.first());
      String second = operand(measure.second());
      return switch (measure.rule()) {
        case QUOTIENT ->
            (measure.multiple() == 1 ? "" : measure.multiple() + " times ")
                + first
                + " divided by "
                + second;
        case DIFFERENCE -> first + " minus " + second;
        case EXTREMES -> "highest " + first + " divided by the lowest";
        case LARGEST_FIVE ->
            "%d times the sum of the five largest %s divided by the whole"
                .formatted(measure.multiple(), first);
      };
    }

    private static String operand(Measure.Derived.Operand operand) {
      String by = operand.by().isWhole() ? "" : " by " + operand.by().code();
      return operand.statistic().name() + " of " + operand.metric().code() + by;
    }

    @Override
    public String mix(Measure.Mix measure) {
      boolean several = measure.field().type() == FieldType.CODES;
      return "units by " + measure.list().name() + (several ? ", the first on the list" : "");
    }
  }
}
