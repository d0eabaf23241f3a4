package vitrine.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vitrine.catalogue.Statistic;

class HeadlineTest {
  @Test
  void count_withAPeriodBefore_saysTheChange() {
    Drafts draft = Drafts.of("V1").with(Statistic.COUNT, Drafts.shown("1100"));
    assertEquals("1,100 cases in 2025", draft.headline());
    draft.before(Statistic.COUNT, Drafts.shown("1000"));
    assertEquals("1,100 cases, 10% more than in 2024", draft.headline());
  }

  @Test
  void count_hardlyChanged_saysAboutAsMany() {
    Drafts draft =
        Drafts.of("V1")
            .with(Statistic.COUNT, Drafts.shown("1005"))
            .before(Statistic.COUNT, Drafts.shown("1000"));
    assertEquals("1,005 cases, about as many as in 2024", draft.headline());
  }

  @Test
  void count_hidden_saysSo() {
    assertEquals(
        "The number of cases is not shown",
        Drafts.of("V1").with(Statistic.COUNT, Drafts.hidden()).headline());
  }

  @Test
  void total_ofSeveralCurrencies_saysThatItIsNotAddedUp() {
    assertEquals(
        "60 penalties imposed; minor units imposed add up by currency only",
        Drafts.of("N8A").with(Statistic.COUNT, Drafts.shown("60")).headline());
  }

  @Test
  void share_overlappingIntervals_isNotCalledAChange() {
    Drafts draft =
        Drafts.of("A13")
            .with(Statistic.SHARE, Drafts.shown("0.35", "0.33", "0.37"))
            .before(Statistic.SHARE, Drafts.shown("0.34", "0.32", "0.36"));
    assertEquals(
        "35% of cases acted on told the user how to appeal, not clearly different from 34% in 2024",
        draft.headline());
  }

  @Test
  void share_intervalsApart_saysTheDirection() {
    Drafts draft =
        Drafts.of("A13")
            .with(Statistic.SHARE, Drafts.shown("0.5", "0.48", "0.52"))
            .before(Statistic.SHARE, Drafts.shown("0.34", "0.32", "0.36"));
    assertEquals(
        "50% of cases acted on told the user how to appeal, up from 34% in 2024", draft.headline());
  }

  @Test
  void elapsed_withoutMedian_fallsBackToTheShareWithinADay() {
    Drafts draft = Drafts.of("T6").with(Statistic.WITHIN, "24 h", Drafts.shown("0.4"));
    assertEquals("40% of cases within 24 hours", draft.headline());
    draft.with(Statistic.MEDIAN, Drafts.shown("20160"));
    assertEquals("Half of cases within 5.6 hours; 40% within 24 hours", draft.headline());
  }

  @Test
  void elapsed_mediansWithIntervals_areCompared() {
    Drafts draft =
        Drafts.of("T6")
            .with(Statistic.MEDIAN, Drafts.shown("20160", "19000", "21000"))
            .before(Statistic.MEDIAN, Drafts.shown("25200", "24000", "26000"));
    assertEquals("Half of cases within 5.6 hours, down from 7 hours in 2024", draft.headline());
    draft.before(Statistic.MEDIAN, Drafts.shown("21600", "20500", "23000"));
    assertEquals(
        "Half of cases within 5.6 hours, not clearly different from 6 hours in 2024",
        draft.headline());
  }

  @Test
  void mix_largestParts_comeFirstAndNotStatedIsLeftOut() {
    Drafts draft =
        Drafts.of("V15")
            .with(Statistic.SHARE, "X_NOT_STATED", Drafts.shown("0.4"))
            .with(Statistic.SHARE, "AUTOMATED_DECISION_FULLY", Drafts.shown("0.2"))
            .with(Statistic.SHARE, "AUTOMATED_DECISION_NOT_AUTOMATED", Drafts.shown("0.4"));
    assertEquals("Not automated 40%, Fully automated 20%", draft.headline());
  }
}
