package vitrine.pipelines.sample;

import java.util.HexFormat;

/** A token of 32 hexadecimal digits, in two halves. */
record Token(long high, long low) {
  /** The token of a thing that appears in many cases, wherever it appears. */
  static Token of(long seed, String kind, long number) {
    long high = mixed(seed ^ mixed(kind.hashCode() + (number << 32)));
    return new Token(high | 1, mixed(high ^ number));
  }

  /** The digits, as they stand in files. */
  String text() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }

  /** The output function of SplitMix64: a bijection without visible order. */
  static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
