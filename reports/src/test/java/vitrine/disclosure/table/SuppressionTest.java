package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.RealData;

class SuppressionTest {
  private static final List<String> REGION = List.of("region", "fylke", "kostragr");
  private static final List<List<String>> Z1 = List.of(List.of("region"), List.of("hovedint"));
  private static final List<List<String>> Z2 = List.of(REGION, List.of("hovedint"));
  private static final List<List<String>> Z3 =
      List.of(REGION, List.of("hovedint"), List.of("mnd", "mnd2"));
  private static final List<List<String>> MUN = List.of(List.of("mun"), List.of("inj"));

  /** A table, and a file of what an official package hides of it. */
  record Case(
      String table,
      String count,
      List<List<String>> dimensions,
      Suppression rule,
      String answer,
      int primary,
      int hidden) {
    Counts read() {
      return RealTables.table("sdc-oracle/" + table, count, dimensions);
    }

    Suppressed suppressed() {
      return rule.ofAny(read());
    }

    /** The small counts that follow from cells. */
    List<Suppressed.Cell> recovered(Suppressed ours, long prime, Predicate<Shown> isKnown) {
      Relations relations = new Relations(new Lattice(read().dense()));
      RowSpace known = new RowSpace(relations.inner(), prime);
      List<Suppressed.Cell> recovered = new ArrayList<>();
      for (int cell = 0; cell < relations.cells(); cell++) {
        if (isKnown.test(ours.cells().get(cell).shown())) {
          known.add(members(relations, cell), ours.cells().get(cell).count());
        }
      }
      for (int cell = 0; cell < relations.cells(); cell++) {
        if (ours.cells().get(cell).shown() == Shown.PRIMARY
            && known.spans(members(relations, cell))) {
          recovered.add(ours.cells().get(cell));
        }
      }
      return recovered;
    }

    private static int[] members(Relations relations, int cell) {
      return relations.members(relations.rowOf(cell));
    }

    Set<List<String>> answer(String flag) {
      return RealData.rows("sdc-oracle/" + answer).stream()
          .filter(it -> it.getField(flag).equals("TRUE"))
          .map(this::codes)
          .collect(Collectors.toSet());
    }

    private List<String> codes(NamedCsvRecord row) {
      return dimensions.stream()
          .map(it -> row.getField(it.get(0)).replace("Total", Axis.TOTAL))
          .toList();
    }
  }

