package vitrine.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;

class ComparisonTest {
  private static Change change(String metric, Statistic statistic, Figure before, Figure now) {
    Drafts draft = Drafts.of(metric).before(statistic, before).with(statistic, now);
    return Change.of(draft.edition(), Drafts.metric(metric)).orElseThrow();
  }

  @Test
  void share_whoseIntervalsMeet_isNotClearlyDifferent() {
    Figure before = Drafts.shown("0.5", "0.45", "0.55");
    Figure near = Drafts.shown("0.57", "0.54", "0.6");
    Figure far = Drafts.shown("0.62", "0.58", "0.66");
    assertEquals(Change.Verdict.UNCLEAR, change("A13", Statistic.SHARE, before, near).verdict());
    Change clear = change("A13", Statistic.SHARE, before, far);
    assertEquals(Change.Verdict.UP, clear.verdict());
    assertEquals("+12 points", clear.difference());
  }

  @Test
  void count_movedByNoMoreThanNoiseDoes_isNotClearlyDifferent() {
    Change noise = change("V1", Statistic.COUNT, Drafts.shown("300"), Drafts.shown("340"));
    Change more = change("V1", Statistic.COUNT, Drafts.shown("300"), Drafts.shown("360"));
    assertFalse(noise.verdict().isClear());
    assertEquals(Change.Verdict.UP, more.verdict());
    assertEquals("+20%", more.difference());
  }

  @Test
  void figureThatIsHidden_cannotBeCompared_andTellsNoDifference() {
    Change change =
        change("A13", Statistic.SHARE, Drafts.shown("0.5", "0.4", "0.6"), Drafts.hidden());
    assertEquals(Change.Verdict.NOT_COMPARABLE, change.verdict());
    assertEquals("", change.difference());
  }

  @Test
  void findings_areTheClearChanges_andWithoutThemTheKeyMetrics() {
    Drafts draft =
        Drafts.of("V1")
            .before(Statistic.COUNT, Drafts.shown("300"))
            .with(Statistic.COUNT, Drafts.shown("900"));
    assertEquals(
        List.of("V1"),
        new Comparison(draft.edition()).findings().stream().map(Metric::code).toList());
    Edition first = Drafts.of("V1").with(Statistic.COUNT, Drafts.shown("900")).edition();
    assertEquals(first.catalogue().key(), new Comparison(first).findings());
    assertTrue(new Comparison(first).sentence().startsWith("No report of 2024"));
  }
}
