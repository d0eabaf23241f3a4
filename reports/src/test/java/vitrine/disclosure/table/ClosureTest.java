package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosureTest {
  @ParameterizedTest
  @CsvSource({"3, 0.75, 0.79", "5, 0.17, 0.19", "10, 0.04, 0.05"})
  void of_blankCells_areTold(long limit, double least, double most) {
    Publication cube = Publication.of(RealTables.cube("sdc-oracle/std3_60k.csv"));
    Known blank = cube.blank(limit);
    Known closed = new Closure(cube.relations()).of(blank);
    double told = (double) cells(cube, closed.exactButNotIn(blank)) / cells(cube, blank.open());
    assertTrue(told >= least && told <= most, "told: " + told);
    assertTrue(closed.holds(cube.sums()));
  }

  @Test
  void of_groupingsThatAreNotNested_holdsTheTruth() {
    Publication table = Publication.of(RealTables.z2());
    Known blank = table.blankAndTold(10);
    Known closed = new Closure(table.relations()).of(blank);
    assertTrue(closed.exactButNotIn(blank).length > 0);
    assertTrue(closed.holds(table.sums()));
  }

  private static long cells(Publication cube, int[] rows) {
    Relations relations = cube.relations();
    return IntStream.range(0, relations.cells())
        .filter(it -> Arrays.binarySearch(rows, relations.rowOf(it)) >= 0)
        .count();
  }
}
