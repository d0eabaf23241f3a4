package vitrine.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vitrine.casefile.Code;
import vitrine.casefile.CodeList;
import vitrine.casefile.Field;

/** The shape of a quantity: what is added up for it. */
public sealed interface Measure {
  /** How many units there are. */
  record Count(Population population) implements Measure {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.count(this);
    }

    @Override
    public List<Statistic> statistics() {
      return List.of(Statistic.COUNT);
    }
  }

  /** The sum of a quantity over the units; units that do not state it are counted apart. */
  record Total(Population population, Quantity quantity, String noun) implements Measure {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.total(this);
    }

    @Override
    public List<Statistic> statistics() {
      return List.of(Statistic.TOTAL, Statistic.COUNT);
    }
  }

  /**
   * The sum of one quantity for so many of another, over the units that state both.
   *
   * @param multiple 1 where the first quantity is a part of the second
   * @param noun what the first is called, in the plural
   */
  record Ratio(Population population, Quantity first, Quantity second, long multiple, String noun)
      implements Measure {
    /** The parts of the sums that a ratio is derived from. */
    public static final String FIRST = "FIRST";

    public static final String SECOND = "SECOND";

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.ratio(this);
    }

    @Override
    public List<Statistic> statistics() {
      return List.of(statistic(), Statistic.TOTAL, Statistic.COUNT);
    }

    /** A share where the first quantity is a part of the second, else a rate, as per unit. */
    public Statistic statistic() {
      return multiple == 1 && !(second instanceof Quantity.One) ? Statistic.SHARE : Statistic.RATE;
    }
  }

  /** The share of the units that meet a condition. */
  record Share(Population population, Condition met) implements Measure {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.share(this);
    }

    @Override
    public List<Statistic> statistics() {
      return List.of(Statistic.SHARE, Statistic.MET, Statistic.COUNT);
    }
  }

  /**
   * The time from one milestone to another. A unit that reaches {@code unless} instead ends as a
   * competing event; one that reaches neither is open at the export's as_of.
   *
   * @param pauses times that do not count; empty for the gross duration
   * @param quoted the limits that tables show, the first being what a headline quotes
   */
  record Elapsed(
      Population population,
      Milestone start,
      Milestone stop,
      Optional<Milestone> unless,
      Set<Pause> pauses,
      List<String> quoted)
      implements Measure {
    public Elapsed {
      pauses = Set.copyOf(pauses);
      quoted = List.copyOf(quoted);
    }

    /** The same clock, stopped while any of the pauses lasts. */
    public Elapsed without(Pause... paused) {
      return new Elapsed(population, start, stop, unless, Set.of(paused), quoted);
    }

    /** The same clock, ended by a competing milestone too. */
    public Elapsed unless(Milestone competing) {
      return new Elapsed(population, start, stop, Optional.of(competing), pauses, quoted);
    }

    /** The same clock, quoted at limits of its own. */
    public Elapsed quoted(List<String> limits) {
      return new Elapsed(population, start, stop, unless, pauses, limits);
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.elapsed(this);
    }

    @Override
    public List<Statistic> statistics() {
      return List.of(
          Statistic.MEDIAN,
          Statistic.P90,
          Statistic.MEDIAN_COMPLETED,
          Statistic.WITHIN,
          Statistic.COUNT,
          Statistic.REACHED,
          Statistic.ENDED_OTHERWISE,
          Statistic.OPEN);
    }
  }

  /** The units opened and not closed at the end of the period, and how long they have been open. */
  record Backlog(Population population, Milestone opened, Milestone closed) implements Measure {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.backlog(this);
    }

    @Override
    public List<Statistic> statistics() {
      return List.of(Statistic.COUNT, Statistic.MEDIAN, Statistic.P90);
    }
  }

  /**
   * How the units divide by the codes of a field; a unit with several counts once, under the first
   * on the list.
   *
   * @param list the field's own list, or the list of the groups that its codes roll up to
   */
  record Mix(Population population, Field field, CodeList list) implements Measure {
    /** The value of units that do not state it. */
    public static final String NOT_STATED = "X_NOT_STATED";

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.mix(this);
    }

    @Override
    public List<Statistic> statistics() {
      return List.of(Statistic.SHARE, Statistic.COUNT);
    }

    /** What the units divide by, in order; units that do not state it come first. */
    public List<String> values() {
      return Stream.concat(Stream.of(NOT_STATED), list.codes().stream().map(Code::value)).toList();
    }

    /** For each index of the field's code list, the index in {@link #values}. */
    public int[] valueOfCode() {
      CodeList codes = field.codeList();
      List<String> values = values();
      int[] valueOfCode = new int[codes.size()];
      for (int index = CodeList.FIRST; index < valueOfCode.length; index++) {
        Code code = codes.codes().get(index - CodeList.FIRST);
        valueOfCode[index] = values.indexOf(list.equals(codes) ? code.value() : code.group());
      }
      return valueOfCode;
    }

    /** What a reader sees for one of the values. */
    public String labelOf(String value) {
      return list.find(value).map(Code::label).orElse("Not stated");
    }
  }

  /**
   * The same clock for units that meet a condition and for the others, and the differences between
   * them: those of the first minus those of the others.
   *
   * @param first what the units that meet it are called, in the plural
   * @param others what the others are called
   */
  record Compared(Elapsed clock, Condition met, String first, String others) implements Measure {
    /** The parts of figures about either group. */
    public static final String FIRST = "FIRST";

    public static final String OTHERS = "OTHERS";

    @Override
    public Population population() {
      return clock.population();
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.compared(this);
    }

    @Override
    public List<Statistic> statistics() {
      return List.of(
          Statistic.GAP,
          Statistic.GAP_P90,
          Statistic.MEDIAN,
          Statistic.P90,
          Statistic.WITHIN,
          Statistic.COUNT);
    }

    /** The part of a figure about a group's share within a time. */
    public static String within(String group, String limit) {
      return group + " " + limit;
    }
  }

  /**
   * How the time from one milestone to another divides into stages; what lies between stages, or in
   * one whose ends are not both stated in order, is left unexplained.
   */
  record Stages(Population population, Milestone start, Milestone stop, List<Stage> stages)
      implements Measure {
    /** The part of the time that belongs to no stage. */
    public static final String UNEXPLAINED = "X_UNEXPLAINED";

    /** A part of the time. */
    public record Stage(String code, String label, Milestone from, Milestone to) {}

    public Stages {
      stages = List.copyOf(stages);
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.stages(this);
    }

    @Override
    public List<Statistic> statistics() {
      return List.of(Statistic.SHARE, Statistic.MEAN, Statistic.COUNT);
    }

    /** The codes of the parts, in order. */
    public List<String> values() {
      return Stream.concat(stages.stream().map(Stage::code), Stream.of(UNEXPLAINED)).toList();
    }

    /** What a reader sees for one of the parts. */
    public String labelOf(String value) {
      return stages.stream()
          .filter(it -> it.code().equals(value))
          .map(Stage::label)
          .findFirst()
          .orElse("Unexplained");
    }
  }

  /**
   * The units open when the period begins, those opened and closed in it, and those open when it
   * ends; the first two make up the last two.
   */
  record Balance(Population population, Milestone opened, Milestone closed) implements Measure {
    /** What the units of a balance are counted as, each twice. */
    public enum Entry {
      OPEN_AT_START("Open at the start"),
      OPENED("Opened"),
      CLOSED("Closed"),
      OPEN_AT_END("Open at the end");

      private final String label;

      Entry(String label) {
        this.label = label;
      }

      public String label() {
        return label;
      }
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.balance(this);
    }

    @Override
    public List<Statistic> statistics() {
      return List.of(Statistic.COUNT);
    }
  }

  /** What follows from the figures of other metrics and from nothing else. */
  record Derived(Rule rule, Operand first, Operand second, long multiple, String noun)
      implements Measure {
    /** How the figures are set beside each other. */
    public enum Rule {
      /** So many times the first, divided by the second. */
      QUOTIENT,
      /** The first minus the second. */
      DIFFERENCE,
      /** The highest of the first over its cells, divided by the lowest. */
      EXTREMES,
      /** So many times the sum of the five largest of the first, divided by that of the whole. */
      LARGEST_FIVE
    }

    /**
     * A figure of another metric.
     *
     * @param by the other metric's breakdown whose cells stand for those of this one, where it has
     *     not the same; of extremes, the breakdown with the cells
     */
    public record Operand(Metric metric, Statistic statistic, String part, Breakdown by) {
      /** The whole and the breakdowns that both metrics have. */
      static Operand of(Metric metric, Statistic statistic) {
        return new Operand(metric, statistic, "", Breakdown.WHOLE);
      }

      /** The cells of the other metric beside a breakdown of this one. */
      public Breakdown beside(Breakdown own) {
        return metric.breakdowns().contains(own) ? own : by;
      }
    }

    @Override
    public Population population() {
      return first.metric().measure().population();
    }

    @Override
    public boolean isTallied() {
      return false;
    }

    /** Whether the second figure is about public units, so that there cannot be too few of them. */
    public boolean isOverPublicUnits() {
      return second.metric().measure().population().unit().isPublic();
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.derived(this);
    }

    @Override
    public List<Statistic> statistics() {
      return List.of(statistic(), Statistic.COUNT);
    }

    public Statistic statistic() {
      return rule == Rule.DIFFERENCE ? Statistic.GAP : Statistic.RATE;
    }
  }

  /** The dimensions that must have one value in a cell for its sums to mean something. */
  default List<Dimension> within() {
    if (this instanceof Ratio ratio) {
      return Stream.of(ratio.first(), ratio.second()).flatMap(it -> it.within().stream()).toList();
    }
    return this instanceof Total total ? total.quantity().within() : List.of();
  }

  /** An answer for each shape. */
  interface Cases<R> {
    R count(Count measure);

    R total(Total measure);

    R ratio(Ratio measure);

    R share(Share measure);

    R elapsed(Elapsed measure);

    R backlog(Backlog measure);

    R mix(Mix measure);

    R compared(Compared measure);

    R stages(Stages measure);

    R balance(Balance measure);

    R derived(Derived measure);
  }

  <R> R answer(Cases<R> cases);

  Population population();

  /** Whether units are counted for it; else it follows from other metrics. */
  default boolean isTallied() {
    return true;
  }

  /** What can be derived, the first one being what a headline quotes. */
  List<Statistic> statistics();

  static Count count(Population population) {
    return new Count(population);
  }

  static Total total(Field field, String noun, Population population) {
    return total(Quantity.of(field), noun, population);
  }

  static Total total(Quantity quantity, String noun, Population population) {
    return new Total(population, quantity, noun);
  }

  /** The sum of a quantity as a share of another that it is a part of. */
  static Ratio portion(Quantity part, Quantity whole, String noun, Population among) {
    return new Ratio(among, part, whole, 1, noun);
  }

  /** The sum of a quantity for so many of another. */
  static Ratio rate(Quantity first, long multiple, Quantity second, String noun, Population among) {
    return new Ratio(among, first, second, multiple, noun);
  }

  static Share share(Condition met, Population among) {
    return new Share(among, met);
  }

  static Elapsed elapsed(Milestone start, Milestone stop, Population among) {
    return new Elapsed(among, start, stop, Optional.empty(), Set.of(), List.of("24 h", "7 d"));
  }

  static Backlog backlog(Milestone opened, Milestone closed, Population among) {
    return new Backlog(among, opened, closed);
  }

  static Mix mix(Field field, Population among) {
    return new Mix(among, field, field.codeList());
  }

  /** How the units divide by the groups that a field's codes roll up to. */
  static Mix mix(Field field, CodeList groups, Population among) {
    return new Mix(among, field, groups);
  }

  /** The same clock for units that meet a condition and for the others. */
  static Compared compared(Elapsed clock, Condition met, String first, String others) {
    return new Compared(clock, met, first, others);
  }

  static Derived quotient(
      long multiple, Derived.Operand first, Derived.Operand second, String noun) {
    return new Derived(Derived.Rule.QUOTIENT, first, second, multiple, noun);
  }

  static Derived difference(Derived.Operand first, Derived.Operand second, String noun) {
    return new Derived(Derived.Rule.DIFFERENCE, first, second, 1, noun);
  }

  /** The highest of a metric's figures over the cells of a breakdown, divided by the lowest. */
  static Derived extremes(Metric metric, Statistic statistic, Breakdown by, String noun) {
    Derived.Operand operand = new Derived.Operand(metric, statistic, "", by);
    return new Derived(Derived.Rule.EXTREMES, operand, operand, 1, noun);
  }

  /** What the five largest of a metric's cells make up, for each hundred of the whole. */
  static Derived largestFive(Metric metric, Statistic statistic, Breakdown by, String noun) {
    Derived.Operand operand = new Derived.Operand(metric, statistic, "", by);
    return new Derived(Derived.Rule.LARGEST_FIVE, operand, operand, 100, noun);
  }

  static Balance balance(Milestone opened, Milestone closed, Population among) {
    return new Balance(among, opened, closed);
  }
}
