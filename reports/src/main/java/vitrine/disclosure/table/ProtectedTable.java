package vitrine.disclosure.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table that is safe to publish: every sum of it with its count, or with none if it is hidden.
 *
 * @param dimensions the columns of codes
 */
public record ProtectedTable(List<String> dimensions, List<Row> rows) {
  private static final List<String> FURTHER = List.of("value", "obs_status");

  /**
   * A sum.
   *
   * @param codes one for each dimension, {@link Axis#TOTAL} for the whole
   * @param count empty if it is hidden
   */
  public record Row(List<String> codes, OptionalLong count) {
    public Row {
      codes = List.copyOf(codes);
    }

    private String[] fields() {
      List<String> fields = new ArrayList<>(codes);
      fields.add(count.isPresent() ? Long.toString(count.getAsLong()) : "");
      fields.add(count.isPresent() ? "A" : "Q");
      return fields.toArray(String[]::new);
    }
  }

  /**
   * Checks that no two rows or columns have the same name.
   *
   * @throws TableRefused if they do
   */
  public ProtectedTable {
    dimensions = List.copyOf(dimensions);
    rows = List.copyOf(rows);
    if (new HashSet<>(header(dimensions)).size() < dimensions.size() + FURTHER.size()) {
      throw new TableRefused(
          "each dimension needs a name of its own, other than " + String.join(" and ", FURTHER));
    }
    Set<List<String>> known = new HashSet<>();
    if (!rows.stream().map(Row::codes).allMatch(known::add)) {
      throw new TableRefused("a group has the code of another, of a part or _T: rename it");
    }
  }

  private static List<String> header(List<String> dimensions) {
    return Stream.concat(dimensions.stream(), FURTHER.stream()).toList();
  }

  /** A table of rounded counts, with a row for each combination of codes. */
  public static ProtectedTable of(Counts rounded) {
    Lattice lattice = new Lattice(rounded.dense());
    List<Row> rows = lattice.margins().stream().flatMap(it -> rows(lattice, it).stream()).toList();
    return new ProtectedTable(names(rounded.axes()), rows);
  }

  private static List<Row> rows(Lattice lattice, Lattice.Margin margin) {
    long[] sums = margin.groups().sums(lattice.table().counts());
    return IntStream.range(0, sums.length)
        .mapToObj(it -> new Row(lattice.codes(margin, it), OptionalLong.of(sums[it])))
        .toList();
  }

  /** A table of exact counts of which some are hidden. */
  public static ProtectedTable of(List<Axis> axes, Suppressed suppressed) {
    return new ProtectedTable(
        names(axes), suppressed.cells().stream().map(ProtectedTable::row).toList());
  }

  private static Row row(Suppressed.Cell cell) {
    boolean isShown = cell.shown() == Shown.PUBLISHED;
    return new Row(cell.codes(), isShown ? OptionalLong.of(cell.count()) : OptionalLong.empty());
  }

  private static List<String> names(List<Axis> axes) {
    return axes.stream().map(Axis::name).toList();
  }

  /** How many sums are hidden. */
  public long hidden() {
    return rows.stream().filter(it -> it.count().isEmpty()).count();
  }

  /** The table as CSV; the status of a hidden sum is {@code Q}, as in the files of editions. */
  public String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(header(dimensions));
      rows.forEach(it -> csv.writeRecord(it.fields()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
