package vitrine.pipelines.tally;

import java.util.Arrays;
import vitrine.tally.Buckets;
import vitrine.tally.Histogram;

/** Histograms while they grow, in pages of neighbouring classes that exist once they are needed. */
final class Histograms {
  private static final int PAGE_BITS = 6;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int PAGES = (Buckets.count() + PAGE - 1) / PAGE;

  private int[][] pages = new int[0][];

  /** Makes room for so many histograms. */
  void reserve(int histograms) {
    int needed = histograms * PAGES;
    if (needed > pages.length) {
      pages = Arrays.copyOf(pages, Math.max(needed, 2 * pages.length));
    }
  }

  void add(int histogram, int bucket) {
    int place = histogram * PAGES + (bucket >> PAGE_BITS);
    int[] page = pages[place];
    if (page == null) {
      page = new int[PAGE];
      pages[place] = page;
    }
    page[bucket & PAGE - 1]++;
  }

  Histogram get(int histogram) {
    int[] buckets = new int[Buckets.count()];
    long[] numbers = new long[Buckets.count()];
    int found = 0;
    for (int bucket = 0; bucket < buckets.length; bucket++) {
      int[] page = pages[histogram * PAGES + (bucket >> PAGE_BITS)];
      int number = page == null ? 0 : page[bucket & PAGE - 1];
      buckets[found] = bucket;
      numbers[found] = number;
      found += number > 0 ? 1 : 0;
      bucket += page == null ? PAGE - 1 : 0;
    }
    return found == 0
        ? Histogram.EMPTY
        : Histogram.of(Arrays.copyOf(buckets, found), Arrays.copyOf(numbers, found));
  }
}
