package vitrine.disclosure.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What somebody who has nothing but a published table learns of the counts that it does not tell.
 *
 * <p>Contract: every sum and difference of what is published is used, and linear programs give the
 * least and the largest count that go with it. A count that is told has one candidate; the true one
 * always is among the candidates.
 *
 * @param attacked how many counts are not told exactly
 * @param told how many of them follow exactly
 * @param close how many of them have fewer candidates than asked for
 */
public record TableAttack(int attacked, int told, int close) {
  /**
   * Attacks a published table.
   *
   * @param structure the table it was made from, whose counts are not looked at
   * @param published the published CSV: a column for each dimension, and {@code value}
   * @param within by how much a published count is off at most; 0 for exact ones
   * @param candidates how many candidates each count should keep
   * @throws TableRefused if the published table has other columns or codes
   * @throws NoClassDefFoundError without the solver for linear programs
   */
  public static TableAttack on(Counts structure, Path published, long within, int candidates)
      throws IOException {
    Relations relations = new Relations(new Lattice(structure.dense()));
    Known known = known(relations, read(structure, published), within);
    int[] open = known.open();
    int told = new RankAttack(known).recovered(open).size();
    try (IntervalAttack attack = new IntervalAttack(known)) {
      int[] close = attack.closerThan(candidates - 1L, open);
      long single = Arrays.stream(close).filter(it -> attack.of(it).width() == 0).count();
      return new TableAttack(open.length, Math.max(told, (int) single), close.length);
    }
  }

  private static Map<List<String>, String> read(Counts structure, Path published)
      throws IOException {
    Map<List<String>, String> values = new HashMap<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(published)) {
      for (NamedCsvRecord row : csv) {
        List<String> codes =
            structure.axes().stream().map(it -> TableFile.field(row, it.name())).toList();
        values.put(codes, TableFile.field(row, "value"));
      }
    }
    return values;
  }

  private static Known known(Relations relations, Map<List<String>, String> values, long within) {
    Known known = Known.nothing(relations);
    for (int cell = 0; cell < relations.cells(); cell++) {
      String value = values.getOrDefault(relations.codes(cell), "");
      if (!value.isEmpty()) {
        int row = relations.rowOf(cell);
        long count = number(value);
        known.low()[row] = Math.max(known.low()[row], count - within);
        known.high()[row] = Math.min(known.high()[row], count + within);
      }
    }
    if (IntStream.range(0, relations.rows()).allMatch(it -> known.high()[it] == Known.OPEN)) {
      throw new TableRefused("no row of the published table has the codes of the table");
    }
    return known;
  }

  private static long number(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new TableRefused("column value must hold whole numbers or nothing");
    }
  }
}
