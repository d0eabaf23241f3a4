package vitrine.pipelines.sample;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The token of an order that an authority and a service share, with a number that decides what the
 * authority makes of it.
 */
record SharedOrder(long high, long low, long lot) implements Serializable {
  private static final long serialVersionUID = 1;

  static final Comparator<SharedOrder> BY_LOT =
      Comparator.comparingLong(SharedOrder::lot)
          .thenComparingLong(SharedOrder::high)
          .thenComparingLong(SharedOrder::low);

  static SharedOrder of(long seed, long high, long low) {
    return new SharedOrder(high, low, Token.mixed(seed ^ Token.mixed(high ^ Token.mixed(low))));
  }

  /** A token that follows from this one. */
  Token derived(String kind) {
    return Token.of(high ^ lot, kind, low);
  }

  Token token() {
    return new Token(high, low);
  }

  /** A number from 0, less than the bound. */
  int below(int bound) {
    return (int) Math.floorMod(Token.mixed(lot), (long) bound);
  }
}
