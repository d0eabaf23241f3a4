package vitrine.catalogue;

import java.util.Set;
import vitrine.casefile.Field;

/** What one unit adds to a sum. */
public sealed interface Quantity {
  /** The number in a field. */
  record Stated(Field field) implements Quantity {
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

    R one();
  }

  <R> R answer(Cases<R> cases);

  /** How many of what is summed make one of what is published: seconds make hours. */
  default long perPublished() {
    return this instanceof Time || this instanceof Paused ? 3600 : 1;
  }

  static Quantity of(Field field) {
    return new Stated(field);
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
