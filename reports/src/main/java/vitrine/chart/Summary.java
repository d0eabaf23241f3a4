package vitrine.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A chart told in two or three sentences: largest, smallest, change, and what is not shown. */
public final class Summary implements Chart.Cases<String> {
  private Summary() {}

  public static String of(Chart chart) {
    return chart.answer(new Summary());
  }

  @Override
  public String trend(Chart.Trend chart) {
    List<Point> shown = shown(chart.now());
    if (shown.isEmpty()) {
      return "No value is shown.";
    }
    Point first = shown.get(0);
    Point last = shown.get(shown.size() - 1);
    return "From %s in %s to %s in %s; highest in %s (%s), lowest in %s (%s).%s"
        .formatted(
            first.text(),
            first.label(),
            last.text(),
            last.label(),
            largest(shown).label(),
            largest(shown).text(),
            smallest(shown).label(),
            smallest(shown).text(),
            notShown(chart.now()));
  }

  @Override
  public String bars(Chart.Bars chart) {
    List<Point> shown = shown(chart.bars());
    if (shown.isEmpty()) {
      return "No value is shown.";
    }
    return "Largest: %s. Smallest: %s.%s"
        .formatted(largestThree(shown), words(smallest(shown)), notShown(chart.bars()));
  }

  @Override
  public String dots(Chart.Dots chart) {
    List<Point> shown = shown(chart.dots());
    String all =
        chart.dots().name() + chart.all().map(it -> ": all " + it.text()).orElse("") + ". ";
    if (shown.isEmpty()) {
      return all + "No part is large enough to be shown.";
    }
    return "%sHighest: %s. Lowest: %s.%s"
        .formatted(all, words(largest(shown)), words(smallest(shown)), notShown(chart.dots()));
  }

  @Override
  public String stacks(Chart.Stacks chart) {
    Optional<String> bar = chart.bars().stream().findFirst();
    String parts =
        chart.parts().stream()
            .map(part -> part.name() + " " + part.points().get(0).text())
            .collect(Collectors.joining(", "));
    return bar.map(it -> it + ": " + parts + ".").orElse("No value is shown.");
  }

  @Override
  public String curve(Chart.Curve chart) {
    String steps =
        chart.now().points().stream()
            .filter(it -> List.of("1 h", "24 h", "7 d", "30 d").contains(it.label()))
            .map(it -> it.text() + " within " + it.label())
            .collect(Collectors.joining(", "));
    String before =
        chart
            .before()
            .flatMap(series -> withinDay(series).map(it -> " " + sentence(series.name(), it)))
            .orElse("");
    return sentence(chart.now().name(), steps) + before;
  }

  @Override
  public String matrix(Chart.Matrix chart) {
    List<Point> cells =
        chart.rows().stream()
            .flatMap(row -> shown(row).stream().map(it -> from(row.name(), it)))
            .toList();
    return cells.isEmpty()
        ? "No value is shown."
        : "Largest: %s. A dot stands for none or few.".formatted(largestThree(cells));
  }

  private static Point from(String row, Point point) {
    String label = row + " to " + point.label();
    return new Point(label, point.value(), point.interval(), point.text(), point.spread());
  }

  @Override
  public String funnel(Chart.Funnel chart) {
    long shown = chart.places().stream().filter(it -> it.point().value().isPresent()).count();
    long hidden = chart.places().size() - shown;
    String all = "%s: all %s. ".formatted(chart.name(), chart.all().text());
    String inside = outside(chart, Chart.Place.ABOVE) + outside(chart, Chart.Place.BELOW);
    return all
        + "Limits: 95% dashed, 99.8% solid; chance and noise rarely move a value past them. "
        + (inside.isEmpty() ? "All %d shown lie within. ".formatted(shown) : inside).strip()
        + (hidden == 0 ? "" : " Not shown: %d of %d.".formatted(hidden, chart.places().size()));
  }

  private static String outside(Chart.Funnel chart, Chart.Place place) {
    List<Point> points =
        chart.places().stream()
            .filter(it -> it.place() == place)
            .map(Chart.Placed::point)
            .sorted(Comparator.comparing(it -> -it.value().orElse(0)))
            .toList();
    String name = place.words().substring(0, 1).toUpperCase(Locale.ROOT);
    return points.isEmpty()
        ? ""
        : points.stream()
            .map(Summary::words)
            .collect(Collectors.joining(", ", name + place.words().substring(1) + ": ", ". "));
  }

  private static Optional<String> withinDay(Chart.Series series) {
    return series.points().stream()
        .filter(it -> it.label().equals("24 h"))
        .findFirst()
        .map(it -> it.text() + " within 24 h");
  }

  private static String sentence(String name, String words) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + ": " + words + ".";
  }

  private static List<Point> shown(Chart.Series series) {
    return series.points().stream().filter(it -> it.value().isPresent()).toList();
  }

  private static Point largest(List<Point> shown) {
    return shown.stream().max(Comparator.comparing(it -> it.value().getAsDouble())).get();
  }

  private static String largestThree(List<Point> shown) {
    return shown.stream()
        .sorted(Comparator.comparing(it -> -it.value().getAsDouble()))
        .limit(3)
        .map(Summary::words)
        .collect(Collectors.joining(", "));
  }

  private static Point smallest(List<Point> shown) {
    return shown.stream().min(Comparator.comparing(it -> it.value().getAsDouble())).get();
  }

  private static String words(Point point) {
    return point.label() + " " + point.text();
  }

  private static String notShown(Chart.Series series) {
    long hidden = series.points().size() - shown(series).size();
    return hidden == 0 ? "" : " Not shown: " + hidden + " of " + series.points().size() + ".";
  }
}
