package vitrine.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figures;

class FormSourcesTest {
  private static final Period PERIOD = Period.parse("2025");

  private static PublishedForms published() {
    return new PublishedForms(PERIOD, LocalDate.of(2026, 3, 1), Figures.of(Map.of()));
  }

  @Test
  void source_everyOne_isWhatTheCatalogueOffers() {
    assertOffered(
        Catalogue.current().in(2025), published().list().stream().map(PublishedForms.Entry::form));
    assertOffered(Catalogue.forms("any"), ServiceForms.of("any", PERIOD).stream());
  }

  private static void assertOffered(Catalogue catalogue, Stream<Form> forms) {
    List<Source> sources =
        forms
            .flatMap(it -> it.rows().stream())
            .flatMap(it -> it.cells().stream())
            .flatMap(FormSourcesTest::sources)
            .distinct()
            .toList();
    assertTrue(sources.size() > 100);
    for (Source source : sources) {
      Metric metric = catalogue.get(source.metric());
      List<Breakdown> breakdowns = metric.breakdowns();
      assertTrue(
          breakdowns.stream().anyMatch(it -> it.code().equals(source.breakdown())),
          source::toString);
      assertTrue(metric.measure().statistics().contains(source.statistic()), source::toString);
      source.unlessNever().ifPresent(catalogue::get);
    }
  }

  private static Stream<Source> sources(FormCell cell) {
    return cell instanceof FormCell.Explained explained
        ? explained.further().values().stream()
        : cell.findSource().stream();
  }

  @Test
  void metrics_ofForms_areInNoRelease() {
    List<String> ofForms = Catalogue.forms("any").list().stream().map(Metric::code).toList();
    assertTrue(ofForms.stream().noneMatch(it -> Catalogue.current().find(it).isPresent()));
  }

  @Test
  void published_noFigures_leavesEveryNumberBlankWithAReason() {
    String redress = new String(published().files().get("dsa/Part_7_appeals_and_recidivism.csv"));
    assertTrue(redress.contains("Decisions upheld,,\"Too few to be shown apart, or none\""));
    assertEquals(0, published().list().stream().mapToLong(PublishedForms.Entry::filled).sum());
  }

  @Test
  void text_ofEachKind_isInTheUnitThatTheRegulationAsks() {
    assertEquals("1.5", FormText.of(Answer.of(5400), Statistic.MEDIAN_COMPLETED));
    assertEquals("0", FormText.of(Answer.of(0), Statistic.COUNT));
    assertEquals("", FormText.of(Answer.blank("why"), Statistic.COUNT));
    assertEquals("0.3333", FormText.of(Answer.of(1 / 3.0), Statistic.SHARE));
    assertEquals("1", FormText.of(Answer.of(1), Statistic.SHARE));
    assertEquals("65692252", FormText.of(Answer.of(65_692_252), Statistic.TOTAL));
  }

  @Test
  void list_ofSources_namesTheLineOfTheFile() {
    String sources = FormSources.csv(ServiceForms.of("any", PERIOD));
    assertTrue(
        sources.contains(
            "Part_4_notices,3,Number of notices received ,F4F,COUNT,,CATEGORY*KEYWORD,"
                + "STATEMENT_CATEGORY_ANIMAL_WELFARE * any,number,ZERO"));
    assertTrue(sources.contains("Part_9_human_resources,2,Value,FACT,TOTAL,,INDICATOR*SCOPE,"));
  }
}
