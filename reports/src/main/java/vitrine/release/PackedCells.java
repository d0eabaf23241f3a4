package vitrine.release;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Tally;

/** The cells of {@link PackedTallies}, one after the other, beside those of others. */
final class PackedCells implements Comparable<PackedCells> {
  private final PackedNumbers.Reader in;
  private final String[] words;
  private final int[] ranks;
  private int left;
  private int[] cell = {};
  private int[] ranked = {};

  PackedCells(byte[] bytes) {
    in = new PackedNumbers.Reader(bytes);
    words = new String[in.nextInt()];
    ranks = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.nextText();
    }
    left = in.nextInt();
  }

  List<String> words() {
    return List.of(words);
  }

  /** Lets cells be compared by the places of their words among the words of all. */
  void rank(Map<String, Integer> places) {
    Arrays.setAll(ranks, i -> places.get(words[i]));
  }

  /** Goes to the next cell, if there is one; the tally of the last must have been read. */
  boolean next() {
    if (left == 0) {
      return false;
    }
    left--;
    cell = new int[in.nextInt()];
    ranked = new int[cell.length];
    for (int i = 0; i < cell.length; i++) {
      cell[i] = in.nextInt();
      ranked[i] = ranks[cell[i]];
    }
    return true;
  }

  Cell cell() {
    List<String> values = Arrays.stream(cell).skip(2).mapToObj(it -> words[it]).toList();
    return new Cell(words[cell[0]], words[cell[1]], values);
  }

  Tally tally() {
    long[] counts = new long[in.nextInt()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = in.next();
    }
    Histogram[] histograms = new Histogram[in.nextInt()];
    for (int i = 0; i < histograms.length; i++) {
      histograms[i] = histogram();
    }
    return new Tally(counts, List.of(histograms));
  }

  private Histogram histogram() {
    int[] buckets = new int[in.nextInt()];
    long[] counts = new long[buckets.length];
    int bucket = 0;
    for (int i = 0; i < buckets.length; i++) {
      bucket += in.nextInt();
      buckets[i] = bucket;
      counts[i] = in.next();
    }
    return Histogram.of(buckets, counts);
  }

  /** The order of cells, which is that of their words in turn. */
  @Override
  public int compareTo(PackedCells other) {
    return Arrays.compare(ranked, other.ranked);
  }
}
