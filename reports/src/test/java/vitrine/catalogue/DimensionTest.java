package vitrine.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vitrine.casefile.CaseFields;

class DimensionTest {
  @Test
  void ofCondition_everyAnswer_hasItsLabel() {
    assertEquals("Across a border", Dimension.BORDER.labelOf("YES"));
    assertEquals("Within one jurisdiction", Dimension.BORDER.labelOf("NO"));
    assertEquals("Not stated", Dimension.BORDER.labelOf(""));
  }

  @Test
  void ofCount_fromTheLargestOn_isOneValue() {
    Dimension.OfCount handoffs = (Dimension.OfCount) Dimension.HANDOFFS;
    assertEquals("2", handoffs.valueOf(2));
    assertEquals("3+", handoffs.valueOf(7));
    assertEquals("3 or more", handoffs.labelOf("3+"));
    assertEquals("Not stated", handoffs.labelOf(""));
  }

  @Test
  void differ_fieldsOfTwoLists_isRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Condition.differ(CaseFields.CATEGORY, CaseFields.CHANNEL));
  }

  @Test
  void formula_comparisons_nameBothSides() {
    assertEquals(
        "evidence_present_n is at least evidence_required_n",
        Formula.of(
            Condition.noLess(CaseFields.EVIDENCE_PRESENT_N, CaseFields.EVIDENCE_REQUIRED_N)));
    assertEquals(
        "reappeared_at is not before verified_at and at most 90 d after",
        Formula.of(
            Condition.within(Duration.ofDays(90), Milestone.VERIFIED, Milestone.REAPPEARED)));
    assertEquals(
        "verified_at is at least 90 d before as_of",
        Formula.of(Condition.ago(Duration.ofDays(90), Milestone.VERIFIED)));
  }
}
