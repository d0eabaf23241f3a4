package vitrine.tally;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;

/** How many durations fall in each of the {@link Buckets}; only classes that hold some are kept. */
public final class Histogram implements Serializable {
  private static final long serialVersionUID = 1;

  public static final Histogram EMPTY = new Histogram(new int[0], new long[0]);

  private final int[] buckets;
  private final long[] counts;

  private Histogram(int[] buckets, long[] counts) {
    this.buckets = buckets;
    this.counts = counts;
  }

  /**
   * A histogram of ascending classes and their counts.
   *
   * @throws IllegalArgumentException if the classes do not ascend or a count is not positive
   */
  public static Histogram of(int[] buckets, long[] counts) {
    for (int i = 0; i < buckets.length; i++) {
      if (counts[i] <= 0 || (i > 0 && buckets[i] <= buckets[i - 1])) {
        throw new IllegalArgumentException("classes must ascend and counts be positive");
      }
    }
    return new Histogram(buckets.clone(), counts.clone());
  }

  /** The histogram of some durations in seconds. */
  public static Histogram ofSeconds(long... durations) {
    Histogram sum = EMPTY;
    for (long duration : durations) {
      sum = sum.plus(new Histogram(new int[] {Buckets.of(duration)}, new long[] {1}));
    }
    return sum;
  }

  /** The number of classes that hold durations. */
  public int size() {
    return buckets.length;
  }

  public int bucket(int index) {
    return buckets[index];
  }

  public long count(int index) {
    return counts[index];
  }

  /** The number of durations. */
  public long total() {
    return Arrays.stream(counts).sum();
  }

  /** The number of durations in classes {@code from} to {@code to}, both included. */
  public long between(int from, int to) {
    long sum = 0;
    int found = Arrays.binarySearch(buckets, from);
    for (int i = found < 0 ? -found - 1 : found; i < buckets.length && buckets[i] <= to; i++) {
      sum += counts[i];
    }
    return sum;
  }

  public Histogram plus(Histogram other) {
    int[] mergedBuckets = new int[buckets.length + other.buckets.length];
    long[] mergedCounts = new long[mergedBuckets.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < buckets.length || j < other.buckets.length) {
      int left = i < buckets.length ? buckets[i] : Integer.MAX_VALUE;
      int right = j < other.buckets.length ? other.buckets[j] : Integer.MAX_VALUE;
      mergedBuckets[size] = Math.min(left, right);
      mergedCounts[size++] =
          (left <= right ? counts[i++] : 0) + (right <= left ? other.counts[j++] : 0);
    }
    return new Histogram(Arrays.copyOf(mergedBuckets, size), Arrays.copyOf(mergedCounts, size));
  }

  /**
   * What is left without a part.
   *
   * @throws IllegalArgumentException if it is not a part
   */
  public Histogram minus(Histogram part) {
    long[] negative = Arrays.stream(part.counts).map(it -> -it).toArray();
    Histogram all = plus(new Histogram(part.buckets, negative));
    int[] left = IntStream.range(0, all.size()).filter(i -> all.counts[i] != 0).toArray();
    return of(
        Arrays.stream(left).map(i -> all.buckets[i]).toArray(),
        Arrays.stream(left).mapToLong(i -> all.counts[i]).toArray());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Histogram that
        && Arrays.equals(buckets, that.buckets)
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(buckets) + Arrays.hashCode(counts);
  }

  /** The longest duration of each class and its count, as {@code 17:2 40:1}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < buckets.length; i++) {
      text.append(i == 0 ? "" : " ");
      text.append(Buckets.greatest(buckets[i])).append(':').append(counts[i]);
    }
    return text.toString();
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is not such
   */
  public static Histogram parse(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    String[] parts = text.split(" ");
    int[] buckets = new int[parts.length];
    long[] counts = new long[parts.length];
    for (int i = 0; i < parts.length; i++) {
      int colon = parts[i].indexOf(':');
      buckets[i] = Buckets.endingAt(Long.parseLong(parts[i].substring(0, colon)));
      counts[i] = Long.parseLong(parts[i].substring(colon + 1));
    }
    return of(buckets, counts);
  }
}
