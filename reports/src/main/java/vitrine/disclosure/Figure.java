package vitrine.disclosure;

import java.util.Optional;

/** A value fit to print, or the reason there is none. Zero is a shown amount; a blank is never. */
public sealed interface Figure {
  /** A value. */
  record Shown(Amount amount) implements Figure {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.shown(amount);
    }
  }

  /** A value that is not shown to protect those it is about; the public is not told which way. */
  record Hidden() implements Figure {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.hidden();
    }
  }

  /** No value. */
  record Absent(Reason reason) implements Figure {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.absent(reason);
    }
  }

  /** Why there is no value. */
  enum Reason {
    NOT_APPLICABLE("cannot occur"),
    UNKNOWN("not known to the submitter"),
    NOT_SUBMITTED("not submitted"),
    NOT_REACHED("not reached by the units followed");

    private final String meaning;

    Reason(String meaning) {
      this.meaning = meaning;
    }

    public String meaning() {
      return meaning;
    }
  }

  /** An answer for each state. */
  interface Cases<R> {
    R shown(Amount amount);

    R hidden();

    R absent(Reason reason);
  }

  <R> R answer(Cases<R> cases);

  /** The amount, if it is shown. */
  default Optional<Amount> findAmount() {
    return answer(
        new Cases<>() {
          @Override
          public Optional<Amount> shown(Amount amount) {
            return Optional.of(amount);
          }

          @Override
          public Optional<Amount> hidden() {
            return Optional.empty();
          }

          @Override
          public Optional<Amount> absent(Reason reason) {
            return Optional.empty();
          }
        });
  }
}
