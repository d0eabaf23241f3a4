package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

class ProtectionTest {
  private static final Period YEAR = Period.parse("2025");
  private static final Catalogue CATALOGUE = Catalogue.current();

  private static Figures protect(Map<Cell, Tally> tallies) {
    ProtectionKey key = ProtectionKey.of(new byte[ProtectionKey.BYTES]);
    return new Protection(Parameters.STANDARD, key).protect(CATALOGUE, Tallies.of(tallies), YEAR);
  }

  private static void count(Map<Cell, Tally> tallies, String metric, long... counts) {
    tallies.put(new Cell(metric, "WHOLE", List.of()), new Tally(counts, List.of()));
    for (Breakdown breakdown : CATALOGUE.get(metric).breakdowns()) {
      if (!breakdown.isWhole()) {
        Cell cell = new Cell(metric, breakdown.code(), List.of("only"));
        tallies.put(cell, new Tally(counts, List.of()));
      }
    }
  }

  private static double value(Figures figures, Cell cell, Statistic statistic) {
    Figure figure = figures.find(cell, statistic, "").orElseThrow();
    return figure.findAmount().orElseThrow().value();
  }

  @Test
  void counts_allTables_areMultiplesOfTheBaseAndAddUp() {
    Map<Cell, Tally> tallies = new HashMap<>();
    count(tallies, "V4", 0, 0);
    tallies.keySet().removeIf(it -> it.breakdown().equals("SERVICE"));
    long[] sum = new long[2];
    for (int i = 0; i < 260; i++) {
      long[] counts = i < 60 ? new long[] {i % 3 == 0 ? 0 : i, i * i % 200} : new long[] {3, 9};
      tallies.put(new Cell("V4", "SERVICE", List.of("s" + i)), new Tally(counts, List.of()));
      sum[0] += counts[0];
      sum[1] += counts[1];
    }
    tallies.replaceAll((cell, it) -> cell.breakdown().equals("SERVICE") ? it : tally(sum));
    Figures figures = protect(tallies);
    Cell whole = new Cell("V4", "WHOLE", List.of());
    List<Cell> services = figures.cells(CATALOGUE.get("V4"), Breakdown.by(Dimension.SERVICE));
    assertTrue(services.stream().anyMatch(Cell::isOthers));
    for (Statistic statistic : List.of(Statistic.COUNT, Statistic.MET)) {
      List<Double> counts = services.stream().map(it -> value(figures, it, statistic)).toList();
      assertTrue(counts.stream().allMatch(it -> it >= 0 && it % 5 == 0));
      double ofServices = counts.stream().mapToDouble(it -> it).sum();
      assertEquals(value(figures, whole, statistic), ofServices);
    }
  }

  private static Tally tally(long... counts) {
    return new Tally(counts, List.of());
  }

  @Test
  void money_ofSeveralCurrencies_hasSumsByCurrencyOnly() {
    Map<Cell, Tally> tallies = new HashMap<>();
    tallies.put(
        new Cell("N8A", "WHOLE", List.of()), new Tally(new long[] {0, 6_300, 0}, List.of()));
    Cell euros = new Cell("N8A", "CURRENCY", List.of("EUR"));
    Cell dollars = new Cell("N8A", "CURRENCY", List.of("USD"));
    Cell unknown = new Cell("N8A", "CURRENCY", List.of(""));
    tallies.put(euros, new Tally(new long[] {90_000, 4_000, 0}, List.of()));
    tallies.put(dollars, new Tally(new long[] {700, 300, 0}, List.of()));
    tallies.put(unknown, new Tally(new long[] {0, 2_000, 0}, List.of()));
    Figures figures = protect(tallies);
    Figure none = new Figure.Absent(Figure.Reason.NOT_APPLICABLE);
    Cell whole = new Cell("N8A", "WHOLE", List.of());
    assertEquals(none, figures.find(whole, Statistic.TOTAL, "").orElseThrow());
    assertEquals(none, figures.find(unknown, Statistic.TOTAL, "").orElseThrow());
    assertEquals(90_000, value(figures, euros, Statistic.TOTAL), 1_400);
    assertTrue(value(figures, whole, Statistic.COUNT) > 0);
    assertEquals(700, value(figures, dollars, Statistic.TOTAL), 140);
  }

  @Test
  void factOfAService_singleOne_isPublishedAsItIs() {
    Map<Cell, Tally> tallies = new HashMap<>();
    Tally three = new Tally(new long[] {3_000, 1, 0}, List.of());
    Cell whole = new Cell("O10", "WHOLE", List.of());
    Cell service = new Cell("O10", "SERVICE", List.of("alder-board"));
    Cell indicator = new Cell("O10", "INDICATOR", List.of("MODERATORS_INTERNAL"));
    List.of(whole, service, indicator).forEach(it -> tallies.put(it, three));
    Figures figures = protect(tallies);
    assertEquals(3, value(figures, service, Statistic.TOTAL));
    assertEquals(1, value(figures, service, Statistic.COUNT));
  }

  @Test
  void caseloadOfAService_fewModerators_isOfTheProtectedCases() {
    Map<Cell, Tally> tallies = new HashMap<>();
    count(tallies, "V1", 980);
    Tally few = new Tally(new long[] {2_000, 1, 0}, List.of());
    tallies.put(new Cell("O10", "WHOLE", List.of()), few);
    tallies.put(new Cell("O10", "SERVICE", List.of("only")), few);
    tallies.put(new Cell("O10", "INDICATOR", List.of("MODERATORS_INTERNAL")), few);
    Figures figures = protect(tallies);
    double cases = value(figures, new Cell("V1", "SERVICE", List.of("only")), Statistic.COUNT);
    double each = value(figures, new Cell("O10D", "SERVICE", List.of("only")), Statistic.RATE);
    assertEquals(0, cases % 5);
    assertEquals(cases / 2, each, 1);
  }

