package vitrine.chart;

import java.util.List;
import java.util.Optional;
import vitrine.catalogue.Statistic;
import vitrine.tally.Interval;

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

  /**
   * Values where rows and columns cross, darker where they are larger.
   *
   * @param rows one series for each row, with one value for each column
   */
  record Matrix(Statistic.Kind kind, List<Head> columns, List<Series> rows) implements Chart {
    public Matrix {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.matrix(this);
    }
  }

  /** What stands over a column, in full and in short. */
  record Head(String name, String code) {}

  /**
   * Shares by the number of units that they are of, between limits that chance rarely passes.
   *
   * @param limits by rising number of units
   */
  record Funnel(
      Statistic.Kind kind, String name, List<Placed> places, Point all, List<Limit> limits)
      implements Chart {
    public Funnel {
      places = List.copyOf(places);
      limits = List.copyOf(limits);
    }

    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.funnel(this);
    }
  }

  /**
   * A value of a funnel.
   *
   * @param of the number of units that it is of
   */
  record Placed(Point point, Point of, Place place) {}

  /** Where a value lies beside the limits of 99.8 %. */
  enum Place {
    BELOW("below the limits"),
    WITHIN("within the limits"),
    ABOVE("above the limits"),
    NOT_SHOWN("not shown");

    private final String words;

    Place(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public boolean isOutside() {
      return this == BELOW || this == ABOVE;
    }
  }

  /**
   * Between what 95 % and 99.8 % of values of so many units would lie if chance alone moved them.
   */
  record Limit(double units, Interval usual, Interval widest) {}

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

    R matrix(Matrix chart);

    R funnel(Funnel chart);
  }

  <R> R answer(Cases<R> cases);
}
