package vitrine.catalogue;

import java.util.List;
import java.util.Set;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;

/** What one unit adds to a sum. */
public sealed interface Quantity {
  /**
   * The number in a field.
   *
   * @param within dimensions of one value in each sum, since numbers of different ones do not add
   *     up; money always has its currency here
   */
  record Stated(Field field, List<Dimension> within) implements Quantity {
    public Stated {
      within = List.copyOf(within);
      if (field.type() == FieldType.AMOUNT && within.isEmpty()) {
        throw new IllegalArgumentException(field + " adds up within one currency only");
      }
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.stated(this);
    }
  }

  /** The time from one milestone to another, both stated to the hour; at least none. */
  record Time(Milestone from, Milestone to) implements Quantity {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.time(this);
    }
  }

  /** The part of such a time during which any of the pauses lasted. */
  record Paused(Milestone from, Milestone to, Set<Pause> pauses) implements Quantity {
    public Paused {
      pauses = Set.copyOf(pauses);
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.paused(this);
    }
  }

  /** How many of some fields are stated. */
  record FieldsStated(List<Field> fields) implements Quantity {
    public FieldsStated {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.fieldsStated(this);
    }
  }

  /** One for each unit. */
  record One() implements Quantity {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.one();
    }
  }

  /** An answer for each kind of quantity. */
  interface Cases<R> {
    R stated(Stated quantity);

    R time(Time quantity);

    R paused(Paused quantity);

    R fieldsStated(FieldsStated quantity);

    R one();
  }

  <R> R answer(Cases<R> cases);

  /**
   * How many of what is summed make one of what is published: seconds make hours, and decimal
   * numbers are summed in thousandths.
   */
  default long perPublished() {
    if (this instanceof Stated stated && stated.field().type() == FieldType.DECIMAL) {
      return 1000;
    }
    return this instanceof Time || this instanceof Paused ? 3600 : 1;
  }

  /** The dimensions that have one value in every sum; of most quantities none. */
  default List<Dimension> within() {
    return this instanceof Stated stated ? stated.within() : List.of();
  }

  static Quantity of(Field field) {
    return new Stated(field, List.of());
  }

  /** The number in a field that adds up only where the dimensions have one value. */
  static Quantity within(Field field, Dimension... dimensions) {
    return new Stated(field, List.of(dimensions));
  }

  static Quantity time(Milestone from, Milestone to) {
    return new Time(from, to);
  }

  static Quantity paused(Milestone from, Milestone to, Pause... pauses) {
    return new Paused(from, to, Set.of(pauses));
  }

  static Quantity one() {
    return new One();
  }
}
