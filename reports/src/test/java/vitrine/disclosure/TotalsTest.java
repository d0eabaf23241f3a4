package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {
  private static final Totals TOTALS = new Totals(Parameters.STANDARD);

  private static long hidden(List<Figure> figures) {
    return figures.stream().filter(Figure.Hidden.class::isInstance).count();
  }

  @Test
  void protect_oneSmallCell_hidesAnother() {
    List<Figure> figures = TOTALS.protect(List.of(900L, 5834L, 700L), List.of(100L, 5L, 30L));
    assertInstanceOf(Figure.Hidden.class, figures.get(1));
    assertInstanceOf(Figure.Hidden.class, figures.get(2));
    assertEquals(2, hidden(figures));
  }

  @Test
  void protect_noSmallCell_hidesNone() {
    assertEquals(0, hidden(TOTALS.protect(List.of(7L, 8L), List.of(10L, 10L))));
  }

  @Test
  void protect_severalSmallCells_suffice() {
    List<Figure> figures = TOTALS.protect(List.of(7L, 8L, 9L), List.of(5L, 5L, 500L));
    assertEquals(2, hidden(figures));
  }
}
