package vitrine.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Statistic;

class CoverageTest {
  private static final Breakdown BY_SUBMITTER = Breakdown.by(Dimension.SUBMITTER);

  private static Drafts submitted(String... names) {
    Drafts draft = Drafts.of("Q1");
    for (String name : names) {
      draft.in(BY_SUBMITTER, name, Statistic.COUNT, Drafts.shown("2"));
      draft.in(BY_SUBMITTER, name, Statistic.SHARE, Drafts.shown("0.5", "0.1", "0.9"));
    }
    return draft;
  }

  @Test
  void submitter_isNamedWithWhatMetricsSayOfIt() {
    Coverage coverage = Coverage.of(submitted("alder").edition());
    Coverage.Submitter alder = coverage.submitters().get(0);
    assertEquals("alder", alder.name());
    assertEquals("2", alder.submissions());
    assertEquals("50%", alder.figures().get(0));
    assertEquals(Optional.empty(), coverage.missing());
  }

  @Test
  void submitterOfThePeriodBeforeOnly_isMissing() {
    Coverage coverage =
        Coverage.of(submitted("alder").after(submitted("alder", "birch")).edition());
    assertEquals(Optional.of(List.of("birch")), coverage.missing());
    assertEquals("1 body submitted; 1 who did for the period before did not.", coverage.sentence());
  }
}
