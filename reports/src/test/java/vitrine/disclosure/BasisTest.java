package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.catalogue.Catalogue;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

class BasisTest {
  private static final Catalogue CATALOGUE = Catalogue.current();
  private static final Cell ASSESSED = new Cell("V4", "SERVICE", List.of("s"));

  private static Tallies tallies(Cell cell, long... counts) {
    return counts.length == 0
        ? Tallies.of(Map.of())
        : Tallies.of(Map.of(cell, new Tally(counts, List.of())));
  }

  private static Basis restated(Cell cell, long[] before, long... after) {
    return Basis.of(tallies(cell, before)).restatedBy(CATALOGUE, tallies(cell, after));
  }

  private static long[] counts(long... counts) {
    return counts;
  }

  @ParameterizedTest
  @CsvSource({"100, 105, 100", "100, 95, 100", "100, 106, 106", "100, 94, 94", "6, 0, 0"})
  void units_changedByMoreThanFive_areTheNewOnes(long before, long after, long expected) {
    Cell received = new Cell("V1", "SERVICE", List.of("s"));
    Basis basis = restated(received, counts(before), after);
    assertEquals(expected, basis.unitsOf(CATALOGUE.get("V1").measure(), received));
  }

  @Test
  void cell_ofFewUnits_neitherComesNorGoes() {
    assertFalse(restated(ASSESSED, counts(), 2, 3).units().find(ASSESSED).isPresent());
    assertTrue(restated(ASSESSED, counts(), 2, 4).units().find(ASSESSED).isPresent());
    assertTrue(restated(ASSESSED, counts(2, 3)).units().find(ASSESSED).isPresent());
    assertFalse(restated(ASSESSED, counts(2, 4)).units().find(ASSESSED).isPresent());
  }

  @Test
  void recodedUnits_ofOneCell_moveItsPartsOnly() {
    Basis basis = restated(ASSESSED, counts(40, 60), 46, 54);
    assertEquals(tallies(ASSESSED, 40, 60), basis.units());
    assertEquals(tallies(ASSESSED, 46, 54), basis.parts());
  }

  @Test
  void addedUnits_ofDifferentParts_moveTheUnitsOnly() {
    Basis basis = restated(ASSESSED, counts(40, 60), 43, 63);
    assertEquals(tallies(ASSESSED, 43, 63), basis.units());
    assertEquals(tallies(ASSESSED, 40, 60), basis.parts());
  }

  @Test
  void parts_ofWhichOneChangedMuch_areKeptButForThatOne() {
    Basis basis = restated(ASSESSED, counts(40, 60), 41, 70);
    assertEquals(tallies(ASSESSED, 41, 70), basis.units());
    assertEquals(tallies(ASSESSED, 40, 70), basis.parts());
  }

  @Test
  void histograms_ofWhichOneChangedMuchInAll_areKeptButForThatOne() {
    Cell timed = new Cell("T2", "SERVICE", List.of("s"));
    Tallies before = Tallies.of(Map.of(timed, elapsed(20, 20)));
    Tallies after = Tallies.of(Map.of(timed, elapsed(23, 24)));
    Basis basis = Basis.of(before).restatedBy(CATALOGUE, after);
    Tally expected = new Tally(counts(3), List.of(of(23, 23), of(20), Histogram.EMPTY));
    assertEquals(expected, basis.parts().find(timed).orElseThrow());
  }

  /** Some units of two classes of time that are reached, and of one that end otherwise. */
  private static Tally elapsed(long reached, long otherwise) {
    return new Tally(counts(3), List.of(of(reached, reached), of(otherwise), Histogram.EMPTY));
  }

  private static Histogram of(long... classes) {
    return Histogram.of(
        IntStream.range(0, classes.length).map(it -> 20 + 30 * it).toArray(), classes);
  }

  @Test
  void sums_ofCellsWhosePartsAreKept_areKeptWithThem() {
    Cell fines = new Cell("N8A", "CURRENCY", List.of("EUR"));
    Basis basis = restated(fines, counts(9_000, 40, 2), 9_700, 43, 2);
    assertEquals(tallies(fines, 9_000, 40, 2), basis.parts());
    basis = restated(fines, counts(9_000, 40, 2), 9_700, 46, 2);
    assertEquals(tallies(fines, 9_700, 46, 2), basis.parts());
  }

  @Test
  void chain_ofSmallRevisions_isNeverOffByMoreThanFive() {
    Basis basis = Basis.of(tallies(ASSESSED, 40, 60));
    long[] expected = {60, 60, 66, 66};
    for (int step = 0; step < expected.length; step++) {
      basis = basis.restatedBy(CATALOGUE, tallies(ASSESSED, 40, 60 + 2 * (step + 1)));
      assertEquals(tallies(ASSESSED, 40, expected[step]), basis.units(), "step " + step);
      assertEquals(basis.units(), basis.parts());
    }
  }

  @Test
  void publicUnits_anyChange_areTheNewOnes() {
    Cell moderators = new Cell("O10", "SERVICE", List.of("s"));
    Basis basis = restated(moderators, counts(3_000, 1, 0), 4_000, 1, 0);
    assertEquals(Basis.of(tallies(moderators, 4_000, 1, 0)), basis);
  }

  @Test
  void talliesOfAnotherMeasure_areNotKept() {
    Basis basis = restated(ASSESSED, counts(40, 60, 0), 41, 60);
    assertEquals(Basis.of(tallies(ASSESSED, 41, 60)), basis);
  }
}
