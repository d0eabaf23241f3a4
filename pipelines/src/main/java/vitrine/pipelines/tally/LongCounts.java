package vitrine.pipelines.tally;

import java.util.Arrays;

/** Counts by a key that is not negative. */
final class LongCounts {
  private static final long FREE = -1;

  private long[] keys = new long[64];
  private long[] counts = new long[64];
  private int size;

  LongCounts() {
    Arrays.fill(keys, FREE);
  }

  /** Adds to the count of a key. */
  void add(long key, long amount) {
    int slot = slot(key);
    counts[slot] += amount;
  }

  /** The count of a key, which is set to {@code fresh} if the key is new. */
  long getOrPut(long key, long fresh) {
    int before = size;
    int slot = slot(key);
    if (size > before) {
      counts[slot] = fresh;
    }
    return counts[slot];
  }

  int size() {
    return size;
  }

  /** The keys in ascending order. */
  long[] sortedKeys() {
    return Arrays.stream(keys).filter(key -> key != FREE).sorted().toArray();
  }

  long get(long key) {
    int slot = start(key);
    while (keys[slot] != FREE) {
      if (keys[slot] == key) {
        return counts[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return 0;
  }

  private int slot(long key) {
    int slot = start(key);
    while (keys[slot] != key) {
      if (keys[slot] == FREE) {
        if (++size * 2 > keys.length) {
          grow();
          return slotOfNew(key);
        }
        keys[slot] = key;
        return slot;
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private int start(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (keys.length - 1);
  }

  private int slotOfNew(long key) {
    int slot = start(key);
    while (keys[slot] != FREE) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new long[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        counts[slotOfNew(oldKeys[i])] = oldCounts[i];
      }
    }
  }
}
