package vitrine.pipelines.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.tally.Cell;
import vitrine.tally.Tally;

/** The numbers of tallies by their names. */
public final class TallyText {
  private final Catalogue catalogue;

  public TallyText(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Each count of a cell, and how many units each of its histograms holds. */
  public Map<String, Long> numbers(Cell cell, Tally tally) {
    CountNames names = names(cell, tally);
    Map<String, Long> numbers = new LinkedHashMap<>();
    for (int i = 0; i < names.counts().size(); i++) {
      numbers.put(names.counts().get(i), tally.count(i));
    }
    for (int i = 0; i < names.histograms().size(); i++) {
      numbers.put(names.histograms().get(i), tally.histogram(i).total());
    }
    return numbers;
  }

  private CountNames names(Cell cell, Tally tally) {
    int counts = tally.counts().length;
    int histograms = tally.histograms().size();
    Optional<Metric> metric = catalogue.find(cell.metric());
    return metric
        .map(it -> CountNames.of(it.measure()))
        .filter(it -> it.fits(counts, histograms))
        .orElseGet(() -> CountNames.unnamed(counts, histograms));
  }
}
