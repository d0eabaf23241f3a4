package vitrine.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Statistic;
import vitrine.chart.Twin;

class CaptionTest {
  private static final Breakdown BY_SERVICE =
      Drafts.metric("A13").breakdowns().stream()
          .filter(it -> it.code().equals("SERVICE"))
          .findFirst()
          .orElseThrow();

  @Test
  void of_moreLinesThanAChartHolds_saysHowManyAreDrawn() {
    Drafts draft = Drafts.of("A13");
    for (int i = 10; i < 30; i++) {
      draft.in(BY_SERVICE, "service-" + i, Statistic.SHARE, Drafts.shown("0.5", "0.4", "0.6"));
      draft.in(BY_SERVICE, "service-" + i, Statistic.COUNT, Drafts.shown(Integer.toString(5 * i)));
    }
    assertTrue(draft.caption(BY_SERVICE).endsWith(" Drawn are the 15 largest of 20."));
  }

  @Test
  void of_openCases_areNamedBesideTheCurve() {
    Drafts draft =
        Drafts.of("T6")
            .with(Statistic.COUNT, Drafts.shown("100"))
            .with(Statistic.ENDED_OTHERWISE, Drafts.shown("25"))
            .with(Statistic.OPEN, Drafts.shown("10"))
            .with(Statistic.WITHIN, "24 h", Drafts.shown("0.4"));
    String words = draft.caption(Breakdown.WHOLE);
    assertTrue(words.endsWith(" Of 100 cases, 25 ended otherwise and 10 were still open."), words);
  }

  @Test
  void dots_areRankedWithHiddenOnesLast_asInTheirTwin() {
    Drafts draft =
        Drafts.of("A13")
            .in(BY_SERVICE, "low", Statistic.SHARE, Drafts.shown("0.2", "0.1", "0.3"))
            .in(BY_SERVICE, "none", Statistic.SHARE, Drafts.hidden())
            .in(BY_SERVICE, "high", Statistic.SHARE, Drafts.shown("0.9", "0.8", "0.95"));
    Twin twin = Twin.of(ChartOf.of(draft.edition(), Drafts.metric("A13"), BY_SERVICE));
    assertEquals(
        List.of("high", "low", "none"), twin.rows().stream().map(it -> it.get(0)).toList());
    assertEquals(List.of("none", "c", ""), twin.rows().get(2));
  }
}
