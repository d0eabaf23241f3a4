package vitrine.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Keyed random rounding of counts to multiples of a base so that parts add up to their whole.
 *
 * <p>Contract: a multiple of the base stays, so zero stays zero; any other count goes to the
 * multiple below or above. A count rounded by itself is unbiased, going up with the probability of
 * its remainder over the base. Parts are drawn the same way and then as many of them as needed, the
 * likeliest with noise, go the other way until they add up to the rounded whole; single small parts
 * are slightly biased by that, their sum is not. Parts always can be made to add up, because the
 * whole was rounded to its own neighbours first: the lower neighbours of the parts add up to no
 * more than the lower neighbour of the whole, the upper ones to no less than its upper one.
 *
 * <p>Assumes that the parts are disjoint and make up the whole, and that the same set of units is
 * always given the same label. It bounds what one table tells about one unit; it does not bound
 * what many tables about overlapping units tell together.
 *
 * <p>[1] Cox 1987, A constructive procedure for unbiased controlled rounding, JASA 82:520.
 */
final class ControlledRounding {
  private final ProtectionKey key;
  private final int base;

  ControlledRounding(ProtectionKey key, int base) {
    this.key = key;
    this.base = base;
  }

  /** A count by itself. */
  long round(long count, String label) {
    return draw(count, label);
  }

  /**
   * Parts of a whole that was rounded before.
   *
   * @param labels the label of each part, all different
   * @throws IllegalStateException if the parts do not make up a count that rounds to the whole
   */
  long[] roundParts(long[] parts, IntFunction<String> labels, long roundedWhole) {
    long[] rounded = new long[parts.length];
    long excess = roundedWhole;
    for (int i = 0; i < parts.length; i++) {
      rounded[i] = parts[i] % base == 0 ? parts[i] : draw(parts[i], labels.apply(i));
      excess -= rounded[i];
    }
    return excess == 0 ? rounded : moved(parts, rounded, labels, excess);
  }

  private long[] moved(long[] parts, long[] rounded, IntFunction<String> labels, long excess) {
    long steps = Math.abs(excess) / base;
    int direction = Long.signum(excess);
    List<Integer> movable =
        IntStream.range(0, parts.length)
            .filter(i -> canMove(parts[i], rounded[i], direction))
            .boxed()
            .sorted(
                Comparator.comparingDouble(i -> -preference(parts[i], direction, labels.apply(i))))
            .toList();
    if (excess % base != 0 || movable.size() < steps) {
      throw new IllegalStateException("parts do not make up the whole that was rounded");
    }
    movable.stream().limit(steps).forEach(i -> rounded[i] += (long) direction * base);
    return rounded;
  }

  private long draw(long count, String label) {
    long remainder = count % base;
    boolean up = remainder != 0 && key.uniform(label) * base < remainder;
    return count - remainder + (up ? base : 0);
  }

  private boolean canMove(long count, long rounded, int direction) {
    return count % base != 0 && (direction > 0 ? rounded < count : rounded > count);
  }

  private double preference(long count, int direction, String label) {
    double up = count % base / (double) base;
    double likelihood = Math.log(up / (1 - up)) * direction;
    double gumbel = -Math.log(-Math.log(Math.max(key.uniform(label + "\tmove"), 0x1.0p-53)));
    return likelihood + gumbel;
  }
}
