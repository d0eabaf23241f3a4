package vitrine.chart;

import org.icepear.echarts.charts.bar.BarSeries;

/** Bars that stand on each other wherever they end, also below zero. */
final class Stacked extends BarSeries {
  private static final long serialVersionUID = 1;

  private final String stackStrategy = "all";

  Stacked(String stack) {
    setStack(stack);
  }

  public String getStackStrategy() {
    return stackStrategy;
  }
}
