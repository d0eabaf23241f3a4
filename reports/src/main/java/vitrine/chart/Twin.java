package vitrine.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table that holds the same values as a chart, in the same order. */
public record Twin(List<String> header, List<List<String>> rows) {
  public Twin {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static Twin of(Chart chart) {
    return chart.answer(
        new Chart.Cases<>() {
          @Override
          public Twin trend(Chart.Trend trend) {
            return beside(trend.now(), trend.before(), false);
          }

          @Override
          public Twin bars(Chart.Bars bars) {
            return beside(bars.bars(), Optional.empty(), false);
          }

          @Override
          public Twin dots(Chart.Dots dots) {
            Twin twin = beside(dots.dots(), Optional.empty(), true);
            List<List<String>> rows = new ArrayList<>(twin.rows());
            dots.all().ifPresent(all -> rows.add(0, row(all, Optional.empty(), true)));
            return new Twin(twin.header(), rows);
          }

          @Override
          public Twin stacks(Chart.Stacks stacks) {
            return Twin.of(stacks);
          }

          @Override
          public Twin curve(Chart.Curve curve) {
            return beside(curve.now(), curve.before(), true);
          }

          @Override
          public Twin matrix(Chart.Matrix matrix) {
            return Twin.of(matrix);
          }

          @Override
          public Twin funnel(Chart.Funnel funnel) {
            return Twin.of(funnel);
          }
        });
  }

  private static Twin beside(
      Chart.Series now, Optional<Chart.Series> before, boolean withInterval) {
    List<String> header = new ArrayList<>(List.of("", now.name()));
    if (withInterval) {
      header.add("95% interval");
    }
    before.ifPresent(series -> header.add(series.name()));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < now.points().size(); i++) {
      int index = i;
      rows.add(row(now.points().get(i), before.map(it -> it.points().get(index)), withInterval));
    }
    return new Twin(header, rows);
  }

  private static List<String> row(Point point, Optional<Point> before, boolean withInterval) {
    List<String> row = new ArrayList<>(List.of(point.label(), point.text()));
    if (withInterval) {
      row.add(point.spread());
    }
    before.ifPresent(it -> row.add(it.text()));
    return row;
  }

  private static Twin of(Chart.Stacks stacks) {
    List<String> header = new ArrayList<>(List.of(""));
    stacks.parts().forEach(part -> header.add(part.name()));
    List<List<String>> rows = new ArrayList<>();
    for (int bar = 0; bar < stacks.bars().size(); bar++) {
      List<String> row = new ArrayList<>(List.of(stacks.bars().get(bar)));
      for (Chart.Series part : stacks.parts()) {
        row.add(part.points().get(bar).text());
      }
      rows.add(row);
    }
    return new Twin(header, rows);
  }

  private static Twin of(Chart.Matrix matrix) {
    List<String> header = new ArrayList<>(List.of(""));
    matrix.columns().forEach(column -> header.add(column.name()));
    List<List<String>> rows = new ArrayList<>();
    for (Chart.Series series : matrix.rows()) {
      List<String> row = new ArrayList<>(List.of(series.name()));
      series.points().forEach(point -> row.add(point.text()));
      rows.add(row);
    }
    return new Twin(header, rows);
  }

  private static Twin of(Chart.Funnel funnel) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(funnel.all().label(), funnel.all().text(), funnel.all().spread(), "", ""));
    for (Chart.Placed it : funnel.places()) {
      Point point = it.point();
      String of = it.of().text();
      rows.add(List.of(point.label(), point.text(), point.spread(), of, it.place().words()));
    }
    return new Twin(List.of("", funnel.name(), "95% interval", "Of", "99.8% limits"), rows);
  }
}
