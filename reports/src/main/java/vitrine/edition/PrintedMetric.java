package vitrine.edition;

import java.util.List;
import vitrine.catalogue.Chapter;
import vitrine.catalogue.Metric;
import vitrine.chart.Drawn;

/** A metric as it is printed: what a page shows of it, and its tables in full. */
public record PrintedMetric(FigureBlock block, List<PrintedTable> tables) {
  static PrintedMetric of(Edition edition, Metric metric, Drawn drawn, Places places) {
    List<PrintedTable> tables =
        metric.breakdowns().stream()
            .flatMap(it -> PrintedTable.of(edition.table(metric, it)).stream())
            .toList();
    return new PrintedMetric(FigureBlock.of(edition, metric, drawn, places), tables);
  }

  public boolean isIn(Chapter chapter) {
    return block.metric().chapter() == chapter;
  }
}
