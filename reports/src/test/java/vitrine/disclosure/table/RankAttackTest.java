package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankAttackTest {
  private static final Axis SEX = new Axis("sex", List.of("f", "m"), List.of());
  private static final Axis OUTCOME = new Axis("outcome", List.of("no", "yes"), List.of());

  /** Of all 20 it is so for 8, of 19 men for 7. */
  @Test
  void count_tablesThatDifferByOne_tellTheOne() {
    int[][] codes = {{0, 1, 1}, {1, 0, 1}};
    Publication table =
        Publication.of(Counts.of(List.of(SEX, OUTCOME), codes, new long[] {1, 12, 7}).dense());
    RankAttack attack = new RankAttack(hidden(table, Set.of(0, 1)));
    assertEquals(OptionalLong.of(0), attack.count(0));
    assertEquals(OptionalLong.of(1), attack.count(1));
    assertEquals(OptionalLong.of(1), attack.count(0, 1));
  }

  /** No line has one blank only, and still one count follows. */
  @Test
  void recovered_twoBlanksInEachLine_tellsTheLinkedOne() {
    Publication table = Publication.of(square());
    Known known = hidden(table, Set.of(0, 1, 4, 5, 6, 10, 11, 14, 15));
    Known closed = new Closure(table.relations()).of(known);
    assertEquals(0, closed.exactButNotIn(known).length);
    assertEquals(Map.of(6, table.sums()[6]), new RankAttack(known).recovered(known.open()));
  }

  @Test
  void recovered_oneMoreBlank_tellsNothing() {
    Publication table = Publication.of(square());
    Known known = hidden(table, Set.of(0, 1, 3, 4, 5, 6, 10, 11, 14, 15));
    assertTrue(new RankAttack(known).recovered(known.open()).isEmpty());
  }

  private static Counts square() {
    Axis axis = new Axis("a", List.of("w", "x", "y", "z"), List.of());
    int[][] codes = {
      IntStream.range(0, 16).map(it -> it / 4).toArray(),
      IntStream.range(0, 16).map(it -> it % 4).toArray()
    };
    return Counts.of(List.of(axis, axis), codes, IntStream.range(30, 46).asLongStream().toArray());
  }

  /** A table of which inner cells are hidden, and sums of these. */
  private static Known hidden(Publication table, Set<Integer> inner) {
    Known known = Known.exact(table.relations(), table.sums());
    for (int row = 0; row < table.sums().length; row++) {
      if (Arrays.stream(table.relations().members(row)).allMatch(inner::contains)) {
        known.low()[row] = 0;
        known.high()[row] = Known.OPEN;
      }
    }
    return known;
  }
}
