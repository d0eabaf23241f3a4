package vitrine.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextWidthsTest {
  private static final TextWidths WIDTHS = new TextWidths();

  @Test
  void pixels_latin_isWhatTheFontLibraryOfTheJdkMeasures() {
    assertEquals(95.853515625, WIDTHS.pixels("Hello žluť WAVE", "12px sans-serif"));
  }

  @Test
  void pixels_twiceTheSize_isTwiceAsWide() {
    double width = WIDTHS.pixels("Orders", "11.5px sans-serif");
    assertEquals(2 * width, WIDTHS.pixels("Orders", "normal 23px sans-serif"), 1e-9);
  }

  @Test
  void pixels_bold_isWider() {
    double regular = WIDTHS.pixels("Orders", "12px sans-serif");
    assertTrue(WIDTHS.pixels("Orders", "bold 12px sans-serif") > 1.05 * regular);
    assertTrue(WIDTHS.pixels("Orders", "normal normal 600 12px sans-serif") > 1.05 * regular);
  }

  @Test
  void pixels_characterThatTheFontLacks_isOneEm() {
    assertEquals(12, WIDTHS.pixels("国", "12px sans-serif"));
    assertEquals(0, WIDTHS.pixels("", "12px sans-serif"));
  }
}
