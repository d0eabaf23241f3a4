package vitrine.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;

class RestatementTest {
  private static final Breakdown SERVICES = Breakdown.by(Dimension.SERVICE);

  private static Drafts draft(String whole, Figure alder, Figure birch) {
    return Drafts.of("V1")
        .with(Statistic.COUNT, Drafts.shown(whole))
        .in(SERVICES, "alder", Statistic.COUNT, alder)
        .in(SERVICES, "birch", Statistic.COUNT, birch);
  }

  private static String sentence(Drafts earlier, Drafts later) {
    return Drafts.restatement(earlier.edition().figures(), later.edition().figures()).sentence();
  }

  @Test
  void between_theSameFigures_findsNoChange() {
    Drafts draft = draft("35", Drafts.shown("20"), Drafts.shown("15"));
    assertEquals("All 3 figures are those of the edition before.", sentence(draft, draft));
  }

  @Test
  void between_amountsUpAndDown_takesTheMedianOfBoth() {
    assertEquals(
        "3 of 3 figures differ from the edition before, half of those that both show by 50% or"
            + " less.",
        sentence(
            draft("40", Drafts.shown("20"), Drafts.shown("20")),
            draft("50", Drafts.shown("10"), Drafts.shown("40"))));
  }

  @Test
  void between_shownAndHidden_countsTheChangeWithoutAnAmount() {
    assertEquals(
        "1 of 3 figures differ from the edition before.",
        sentence(
            draft("40", Drafts.shown("20"), Drafts.shown("20")),
            draft("40", Drafts.hidden(), Drafts.shown("20"))));
  }

  @Test
  void between_figuresOnlyOneHas_countAsChanged() {
    Drafts less = Drafts.of("V1").with(Statistic.COUNT, Drafts.shown("40"));
    Drafts more = draft("40", Drafts.shown("20"), Drafts.shown("20"));
    assertEquals("2 of 3 figures differ from the edition before.", sentence(less, more));
    assertEquals("2 of 3 figures differ from the edition before.", sentence(more, less));
  }

  @Test
  void overview_ofALaterEdition_tellsWhatChanged() {
    Edition first = draft("40", Drafts.shown("20"), Drafts.shown("20")).edition();
    Edition second =
        draft("50", Drafts.shown("30"), Drafts.shown("20")).restating(first.figures()).edition();
    String sentence = second.restatement().map(Restatement::sentence).orElseThrow();
    assertTrue(EditionHtml.overview(second, Places.inFolder()).contains(sentence), sentence);
    assertEquals(Optional.empty(), first.restatement());
    assertFalse(EditionHtml.overview(first, Places.inFolder()).contains("edition before"));
  }
}
