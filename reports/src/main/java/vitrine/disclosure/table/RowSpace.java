package vitrine.disclosure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * All sums and differences of rows that are known, as far as arithmetic modulo a prime can tell.
 *
 * <p>Contract: a row that follows from the known ones is found, unless the prime divides all ways
 * to tell it; a row that follows modulo a prime only is found as well. Both are rare by chance and
 * not the same for two primes.
 */
final class RowSpace {
  static final long FIRST = 2147483647L;
  static final long SECOND = 2147483629L;

  private final int width;
  private final long prime;
  private final List<long[]> basis = new ArrayList<>();
  private final List<Integer> pivots = new ArrayList<>();

  /** A space of rows over a number of inner cells. */
  RowSpace(int width, long prime) {
    this.width = width;
    this.prime = prime;
  }

  int rank() {
    return basis.size();
  }

  /** Adds a row of ones with its sum; false if it was in the space before. */
  boolean add(int[] members, long sum) {
    return addReduced(reduced(members, sum));
  }

  boolean spans(int[] members) {
    return pivot(reduced(members, 0)) < 0;
  }

  /** The sum of a row if it follows; right for sums under the prime. */
  OptionalLong sum(int[] members) {
    long[] row = reduced(members, 0);
    return pivot(row) < 0
        ? OptionalLong.of(Math.floorMod(-row[width], prime))
        : OptionalLong.empty();
  }

  /** What of a row does not follow, and at the end what of its sum. */
  long[] reduced(int[] members, long sum) {
    long[] row = new long[width + 1];
    for (int member : members) {
      row[member] = 1;
    }
    row[width] = Math.floorMod(sum, prime);
    for (int i = 0; i < basis.size(); i++) {
      eliminate(row, basis.get(i), pivots.get(i));
    }
    return row;
  }

  /** Adds a row from which all that follows is taken away; false if nothing is left. */
  boolean addReduced(long[] row) {
    int pivot = pivot(row);
    if (pivot < 0) {
      return false;
    }
    scale(row, pivot);
    basis.add(row);
    pivots.add(pivot);
    return true;
  }

  /** The first inner cell of a reduced row, or -1. */
  int pivot(long[] row) {
    for (int i = 0; i < width; i++) {
      if (row[i] != 0) {
        return i;
      }
    }
    return -1;
  }

  /** Divides a row by its coefficient at the pivot. */
  void scale(long[] row, int pivot) {
    long inverse = inverse(row[pivot]);
    for (int i = 0; i < row.length; i++) {
      if (row[i] != 0) {
        row[i] = row[i] * inverse % prime;
      }
    }
  }

  /** Takes a scaled row away as often as the pivot needs. */
  void eliminate(long[] row, long[] scaled, int pivot) {
    long times = prime - row[pivot];
    if (times != prime) {
      for (int i = 0; i < row.length; i++) {
        if (scaled[i] != 0) {
          row[i] = (row[i] + times * scaled[i]) % prime;
        }
      }
    }
  }

  /** Whether a row is, but for its sum, a multiple of a scaled one. */
  boolean isMultiple(long[] row, long[] scaled, int pivot) {
    long times = row[pivot];
    for (int i = 0; i < width; i++) {
      if (row[i] != times * scaled[i] % prime) {
        return false;
      }
    }
    return times != 0;
  }

  private long inverse(long value) {
    long result = 1;
    long power = value;
    for (long rest = prime - 2; rest > 0; rest >>= 1) {
      result = (rest & 1) == 1 ? result * power % prime : result;
      power = power * power % prime;
    }
    return result;
  }
}
