package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vitrine.RealData;

class IntervalAttackTest {
  private static final String FILE = "sdc-oracle/z2_small3_intervals.csv";

  @Test
  void of_patternOfOfficialPackage_givesItsIntervals() {
    Publication table = Publication.of(RealTables.z2());
    Map<List<String>, Integer> rows = rows(table.relations());
    Known known = Known.exact(table.relations(), table.sums());
    rows("suppressed", "TRUE").forEach(it -> hide(known, rows.get(codes(it))));
    try (IntervalAttack attack = new IntervalAttack(known)) {
      List<NamedCsvRecord> primaries = rows("primary", "TRUE");
      assertEquals(11, primaries.size());
      for (NamedCsvRecord each : primaries) {
        IntervalAttack.Interval expected =
            new IntervalAttack.Interval(
                Long.parseLong(each.getField("lo")), Long.parseLong(each.getField("up")));
        assertEquals(expected, attack.of(rows.get(codes(each))));
      }
    }
  }

  @Test
  void closerThan_ownPattern_findsThoseThatIntervalsShow() {
    Publication table = Publication.of(RealTables.z2());
    Suppressed ours = new Suppression(3, true).of(RealTables.z2());
    Known known = Known.of(table.relations(), ours);
    try (IntervalAttack attack = new IntervalAttack(known);
        IntervalAttack other = new IntervalAttack(known)) {
      int[] closer = attack.closerThan(5, known.open());
      assertEquals(
          IntStream.of(known.open()).filter(it -> other.of(it).width() < 5).boxed().toList(),
          IntStream.of(closer).boxed().toList());
      assertTrue(closer.length > 0);
      assertEquals(0, attack.closerThan(1, known.open()).length);
    }
  }

  private static void hide(Known known, int row) {
    known.low()[row] = 0;
    known.high()[row] = Known.OPEN;
  }

  private static Map<List<String>, Integer> rows(Relations relations) {
    return IntStream.range(0, relations.cells())
        .boxed()
        .collect(Collectors.toMap(relations::codes, relations::rowOf));
  }

  private static List<NamedCsvRecord> rows(String flag, String value) {
    return RealData.rows(FILE).stream().filter(it -> it.getField(flag).equals(value)).toList();
  }

  private static List<String> codes(NamedCsvRecord row) {
    return List.of(
        row.getField("region").replace("Total", Axis.TOTAL),
        row.getField("hovedint").replace("Total", Axis.TOTAL));
  }
}
