package vitrine.pipelines.sample;

import java.util.SplittableRandom;

/**
 * The random numbers of one block, the same on every machine: whole numbers are drawn, and what is
 * made of them uses exact arithmetic or {@link StrictMath}.
 */
final class Draw {
  private static final long HOUR = 3600;
  private static final long LEAST_SECONDS = 20;

  /** Standard deviation of the sum of four uniform 16-bit numbers. */
  private static final double DEVIATION = 65_536 / StrictMath.sqrt(3);

  private final SplittableRandom random;

  Draw(long seed, int block) {
    random = new SplittableRandom(Token.mixed(seed ^ Token.mixed(block)));
  }

  long bits() {
    return random.nextLong();
  }

  /** A number in [0, 1). */
  double unit() {
    return (bits() >>> 11) * 0x1p-53;
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  /** A whole number from 0, less than the bound. */
  int below(int bound) {
    return (int) ((bits() >>> 32) * bound >>> 32);
  }

  /** A whole number between two, both included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Nearly a standard normal: the sum of four uniform numbers, never beyond 3.5. */
  double normal() {
    long bits = bits();
    long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
    return (sum - 131_070) / DEVIATION;
  }

  /** A log-normal number. */
  double around(double median, double spread) {
    return median * StrictMath.exp(spread * normal());
  }

  /** A log-normal time in seconds, at least 20. */
  long seconds(double medianHours, double spread) {
    return LEAST_SECONDS + (long) around(medianHours * HOUR, spread);
  }

  /** A part of a time, even over it. */
  long partOf(long seconds) {
    return (long) (unit() * seconds);
  }

  Token token() {
    return new Token(bits() | 1, bits());
  }
}
