package vitrine.pipelines.check;

import java.io.Serializable;
import java.util.List;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;

/**
 * What a check tallies beside checking: the metrics of a period, or what forms ask of one service.
 *
 * @param period the code of the period; empty to tally nothing
 * @param service the service whose forms are tallied; empty for the metrics
 */
record Tallied(String period, String service) implements Serializable {
  static final Tallied NOTHING = new Tallied("", "");

  private static final Period ALWAYS = Period.parse("1970..2199");

  boolean isNothing() {
    return period.isEmpty();
  }

  /** The period that rows are tallied for. */
  Period span() {
    return isNothing() ? ALWAYS : Period.parse(period);
  }

  Catalogue catalogue() {
    if (isNothing()) {
      return new Catalogue(List.of());
    }
    return service.isEmpty()
        ? Catalogue.current().in(span().start().getYear())
        : Catalogue.forms(service);
  }
}
