package vitrine.pipelines.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.TokenColumn;
import vitrine.pipelines.tally.Kernel;
import vitrine.tally.Tallies;

/** What rows of one resource add up to; one that belongs to a case knows its case's fields. */
final class ChildTallies {
  private final boolean isCounted;
  private final Batch rows;
  private final Kernel kernel;

  ChildTallies(Catalogue catalogue, Resource resource, Period period, long asOf) {
    List<Field> fields = new ArrayList<>(resource.fields());
    fields.addAll(Resource.CASES.allFields());
    isCounted =
        catalogue.tallied().stream()
            .anyMatch(it -> it.measure().population().unit().resource() == resource);
    rows = isCounted ? new Batch(fields) : new Batch(fields, 0);
    kernel = new Kernel(catalogue, resource, period, period, asOf, rows);
  }

  /** Adds a row of an index that belongs to a case. */
  void add(Children.KeyIndex index, int ordinal, Batch cases, int ofCase) {
    if (isCounted) {
      rows.copyInto(index.copy(ordinal, rows), cases, ofCase);
      flushIfFull();
    }
  }

  /** Adds the rows of a batch that belong to no case. */
  void addAlone(Batch batch) {
    Optional<TokenColumn> caseRefs = Children.findCaseRef(batch);
    for (int row = 0; isCounted && row < batch.size(); row++) {
      if (caseRefs.isEmpty() || !caseRefs.get().isStated(row)) {
        rows.addCopy(batch, row);
        flushIfFull();
      }
    }
  }

  private void flushIfFull() {
    if (rows.isFull()) {
      flush();
    }
  }

  private void flush() {
    kernel.add();
    rows.clear();
  }

  Tallies tallies() {
    flush();
    return kernel.tallies();
  }
}
