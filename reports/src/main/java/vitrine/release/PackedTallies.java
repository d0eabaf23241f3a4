package vitrine.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

/**
 * Tallies as bytes that add fast; equal tallies give equal bytes.
 *
 * <p>First the words of all cells, in order. Then each cell, in order: its metric, breakdown and
 * values, as places among the words; its counts; and for each histogram the distances between its
 * classes and the counts in them. Every list follows its length; {@link PackedNumbers} holds the
 * numbers.
 */
public final class PackedTallies {
  private final byte[] bytes;

  private PackedTallies(byte[] bytes) {
    this.bytes = bytes;
  }

  public static PackedTallies of(Tallies tallies) {
    Collection<String> words = new TreeSet<>();
    tallies.byCell().keySet().forEach(cell -> words(cell).forEach(words::add));
    Map<String, Integer> places = places(words);
    PackedNumbers.Writer out = new PackedNumbers.Writer();
    out.add(words.size());
    words.forEach(out::add);
    out.add(tallies.size());
    tallies
        .byCell()
        .forEach(
            (cell, tally) -> {
              out.add(words(cell).count());
              words(cell).forEach(word -> out.add(places.get(word)));
              write(out, tally);
            });
    return new PackedTallies(out.bytes());
  }

  private static Stream<String> words(Cell cell) {
    return Stream.concat(Stream.of(cell.metric(), cell.breakdown()), cell.values().stream());
  }

  private static Map<String, Integer> places(Collection<String> words) {
    Map<String, Integer> places = new HashMap<>();
    words.forEach(word -> places.put(word, places.size()));
    return places;
  }

  private static void write(PackedNumbers.Writer out, Tally tally) {
    long[] counts = tally.counts();
    out.add(counts.length);
    for (long count : counts) {
      out.add(count);
    }
    out.add(tally.histograms().size());
    tally.histograms().forEach(histogram -> write(out, histogram));
  }

  private static void write(PackedNumbers.Writer out, Histogram histogram) {
    out.add(histogram.size());
    for (int i = 0; i < histogram.size(); i++) {
      out.add(histogram.bucket(i) - (i == 0 ? 0 : histogram.bucket(i - 1)));
      out.add(histogram.count(i));
    }
  }

  static PackedTallies read(Path file) throws IOException {
    return new PackedTallies(Files.readAllBytes(file));
  }

  void write(Path file) throws IOException {
    Files.write(file, bytes);
  }

  /** The sum of tallies, merged in the order of their cells. */
  static Tallies sum(List<PackedTallies> parts) {
    List<PackedCells> all = parts.stream().map(it -> new PackedCells(it.bytes)).toList();
    Collection<String> words = new TreeSet<>();
    all.forEach(it -> words.addAll(it.words()));
    Map<String, Integer> places = places(words);
    all.forEach(it -> it.rank(places));
    return Tallies.of(merge(all));
  }

  private static Map<Cell, Tally> merge(List<PackedCells> parts) {
    PriorityQueue<PackedCells> ahead = new PriorityQueue<>();
    parts.stream().filter(PackedCells::next).forEach(ahead::add);
    SortedMap<Cell, Tally> sum = new TreeMap<>();
    while (!ahead.isEmpty()) {
      PackedCells first = ahead.remove();
      Cell cell = first.cell();
      Tally tally = first.tally();
      while (!ahead.isEmpty() && ahead.element().compareTo(first) == 0) {
        PackedCells same = ahead.remove();
        tally = tally.plus(same.tally());
        if (same.next()) {
          ahead.add(same);
        }
      }
      sum.put(cell, tally);
      if (first.next()) {
        ahead.add(first);
      }
    }
    return sum;
  }
}
