package vitrine.chart;

import java.util.List;
import java.util.Optional;
import vitrine.catalogue.Statistic;

/** Values in the form in which they are drawn, told in words and set beside in a table. */
public sealed interface Chart {
  /** What the values measure. */
  Statistic.Kind kind();

  /** Values in the order of time, with those of the period before behind them. */
  record Trend(Statistic.Kind kind, Series now, Optional<Series> before) implements Chart {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.trend(this);
    }
  }

  /** Bars, the longest first. */
  record Bars(Statistic.Kind kind, Series bars) implements Chart {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.bars(this);
    }
  }

  /** Values with their intervals, the largest first, beside that of all units. */
  record Dots(Statistic.Kind kind, Series dots, Optional<Point> all) implements Chart {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.dots(this);
    }
  }

  /**
   * Bars that divide into parts.
   *
   * @param bars what is divided
   * @param parts one series for each part, with one value for each bar
   */
  record Stacks(Statistic.Kind kind, List<String> bars, List<Series> parts) implements Chart {
    public Stacks {
      bars = List.copyOf(bars);
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.stacks(this);
    }
  }

  /** Shares that grow with time, with their intervals, and those of the period before. */
  record Curve(Statistic.Kind kind, Series now, Optional<Series> before) implements Chart {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.curve(this);
    }
  }

  /** Named values. */
  record Series(String name, List<Point> points) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /** An answer for each form. */
  interface Cases<R> {
    R trend(Trend chart);

    R bars(Bars chart);

    R dots(Dots chart);

    R stacks(Stacks chart);

    R curve(Curve chart);
  }

  <R> R answer(Cases<R> cases);
}
