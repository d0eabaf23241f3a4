package vitrine.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.FigureText;

class DisplayTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "0.00002, <0.01%",
    "0.5, 50%",
    "0.9991, 99.91%",
    "0.99996, >99.99%",
    "1, 100%"
  })
  void share_nearTheEnds_isNeverRoundedToNoneOrAll(double share, String text) {
    assertEquals(text, Display.value(share, Statistic.Kind.SHARE));
  }

  @ParameterizedTest
  @CsvSource({"30, 30 s", "90, 1.5 min", "20160, 5.6 h", "172800, 2 d", "15033600, 174 d"})
  void duration_inTheUnitThatFits(double seconds, String text) {
    assertEquals(text, Display.value(seconds, Statistic.Kind.DURATION));
  }

  @Test
  void of_boundedFigure_saysAtMostOrAtLeast() {
    assertEquals("≥95%", bounded("AT_LEAST"));
    assertEquals("≤95%", bounded("AT_MOST"));
  }

  private static String bounded(String bound) {
    return Display.of(
        new FigureText("0.95", bound, "", "", "A", "F").figure(), Statistic.Kind.SHARE);
  }

  @Test
  void of_whatIsNotShown_isASymbolAndNeverAZero() {
    assertEquals("c", Display.of(Drafts.hidden(), Statistic.Kind.NUMBER));
    assertEquals(
        "z", Display.of(new FigureText("", "", "", "", "M", "F").figure(), Statistic.Kind.NUMBER));
  }

  @Test
  void date_isWrittenOut() {
    assertEquals("1 March 2026", Display.date(LocalDate.of(2026, 3, 1)));
  }
}
