package vitrine.edition;

import vitrine.catalogue.Metric;
import vitrine.chart.Chart;
import vitrine.chart.Drawn;
import vitrine.chart.SvgRenderer;

/** The charts of an edition's metrics, each drawn when it is asked for, by several threads. */
public interface Charts {
  /** As SVG for a place beside other content. */
  String wide(Metric metric);

  /** As SVG for a narrow screen, with the same values. */
  String narrow(Metric metric);

  /** Charts that are drawn from the figures. */
  static Charts drawn(Edition edition, SvgRenderer renderer) {
    return new Charts() {
      @Override
      public String wide(Metric metric) {
        return Drawn.wide(renderer, chart(metric), title(metric));
      }

      @Override
      public String narrow(Metric metric) {
        return Drawn.narrow(renderer, chart(metric), title(metric));
      }

      private Chart chart(Metric metric) {
        return ChartOf.of(edition, metric);
      }

      private String title(Metric metric) {
        return Headline.named(edition, metric);
      }
    };
  }
}
