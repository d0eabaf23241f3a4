package vitrine.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.heatmap.HeatmapDataItem;
import org.icepear.echarts.charts.heatmap.HeatmapSeries;
import org.icepear.echarts.components.coord.AxisLine;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.series.ItemStyle;
import org.icepear.echarts.components.series.SeriesLabel;
import org.icepear.echarts.components.visualMap.PiecewiseVisualMap;
import org.icepear.echarts.components.visualMap.VisualPiece;
import org.icepear.echarts.origin.component.visualMap.VisualPieceOption;

/** Charts of values where rows and columns cross. */
final class Crossing {
  private static final Palette[] HEAT = {
    Palette.HEAT1, Palette.HEAT2, Palette.HEAT3, Palette.HEAT4, Palette.HEAT5
  };
  private static final int FIRST_DARK = 3;
  private static final int WIDE_HEAD = 92;
  private static final int NARROW_HEAD = 24;

  private final Room room;

  Crossing(Room room) {
    this.room = room;
  }

  ChartFactory.Sized matrix(Chart.Matrix chart) {
    int head = room.isNarrow() ? NARROW_HEAD : WIDE_HEAD;
    String[] rows = chart.rows().stream().map(Chart.Series::name).toArray(String[]::new);
    Option option =
        Options.of(
                new Grid()
                    .setLeft(left())
                    .setRight(room.isNarrow() ? 12 : 40)
                    .setTop(head)
                    .setBottom(4))
            .setXAxis(heads(chart.columns()))
            .setYAxis(Axes.rows(rows, room))
            .setVisualMap(colours())
            .setSeries(
                new HeatmapSeries()
                    .setItemStyle(
                        new ItemStyle().setBorderColor(Palette.SURFACE.light()).setBorderWidth(1))
                    .setData(cells(chart).toArray(HeatmapDataItem[]::new)));
    return new ChartFactory.Sized(rows.length * room.row + head + 4, option);
  }

  private int left() {
    return room.isNarrow() ? 112 : 130;
  }

  private CategoryAxis heads(List<Chart.Head> columns) {
    Map<String, Object> label = new TreeMap<>(Map.of("interval", 0, "margin", 8));
    label.put("rotate", room.isNarrow() ? 0 : -40);
    label.put("fontSize", room.isNarrow() ? 11 : 13);
    label.put("color", Palette.INK.light());
    String[] names =
        columns.stream().map(it -> room.isNarrow() ? it.code() : it.name()).toArray(String[]::new);
    return new CategoryAxis()
        .setData(names)
        .setPosition("top")
        .setAxisTick(Map.of("show", false))
        .setAxisLine(new AxisLine().setShow(false))
        .setAxisLabel(label);
  }

  private List<HeatmapDataItem> cells(Chart.Matrix chart) {
    double largest =
        chart.rows().stream()
            .flatMap(row -> row.points().stream())
            .mapToDouble(it -> it.value().orElse(0))
            .max()
            .orElse(0);
    List<HeatmapDataItem> cells = new ArrayList<>();
    for (int row = 0; row < chart.rows().size(); row++) {
      List<Point> points = chart.rows().get(row).points();
      for (int column = 0; column < points.size(); column++) {
        cells.add(cell(points.get(column), column, row, largest));
      }
    }
    return cells;
  }

  /** The item of a cell: its step of colour, from 0 for one that is not shown, and its text. */
  private HeatmapDataItem cell(Point point, int column, int row, double largest) {
    int step =
        point.value().isPresent() && largest > 0
            ? (int) Math.ceil(HEAT.length * Math.sqrt(point.value().getAsDouble() / largest))
            : 0;
    Palette ink = step > FIRST_DARK ? Palette.SURFACE : step == 0 ? Palette.MUTED : Palette.INK;
    return new HeatmapDataItem()
        .setValue(new Object[] {column, row, step})
        .setLabel(
            new SeriesLabel()
                .setShow(true)
                .setFormatter(room.isNarrow() ? shortened(point) : point.text())
                .setColor(ink.light())
                .setFontSize(room.isNarrow() ? 10 : 12));
  }

  private static String shortened(Point point) {
    double value = point.value().orElse(0);
    if (value < 1000) {
      return point.text();
    }
    return value < 9950 ? Math.round(value / 100) / 10.0 + "k" : Math.round(value / 1000) + "k";
  }

  private static PiecewiseVisualMap colours() {
    List<VisualPieceOption> pieces = new ArrayList<>();
    pieces.add(new VisualPiece().setValue(0).setColor(Palette.SURFACE.light()));
    for (int step = 1; step <= HEAT.length; step++) {
      pieces.add(new VisualPiece().setValue(step).setColor(HEAT[step - 1].light()));
    }
    return new PiecewiseVisualMap()
        .setShow(false)
        .setDimension(2)
        .setPieces(pieces.toArray(VisualPieceOption[]::new));
  }
}
