package vitrine.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Statistic;
import vitrine.chart.Chart;
import vitrine.chart.Twin;

class FunnelOfTest {
  private static final Breakdown BY_SERVICE =
      Drafts.metric("A13").breakdowns().stream()
          .filter(it -> it.code().equals("SERVICE"))
          .findFirst()
          .orElseThrow();

  private static Drafts services(int number) {
    Drafts draft =
        Drafts.of("A13")
            .with(Statistic.SHARE, Drafts.shown("0.8", "0.78", "0.82"))
            .with(Statistic.COUNT, Drafts.shown("5000"));
    for (int i = 0; i < number; i++) {
      draft.in(BY_SERVICE, "usual-" + i, Statistic.SHARE, Drafts.shown("0.79", "0.7", "0.85"));
      draft.in(BY_SERVICE, "usual-" + i, Statistic.COUNT, Drafts.shown("1000"));
    }
    return draft;
  }

  private static Chart chart(Drafts draft) {
    return ChartOf.of(draft.edition(), Drafts.metric("A13"), BY_SERVICE);
  }

  @Test
  void fewerThanFiveServices_areNoFunnel() {
    assertInstanceOf(Chart.Dots.class, chart(services(4)));
    assertInstanceOf(Chart.Funnel.class, chart(services(5)));
  }

  @Test
  void serviceFarFromAll_isOutside_andOneOfFewUnitsIsNot() {
    Drafts draft =
        services(5)
            .in(BY_SERVICE, "poor", Statistic.SHARE, Drafts.shown("0.6", "0.55", "0.65"))
            .in(BY_SERVICE, "poor", Statistic.COUNT, Drafts.shown("1000"))
            .in(BY_SERVICE, "tiny", Statistic.SHARE, Drafts.shown("0.6", "0.3", "0.8"))
            .in(BY_SERVICE, "tiny", Statistic.COUNT, Drafts.shown("40"));
    Chart.Funnel funnel = (Chart.Funnel) chart(draft);
    assertEquals(Chart.Place.BELOW, place(funnel, "poor"));
    assertEquals(Chart.Place.WITHIN, place(funnel, "tiny"));
    assertTrue(draft.caption(BY_SERVICE).contains("Below the limits: poor 60%."));
  }

  @Test
  void hiddenShare_isInTheTwinButNotPlaced() {
    Drafts draft = services(5).in(BY_SERVICE, "few", Statistic.SHARE, Drafts.hidden());
    draft.in(BY_SERVICE, "few", Statistic.COUNT, Drafts.shown("20"));
    Twin twin = Twin.of(chart(draft));
    assertEquals(
        1, twin.rows().stream().filter(it -> it.contains("c") && it.contains("not shown")).count());
    assertTrue(draft.caption(BY_SERVICE).endsWith("Not shown: 1 of 6."));
  }

  private static Chart.Place place(Chart.Funnel funnel, String service) {
    return funnel.places().stream()
        .filter(it -> it.point().label().equals(service))
        .map(Chart.Placed::place)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void limits_holdAsManyEqualServicesAsTheySay() {
    Random random = new Random(11);
    FunnelLimits limits = new FunnelLimits(0.3, 15);
    int services = 20_000;
    long outside =
        IntStream.range(0, services)
            .filter(i -> limits.place(share(random, 400), 400) != Chart.Place.WITHIN)
            .count();
    assertEquals(0.002, outside / (double) services, 0.0015);
  }

  private static double share(Random random, int units) {
    long met = IntStream.range(0, units).filter(i -> random.nextDouble() < 0.3).count();
    return (met + 15 * random.nextGaussian()) / units;
  }
}
