package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.tally.Cell;

class DerivedFiguresTest {
  private static final Metric RECIPROCITY = Catalogue.current().get("X12");
  private static final Metric EQUITY = Catalogue.current().get("T20");

  private final Map<FigureKey, Figure> figures = new HashMap<>();

  private void put(String metric, String breakdown, String value, Statistic it, Figure figure) {
    List<String> values = breakdown.equals("WHOLE") ? List.of() : List.of(value);
    figures.put(new FigureKey(new Cell(metric, breakdown, values), it, ""), figure);
  }

  private void orders(String breakdown, String jurisdiction, Figure across) {
    put("X2", breakdown, jurisdiction, Statistic.MET, across);
    put("X2", breakdown, jurisdiction, Statistic.COUNT, shown(500));
  }

  private static Figure shown(double value) {
    return new Figure.Shown(Amount.of(value));
  }

  private Map<String, Figure> derived(Metric metric) {
    DerivedFigures derived = new DerivedFigures(Parameters.STANDARD, Figures.of(figures));
    Measure.Derived measure = (Measure.Derived) metric.measure();
    Map<String, Figure> values = new HashMap<>();
    derived
        .of(metric, measure)
        .forEach(
            (key, figure) -> {
              if (key.statistic() == measure.statistic()) {
                values.put(String.join("|", key.values()), figure);
              }
            });
    return values;
  }

  @Test
  void quotient_bothSides_isToTwoDigits() {
    orders("ISSUING", "DE", shown(1_000));
    orders("EXECUTING", "DE", shown(300));
    assertEquals(Map.of("DE", shown(330)), derived(RECIPROCITY));
  }

  @Test
  void quotient_oneSideOnly_hasNoFigure() {
    orders("ISSUING", "FR", shown(100));
    assertEquals(Map.of(), derived(RECIPROCITY));
  }

  @Test
  void quotient_hiddenOrFewerThanForAShare_isHidden() {
    orders("ISSUING", "DE", shown(100));
    orders("EXECUTING", "DE", shown(15));
    orders("ISSUING", "IE", new Figure.Hidden());
    orders("EXECUTING", "IE", shown(100));
    Figure hidden = new Figure.Hidden();
    assertEquals(Map.of("DE", hidden, "IE", hidden), derived(RECIPROCITY));
  }

  @Test
  void extremes_hiddenCellsAndUnstated_areLeftOut() {
    put("T10", "WHOLE", "", Statistic.COUNT, shown(1000));
    put("T10", "EXECUTING", "DE", Statistic.P90, shown(7200));
    put("T10", "EXECUTING", "IE", Statistic.P90, shown(3600));
    put("T10", "EXECUTING", "FR", Statistic.P90, new Figure.Hidden());
    put("T10", "EXECUTING", "", Statistic.P90, shown(72000));
    put("T10", "EXECUTING", "NA", Statistic.P90, shown(72000));
    assertEquals(Map.of("", shown(2)), derived(EQUITY));
  }

  @Test
  void extremes_oneCell_isHidden() {
    put("T10", "WHOLE", "", Statistic.COUNT, shown(1000));
    put("T10", "EXECUTING", "DE", Statistic.P90, shown(7200));
    assertEquals(Map.of("", new Figure.Hidden()), derived(EQUITY));
  }
}