  static List<Case> cases() {
    Suppression zeros = new Suppression(3, true);
    Suppression open = new Suppression(3, false);
    return List.of(
        new Case("z1.csv", "ant", Z1, zeros, "z1_gauss.csv", 3, 6),
        new Case("z2.csv", "ant", Z2, zeros, "z2_small3.csv", 11, 29),
        new Case("z2.csv", "ant", Z2, open, "z2_small3_zerospublic.csv", 9, 24),
        new Case("z3.csv", "ant", Z3, zeros, "z3_small3.csv", 503, 684),
        new Case("mun_accidents.csv", "freq", MUN, zeros, "mun_small3.csv", 22, 24));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void of_tablesOfOfficialPackages_hidesNoMoreThanThese(Case each) {
    Suppressed ours = each.suppressed();
    assertEquals(each.answer("primary"), codes(ours, it -> it == Shown.PRIMARY));
    assertEquals(each.primary(), ours.count(Shown.PRIMARY));
    assertEquals(each.hidden(), each.answer("suppressed").size());
    assertTrue(codes(ours, it -> it != Shown.PUBLISHED).size() <= each.hidden());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void of_tablesOfOfficialPackages_letsNoSmallCountFollow(Case each) {
    Suppressed ours = each.suppressed();
    for (long prime : List.of(RowSpace.FIRST, RowSpace.SECOND)) {
      assertTrue(each.recovered(ours, prime, it -> it == Shown.PUBLISHED).isEmpty());
    }
    assertFalse(each.recovered(ours, RowSpace.FIRST, it -> it != Shown.PRIMARY).isEmpty());
  }

  @Test
  void of_microdataOfSdcTable_hidesThreeMore() {
    Suppressed ours = new Suppression(2, true).of(microdata());
    assertEquals(Set.of(List.of("A", "female")), codes(ours, it -> it == Shown.PRIMARY));
    assertEquals(3, ours.count(Shown.SECONDARY));
  }

  private static Counts microdata() {
    List<NamedCsvRecord> rows =
        RealData.rows("sdc-truth/sdctable_microdata1_table.csv").stream()
            .filter(it -> !it.toString().contains("total"))
            .toList();
    Axis region = new Axis("region", List.of("A", "B", "C", "D"), List.of());
    Axis gender = new Axis("gender", List.of("male", "female"), List.of());
    int[][] codes = {
      rows.stream().mapToInt(it -> region.codes().indexOf(it.getField("region"))).toArray(),
      rows.stream().mapToInt(it -> gender.codes().indexOf(it.getField("gender"))).toArray()
    };
    long[] counts = rows.stream().mapToLong(it -> Long.parseLong(it.getField("freq"))).toArray();
    return Counts.of(List.of(region, gender), codes, counts);
  }

  @Test
  void of_zerosOpen_hidesNoneAsSmall() {
    Suppressed ours = new Suppression(3, false).of(table(new long[] {0, 9, 8, 9, 9, 7, 2, 9, 9}));
    assertEquals(1, ours.count(Shown.PRIMARY));
    assertEquals(3, ours.count(Shown.SECONDARY));
  }

  @Test
  void of_nothingSmall_showsAll() {
    Suppressed ours = new Suppression(3, true).of(table(new long[] {9, 9, 8, 9, 9, 7, 6, 9, 9}));
    assertEquals(16, ours.count(Shown.PUBLISHED));
  }

  @Test
  void of_threeDimensions_isRefusedWithARepair() {
    Axis axis = new Axis("a", List.of("x"), List.of());
    Counts cube = Counts.of(List.of(axis, axis, axis), new int[][] {{0}, {0}, {0}}, new long[] {5});
    TableRefused refused =
        assertThrows(TableRefused.class, () -> new Suppression(3, true).of(cube));
    assertTrue(refused.getMessage().contains("leave some out"), refused.getMessage());
  }

  @Test
  void of_tooManyCells_isRefusedWithARepair() {
    Axis axis =
        new Axis("a", IntStream.range(0, 100).mapToObj(Integer::toString).toList(), List.of());
    Counts large = Counts.of(List.of(axis, axis), new int[][] {{0}, {0}}, new long[] {5});
    TableRefused refused =
        assertThrows(TableRefused.class, () -> new Suppression(3, true).of(large));
    assertTrue(refused.getMessage().contains("coarser codes"), refused.getMessage());
  }

  /** The hidden cells of a line are zeros if those shown are all of its sum. */
  @Test
  void of_lineOfZerosAndOneCount_hidesTheCount() {
    Suppressed ours = new Suppression(3, true).of(table(new long[] {0, 0, 8, 9, 9, 7, 6, 9, 9}));
    assertEquals(2, ours.count(Shown.PRIMARY));
    assertFalse(codes(ours, it -> it == Shown.PUBLISHED).contains(List.of("x", "z")));
  }

  private static Counts table(long[] counts) {
    Axis axis = new Axis("a", List.of("x", "y", "z"), List.of());
    int[][] codes = {
      IntStream.range(0, 9).map(it -> it / 3).toArray(),
      IntStream.range(0, 9).map(it -> it % 3).toArray()
    };
    return Counts.of(List.of(axis, axis), codes, counts);
  }

  private static Set<List<String>> codes(Suppressed table, Predicate<Shown> isWanted) {
    return table.cells().stream()
        .filter(it -> isWanted.test(it.shown()))
        .map(Suppressed.Cell::codes)
        .collect(Collectors.toSet());
  }
}
