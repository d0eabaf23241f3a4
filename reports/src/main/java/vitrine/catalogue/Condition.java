package vitrine.catalogue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vitrine.casefile.Field;
import vitrine.casefile.Rule;

/** What must be true of a unit for it to be counted; the same for every engine. */
public sealed interface Condition {
  /** A field of codes holds one of the values; a field of several holds at least one of them. */
  record Is(Field field, Set<String> values) implements Condition {
    public Is {
      values = Set.copyOf(values);
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.is(this);
    }
  }

  /** A field of identifiers holds this one. */
  record Named(Field field, String identifier) implements Condition {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.named(this);
    }
  }

  /** A field holds a value; {@code NA} and {@code UNK} are none. */
  record Has(Field field) implements Condition {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.has(this);
    }
  }

  /** A field of numbers holds at least {@code least}. */
  record AtLeast(Field field, long least) implements Condition {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.atLeast(this);
    }
  }

  /** A milestone is stated and no later than the export's as_of. */
  record Past(Milestone milestone) implements Condition {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.past(this);
    }
  }

  /** Both milestones are stated and the first is no later than the second. */
  record NoLater(Milestone first, Milestone second) implements Condition {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.noLater(this);
    }
  }

  /** Both fields state a code of the same list, and not the same one. */
  record Differ(Field first, Field second) implements Condition {
    public Differ {
      if (first.codeList() != second.codeList()) {
        throw new IllegalArgumentException(first + " and " + second + " have lists of their own");
      }
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.differ(this);
    }
  }

  /** Both fields state a number, and the first is no less than the second. */
  record NoLess(Field first, Field second) implements Condition {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.noLess(this);
    }
  }

  /** Both milestones are stated; the second is not before the first and at most so long after. */
  record Within(Milestone first, Milestone second, Duration limit) implements Condition {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.within(this);
    }
  }

  /** A milestone is stated and lies at least so long before the export's as_of. */
  record Ago(Milestone milestone, Duration least) implements Condition {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.ago(this);
    }
  }

  /** A milestone lies on one of the days from the first up to but not on the last. */
  record During(Milestone milestone, LocalDate from, LocalDate until) implements Condition {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.during(this);
    }
  }

  /** A milestone is stated to the hour or finer, so that it has a place on a clock. */
  record Timed(Milestone milestone) implements Condition {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.timed(this);
    }
  }

  /** A milestone is stated to the second. */
  record ToTheSecond(Milestone milestone) implements Condition {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.toTheSecond(this);
    }
  }

  /** At least one of the fields says {@code UNK}. */
  record SaysUnknown(List<Field> fields) implements Condition {
    public SaysUnknown {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.saysUnknown(this);
    }
  }

  /** The check refused the row. */
  record Refused() implements Condition {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.refused();
    }
  }

  /** The row by itself breaches at least one of the rules. */
  record Breaches(Set<Rule> rules) implements Condition {
    public Breaches {
      rules = Set.copyOf(rules);
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.breaches(this);
    }
  }

  /** The condition does not hold. */
  record Not(Condition condition) implements Condition {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.not(this);
    }
  }

  /** Every condition holds; of none, always. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.all(this);
    }
  }

  /** At least one condition holds. */
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.any(this);
    }
  }

  /** An answer for each kind of condition. */
  interface Cases<R> {
    R is(Is condition);

    R named(Named condition);

    R has(Has condition);

    R atLeast(AtLeast condition);

    R past(Past condition);

    R noLater(NoLater condition);

    R differ(Differ condition);

    R noLess(NoLess condition);

    R within(Within condition);

    R ago(Ago condition);

    R during(During condition);

    R timed(Timed condition);

    R toTheSecond(ToTheSecond condition);

    R saysUnknown(SaysUnknown condition);

    R refused();

    R breaches(Breaches condition);

    R not(Not condition);

    R all(All condition);

    R any(Any condition);
  }

  <R> R answer(Cases<R> cases);

  static Condition always() {
    return new All(List.of());
  }

  /**
   * A field holds one of the codes.
   *
   * @throws IllegalArgumentException if a code is not on the field's list
   */
  static Condition is(Field field, String... values) {
    return new Is(
        field,
        Set.of(values).stream()
            .map(it -> listed(field, it))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** A field holds one of the codes that roll up to the group. */
  static Condition isGroup(Field field, String group) {
    return new Is(field, field.codeList().inGroup(group));
  }

  static Condition named(Field field, String identifier) {
    return new Named(field, identifier);
  }

  static Condition has(Field field) {
    return new Has(field);
  }

  static Condition differ(Field first, Field second) {
    return new Differ(first, second);
  }

  static Condition noLess(Field first, Field second) {
    return new NoLess(first, second);
  }

  static Condition not(Condition condition) {
    return new Not(condition);
  }

  static Condition all(Condition... conditions) {
    return new All(List.of(conditions));
  }

  static Condition any(Condition... conditions) {
    return new Any(List.of(conditions));
  }

  static Condition past(Milestone milestone) {
    return new Past(milestone);
  }

  static Condition noLater(Milestone first, Milestone second) {
    return new NoLater(first, second);
  }

  static Condition within(Duration limit, Milestone first, Milestone second) {
    return new Within(first, second, limit);
  }

  static Condition ago(Duration least, Milestone milestone) {
    return new Ago(milestone, least);
  }

  static Condition during(Milestone milestone, LocalDate from, LocalDate until) {
    return new During(milestone, from, until);
  }

  static Condition timed(Milestone milestone) {
    return new Timed(milestone);
  }

  static Condition atLeast(long least, Field field) {
    return new AtLeast(field, least);
  }

  private static String listed(Field field, String value) {
    if (!field.codeList().contains(value)) {
      throw new IllegalArgumentException(field + " has no code " + value);
    }
    return value;
  }
}
