package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vitrine.tally.Interval;

class FigureTextTest {
  private static List<Figure> everyState() {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure.Shown(Amount.of(0)));
    figures.add(new Figure.Shown(Amount.of(1_234_567)));
    Interval interval = new Interval(0.81, 0.93);
    figures.add(new Figure.Shown(new Amount(0.87, Amount.Bound.EXACTLY, Optional.of(interval))));
    figures.add(new Figure.Shown(new Amount(0.05, Amount.Bound.AT_MOST, Optional.empty())));
    figures.add(new Figure.Hidden());
    for (Figure.Reason reason : Figure.Reason.values()) {
      figures.add(new Figure.Absent(reason));
    }
    return figures;
  }

  @Test
  void figure_everyState_comesBack() {
    for (Figure figure : everyState()) {
      assertEquals(figure, FigureText.of(figure).figure());
    }
  }

  @Test
  void of_zeroHiddenAndAbsent_areThreeThings() {
    assertEquals("0", FigureText.of(new Figure.Shown(Amount.of(0))).value());
    assertEquals("Q", FigureText.of(new Figure.Hidden()).obsStatus());
    assertEquals("M", FigureText.of(new Figure.Absent(Figure.Reason.NOT_APPLICABLE)).obsStatus());
  }

  @Test
  void figure_unknownStatus_isRefused() {
    FigureText text = new FigureText("", "", "", "", "?", "F");
    assertThrows(IllegalArgumentException.class, text::figure);
  }
}