  @Test
  void concentration_sevenServices_isThatOfTheFiveLargest() {
    Map<Cell, Tally> tallies = new HashMap<>();
    count(tallies, "N5", 10_000);
    tallies.remove(new Cell("N5", "SERVICE", List.of("only")));
    long[] orders = {1_000, 3_000, 1_000, 1_000, 2_000, 1_000, 1_000};
    for (int i = 0; i < orders.length; i++) {
      Cell service = new Cell("N5", "SERVICE", List.of("s" + i));
      tallies.put(service, new Tally(new long[] {orders[i]}, List.of()));
    }
    assertEquals(
        80, value(protect(tallies), new Cell("N5A", "WHOLE", List.of()), Statistic.RATE), 1);
  }

  @Test
  void counts_ofAnotherSpread_haveOtherNoiseNotMoreOfTheSame() {
    Map<Cell, Tally> tallies = new HashMap<>();
    count(tallies, "V1", 10_000);
    ProtectionKey key = ProtectionKey.of(new byte[ProtectionKey.BYTES]);
    Figures one = Protection.of(15, key).protect(CATALOGUE, Tallies.of(tallies), YEAR);
    Figures two = Protection.of(1500, key).protect(CATALOGUE, Tallies.of(tallies), YEAR);
    Cell whole = new Cell("V1", "WHOLE", List.of());
    double little = value(one, whole, Statistic.COUNT) - 10_000;
    double much = value(two, whole, Statistic.COUNT) - 10_000;
    assertTrue(Math.abs(much - 100 * little) > 500, little + " " + much);
  }

  @Test
  void parameters_noiseThatDoesNotProtect_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> Parameters.of(0));
    assertThrows(IllegalArgumentException.class, () -> Parameters.of(4));
    assertThrows(IllegalArgumentException.class, () -> new Parameters(1, 0.5, 1, 1, 1, 1));
  }

  @Test
  void equalSets_inTwoMetrics_areRoundedEqually() {
    Map<Cell, Tally> tallies = new HashMap<>();
    for (int i = 0; i < 40; i++) {
      long reached = 100 + i;
      Histogram fast = Histogram.of(new int[] {60}, new long[] {reached});
      List<Histogram> three = List.of(fast, Histogram.EMPTY, Histogram.EMPTY);
      Tally elapsed = new Tally(new long[] {0}, three);
      tallies.put(new Cell("T2", "SERVICE", List.of("s" + i)), elapsed);
      tallies.put(new Cell("T7", "SERVICE", List.of("s" + i)), elapsed);
    }
    long all = 40 * 100 + 39 * 20;
    Histogram fast = Histogram.of(new int[] {60}, new long[] {all});
    Tally whole = new Tally(new long[] {0}, List.of(fast, Histogram.EMPTY, Histogram.EMPTY));
    for (String metric : List.of("T2", "T7")) {
      tallies.put(new Cell(metric, "WHOLE", List.of()), whole);
      for (String other : List.of("CHANNEL", "CATEGORY")) {
        tallies.put(new Cell(metric, other, List.of("x")), whole);
      }
    }
    tallies.remove(new Cell("T7", "CATEGORY", List.of("x")));
    Figures figures = protect(tallies);
    for (Cell cell : figures.cells(CATALOGUE.get("T2"), Breakdown.by(Dimension.SERVICE))) {
      Cell twin = new Cell("T7", "SERVICE", cell.values());
      assertEquals(value(figures, cell, Statistic.COUNT), value(figures, twin, Statistic.COUNT));
    }
  }

  @Test
  void share_fewUnits_isHidden() {
    Map<Cell, Tally> tallies = new HashMap<>();
    count(tallies, "V4", 30, 70);
    Figures figures = protect(tallies);
    Cell whole = new Cell("V4", "WHOLE", List.of());
    assertInstanceOf(Figure.Hidden.class, figures.find(whole, Statistic.SHARE, "").orElseThrow());
  }

  @Test
  void share_noneOfFewUnits_isABound() {
    Map<Cell, Tally> tallies = new HashMap<>();
    count(tallies, "V4", 0, 300);
    Figures figures = protect(tallies);
    Cell whole = new Cell("V4", "WHOLE", List.of());
    Amount amount =
        figures.find(whole, Statistic.SHARE, "").orElseThrow().findAmount().orElseThrow();
    assertEquals(Amount.Bound.AT_MOST, amount.bound());
    assertEquals(0.05, amount.value());
  }

  @Test
  void none_everywhere_isSaidNoMoreThanOfFew() {
    Cell whole = new Cell("V1", "WHOLE", List.of());
    Map<Cell, Tally> one = new HashMap<>();
    count(one, "V1", 1);
    for (Figures figures : List.of(protect(Map.of()), protect(one))) {
      Amount amount =
          figures.find(whole, Statistic.COUNT, "").orElseThrow().findAmount().orElseThrow();
      assertEquals(Amount.Bound.AT_MOST, amount.bound());
      assertEquals(35, amount.value());
      assertTrue(figures.cells(CATALOGUE.get("V1"), Breakdown.by(Dimension.SERVICE)).isEmpty());
    }
  }
}
