package vitrine.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vitrine.casefile.CaseFields;
import vitrine.casefile.EnforcementFields;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;

class CatalogueTest {
  private static final List<Metric> METRICS = Catalogue.current().list();

  @Test
  void metric_everyOne_isASentence() {
    for (Metric metric : METRICS) {
      assertTrue(metric.definition().endsWith("."), metric.code());
      assertTrue(metric.reference().length() > 10, metric.code());
      assertTrue(metric.breakdowns().get(0).isWhole(), metric.code());
      assertEquals(
          metric.measure().statistics().size(), Set.copyOf(metric.measure().statistics()).size());
    }
  }

  @Test
  void definition_byShape_readsAsAHeadline() {
    for (Metric metric : METRICS) {
      assertTrue(metric.definition().matches(shape(metric.measure())), metric.code());
    }
  }

  private static String shape(Measure measure) {
    if (measure instanceof Measure.Share) {
      return "The share of .+ that .+\\.";
    }
    if (measure instanceof Measure.Elapsed) {
      return "From .+ to .+\\.";
    }
    return measure instanceof Measure.Mix ? "How .+ divide .+\\." : ".+\\.";
  }

  @Test
  void metric_ofRefusedRows_isNotSplitByWhatTheySay() {
    List<Field> said = Resource.CASES.fields();
    METRICS.stream()
        .filter(it -> it.measure().population().unit().countsRefused())
        .flatMap(it -> it.breakdowns().stream())
        .flatMap(it -> it.dimensions().stream())
        .map(it -> assertInstanceOf(Dimension.OfField.class, it))
        .forEach(it -> assertFalse(said.contains(it.field()), it.code()));
  }

  @Test
  void metric_everyBreakdown_hasAnAddressOfItsOwn() {
    for (Metric metric : METRICS) {
      Set<String> slugs = new HashSet<>();
      metric.breakdowns().forEach(it -> assertTrue(slugs.add(it.slug()), metric.code() + it));
    }
  }

  @Test
  void until_lastYear_endsTheMetric() {
    Metric retired = METRICS.get(0).until(2025);
    assertTrue(retired.holdsIn(2025));
    assertFalse(retired.holdsIn(2026));
    assertEquals("V1", retired.succeeds("V1").succeeds().orElseThrow());
  }

  @Test
  void catalogue_repeatedCode_isRefused() {
    Metric metric = METRICS.get(0);
    assertThrows(IllegalArgumentException.class, () -> new Catalogue(List.of(metric, metric)));
  }

  @Test
  void formula_sets_areInOneOrder() {
    Condition condition = new Condition.Is(CaseFields.CHANNEL, Set.of("B", "A", "C"));
    assertEquals("channel is A or B or C", Formula.of(condition));
  }

  @Test
  void is_codeOffTheList_isRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Condition.is(CaseFields.CHANNEL, "NO_SUCH_CODE"));
  }

  @Test
  void quantity_moneyWithoutACurrency_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> Quantity.of(EnforcementFields.AMOUNT_MINOR));
  }

  @Test
  void breakdown_threeDimensions_isRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Breakdown.by(Dimension.SERVICE, Dimension.CATEGORY, Dimension.CHANNEL));
  }
}
