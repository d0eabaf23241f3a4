package vitrine.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;

class EditionFactsTest {
  private static EditionFacts publishedOn(String day) {
    return new EditionFacts(Period.parse("2025"), LocalDate.parse(day), 0, 0);
  }

  @Test
  void timeliness_lastDayOfTwoMonths_isWithinThem() {
    assertEquals(
        "Published 59 days after the end of 2025, within the two months that services have for"
            + " theirs.",
        publishedOn("2026-03-01").timeliness());
    assertTrue(publishedOn("2026-03-02").timeliness().contains(", later than the two months"));
  }

  @Test
  void timeliness_beforeTheEnd_saysThatFiguresAreOfAPart() {
    assertEquals(
        "Published before the end of 2025, so that figures are of a part of it.",
        publishedOn("2025-12-31").timeliness());
  }

  @Test
  void hiding_absentFigures_doNotCount() {
    Drafts draft =
        Drafts.of("A13")
            .with(Statistic.COUNT, Drafts.shown("35"))
            .with(Statistic.MET, Drafts.shown("5"))
            .with(Statistic.MEDIAN, Drafts.absent());
    assertEquals("None of 2 figures is hidden.", hiding(draft));
    draft.with(Statistic.SHARE, Drafts.hidden());
    assertEquals("33.33% of 3 figures are hidden to protect those they are about.", hiding(draft));
  }

  private static String hiding(Drafts draft) {
    return EditionFacts.of(draft.edition()).hiding();
  }

  @Test
  void overview_ofAnEdition_tellsItsFacts() {
    Edition edition = Drafts.of("V1").with(Statistic.COUNT, Drafts.shown("35")).edition();
    String overview = EditionHtml.overview(edition, Places.inFolder());
    assertTrue(overview.contains(EditionFacts.of(edition).timeliness()));
    assertTrue(overview.contains(EditionFacts.of(edition).hiding()));
  }
}
