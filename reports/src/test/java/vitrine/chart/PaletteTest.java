package vitrine.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrine.chart.ColourVision.contrast;
import static vitrine.chart.Palette.*;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PaletteTest {
  private static final List<Function<Palette, String>> THEMES =
      List.of(Palette::light, Palette::dark);
  private static final Set<Palette> SERIES =
      Set.of(SERIES1, SERIES2, SERIES3, SERIES4, SERIES5, SERIES6);
  private static final Set<Palette> JUDGEMENTS = Set.of(POSITIVE, CAUTION, NEGATIVE);
  private static final Set<Palette> DARK_STEPS = Set.of(HEAT4, HEAT5);
  private static final Set<Palette> TINTS =
      Set.of(SURFACE, BAND1, BAND2, BAND3, HEAT1, HEAT2, HEAT3, HIDDEN);

  @Test
  void colours_light_standForOneRole() {
    List<String> light = Arrays.stream(Palette.values()).map(Palette::light).toList();
    assertEquals(light.size(), new HashSet<>(light).size());
  }

  @Test
  void text_onItsGrounds_canBeRead() {
    assertContrast(4.5, Set.of(INK), TINTS);
    assertContrast(4.5, Set.of(MUTED), Set.of(SURFACE));
    assertContrast(4.5, Set.of(SURFACE), DARK_STEPS);
  }

  @Test
  void marks_onTheSurface_canBeSeen() {
    assertContrast(3, SERIES, Set.of(SURFACE));
    assertContrast(3, JUDGEMENTS, Set.of(SURFACE));
    assertContrast(3, Set.of(ACCENT, AXIS), Set.of(SURFACE));
  }

  @Test
  void series_underAnyColourVision_areToldApart() {
    assertApart(SERIES);
    assertApart(JUDGEMENTS);
  }

  @Test
  void css_everyRole_hasBothThemesAndBothRules() {
    String css = Palette.css();
    for (Palette role : Palette.values()) {
      String variable = "--chart-" + role.role();
      assertTrue(css.contains(variable + ":" + role.light() + ";"), variable);
      assertTrue(css.contains(variable + ":" + role.dark() + ";"), variable);
      assertTrue(css.contains(".f-" + role.role() + "{fill:var(" + variable + ")}"), variable);
      assertTrue(css.contains(".s-" + role.role() + "{stroke:var(" + variable + ")}"), variable);
    }
    assertTrue(css.contains("prefers-color-scheme:dark") && css.contains("[data-theme=light]"));
  }

  private static void assertContrast(double least, Set<Palette> fronts, Set<Palette> grounds) {
    for (Function<Palette, String> theme : THEMES) {
      for (Palette front : fronts) {
        for (Palette ground : grounds) {
          double contrast = contrast(theme.apply(front), theme.apply(ground));
          assertTrue(contrast >= least, front + " on " + ground + ": " + contrast);
        }
      }
    }
  }

  private static void assertApart(Set<Palette> roles) {
    for (ColourVision vision : ColourVision.values()) {
      for (Function<Palette, String> theme : THEMES) {
        for (Palette one : roles) {
          for (Palette other : roles) {
            double distance = vision.distance(theme.apply(one), theme.apply(other));
            assertTrue(
                one == other || distance >= vision.least(),
                vision + ": " + one + " and " + other + " are " + distance);
          }
        }
      }
    }
  }
}
