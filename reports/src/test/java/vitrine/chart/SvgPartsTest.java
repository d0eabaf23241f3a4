package vitrine.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SvgPartsTest {
  @Test
  void decimals_path_areRoundedAndStayApart() {
    assertEquals("M1.23 0L-4 5", Decimals.round("M1.2345 -0.0001L-4.0 5"));
    assertEquals("M1 0", Decimals.round("M1-0.0001"));
    assertEquals("0.5", Decimals.round(".5"));
    assertEquals("0", Decimals.round("1.5e-7"));
    assertEquals("120", Decimals.round("120"));
  }

  @Test
  void paint_anyNotation_isOne() {
    assertEquals("#0102ff", Paint.of("rgb(1, 2, 255)"));
    assertEquals("#aabbcc", Paint.of("#ABC"));
    assertEquals("none", Paint.of("transparent"));
    assertEquals("#ffffff", Paint.of("white"));
    assertThrows(ChartFailed.class, () -> Paint.of("url(https://example.org)"));
  }

  @Test
  void declarations_style_becomeAttributes() {
    assertEquals(
        Map.of("x", "1", "font-size", "12px", "font-family", "a, b", "font-weight", "bold"),
        Declarations.spread(Map.of("x", "1", "style", "font: normal bold 12px a, b")));
    assertEquals(
        Map.of("font-size", "9px", "cursor", "pointer"),
        Declarations.spread(Map.of("style", "font-size:9px;cursor:pointer;")));
  }

  @Test
  void fullCircle_pathRoundACircle_becomesACircle() {
    assertEquals(
        Map.of("cx", "4.0", "cy", "-3", "r", "2.4"),
        FullCircle.of(path("M6.4 -3A2.4 2.4 0 1 1 6.4 -3.0001")).attributes());
    SvgElement half = path("M6.4 -3A2.4 2.4 0 1 1 1.6 -3");
    assertSame(half, FullCircle.of(half));
  }

  private static SvgElement path(String d) {
    return new SvgElement("path", Map.of("d", d), "", List.of());
  }
}
