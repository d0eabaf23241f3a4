package vitrine.web.pages;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import vitrine.chart.ChartFactory;
import vitrine.chart.ChartSource;
import vitrine.chart.SvgRenderer;
import vitrine.edition.ChartOf;
import vitrine.edition.Edition;
import vitrine.edition.Headline;

/** Charts drawn when they are asked for, and kept. */
public final class Drawing {
  private static final int KEPT = 500;

  private final SvgRenderer renderer = new SvgRenderer();
  private final LoadingCache<ChartSource, String> drawn =
      Caffeine.newBuilder().maximumSize(KEPT).build(renderer::render);

  /** The chart of one table. */
  public String table(Edition edition, Asked.Table table) {
    return drawn.get(
        ChartFactory.source(
            ChartOf.of(edition, table.metric(), table.breakdown()),
            Headline.of(edition, table.metric())));
  }
}
