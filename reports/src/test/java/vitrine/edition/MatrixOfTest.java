package vitrine.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Statistic;
import vitrine.chart.Twin;

class MatrixOfTest {
  private static final Breakdown FLOW = ChartOf.primary(Drafts.metric("X1"));

  @Test
  void pairs_crossLargestFirst_andAPairWithoutALineIsNoZero() {
    Drafts draft =
        Drafts.of("X1")
            .in(FLOW, List.of("FR", "IE"), Statistic.COUNT, Drafts.shown("40"))
            .in(FLOW, List.of("DE", "IE"), Statistic.COUNT, Drafts.shown("200"))
            .in(FLOW, List.of("DE", "DE"), Statistic.COUNT, Drafts.shown("15"))
            .in(FLOW, List.of("", "IE"), Statistic.COUNT, Drafts.shown("500"));
    Twin twin = Twin.of(ChartOf.of(draft.edition(), Drafts.metric("X1")));
    assertEquals(List.of("", "Ireland", "Germany"), twin.header());
    assertEquals(
        List.of(List.of("Germany", "200", "15"), List.of("France", "40", "·")), twin.rows());
  }
}
