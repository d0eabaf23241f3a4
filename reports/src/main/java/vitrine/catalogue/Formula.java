package vitrine.catalogue;

import java.time.Duration;
import java.util.List;
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

  /** What is added up for a measure. */
  public static String of(Measure measure) {
    return measure.answer(new MeasureWords());
  }

  /** What places a unit in a period and which units are meant: equal for equal sets of units. */
  public static String units(Metric metric) {
    Population population = metric.measure().population();
    return "%s %s by %s, where %s"
        .formatted(
            metric.basis().name().toLowerCase(java.util.Locale.ROOT),
            population.unit().resource().fileName(),
            fields(metric.milestone()),
            of(population.condition()));
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
    public String timed(Condition.Timed condition) {
      return fields(condition.milestone()) + " is stated to the hour";
    }

    private static String words(Duration duration) {
      long hours = duration.toHours();
      return hours > 72 && hours % 24 == 0 ? hours / 24 + " d" : hours + " h";
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

  private static final class MeasureWords implements Measure.Cases<String> {
    @Override
    public String count(Measure.Count measure) {
      return "number of units";
    }

    @Override
    public String total(Measure.Total measure) {
      return "sum of " + measure.field().name();
    }

    @Override
    public String share(Measure.Share measure) {
      return "share of units where " + of(measure.met());
    }

    @Override
    public String elapsed(Measure.Elapsed measure) {
      String pauses =
          measure.pauses().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
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
    public String mix(Measure.Mix measure) {
      boolean several = measure.field().type() == FieldType.CODES;
      return "units by " + measure.list().name() + (several ? ", the first on the list" : "");
    }
  }
}
