package vitrine.web.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import vitrine.chart.Chart;
import vitrine.chart.Drawn;
import vitrine.chart.SvgRenderer;
import vitrine.edition.ChartOf;
import vitrine.edition.Edition;
import vitrine.edition.EditionHtml;
import vitrine.edition.Headline;

/** Charts drawn when they are asked for, and kept. */
public final class Drawing {
  private static final int KEPT = 500;

  private final SvgRenderer renderer = new SvgRenderer();
  private final Cache<Subject, Drawn> drawn = Caffeine.newBuilder().maximumSize(KEPT).build();

  private record Subject(Chart chart, String title) {}

  /** The chart of one table with the words below it, as HTML. */
  public String figure(Edition edition, Asked.Table table) {
    return EditionHtml.figure(edition, table.metric(), table.breakdown(), table(edition, table));
  }

  /** The chart of one table. */
  public Drawn table(Edition edition, Asked.Table table) {
    Chart chart = ChartOf.of(edition, table.metric(), table.breakdown());
    String title = Headline.named(edition, table.metric());
    return drawn.get(new Subject(chart, title), it -> Drawn.of(renderer, chart, title));
  }
}
