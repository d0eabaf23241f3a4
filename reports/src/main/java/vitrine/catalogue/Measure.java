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

  /** The sum of a field over the units; units that do not state it are counted apart. */
  record Total(Population population, Field field, String noun) implements Measure {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.total(this);
    }

    @Override
    public List<Statistic> statistics() {
      return List.of(Statistic.TOTAL, Statistic.COUNT);
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
   */
  record Elapsed(
      Population population,
      Milestone start,
      Milestone stop,
      Optional<Milestone> unless,
      Set<Pause> pauses)
      implements Measure {
    public Elapsed {
      pauses = Set.copyOf(pauses);
    }

    /** The same clock, stopped while any of the pauses lasts. */
    public Elapsed without(Pause... paused) {
      return new Elapsed(population, start, stop, unless, Set.of(paused));
    }

    /** The same clock, ended by a competing milestone too. */
    public Elapsed unless(Milestone competing) {
      return new Elapsed(population, start, stop, Optional.of(competing), pauses);
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

  /** An answer for each shape. */
  interface Cases<R> {
    R count(Count measure);

    R total(Total measure);

    R share(Share measure);

    R elapsed(Elapsed measure);

    R backlog(Backlog measure);

    R mix(Mix measure);
  }

  <R> R answer(Cases<R> cases);

  Population population();

  /** What can be derived, the first one being what a headline quotes. */
  List<Statistic> statistics();

  static Count count(Population population) {
    return new Count(population);
  }

  static Total total(Field field, String noun, Population population) {
    return new Total(population, field, noun);
  }

  static Share share(Condition met, Population among) {
    return new Share(among, met);
  }

  static Elapsed elapsed(Milestone start, Milestone stop, Population among) {
    return new Elapsed(among, start, stop, Optional.empty(), Set.of());
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
}
