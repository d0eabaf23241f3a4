package vitrine.catalogue;

import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Population.orders;

import vitrine.casefile.CaseOutcome;

/** What an oversight body looked at. */
final class Oversight {
  /** Orders whose review has a result. */
  static final Population REVIEWED_ORDERS =
      orders()
          .where(has(CaseOutcome.OVERSIGHT_RESULT))
          .where(not(is(CaseOutcome.OVERSIGHT_RESULT, "PENDING")))
          .called("reviewed orders");

  private Oversight() {}
}
