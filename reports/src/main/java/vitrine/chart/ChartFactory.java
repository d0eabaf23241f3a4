package vitrine.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.icepear.echarts.Option;
import org.icepear.echarts.serializer.EChartsSerializer;

/** Charts as options of ECharts, built with ECharts Java. */
final class ChartFactory implements Chart.Cases<ChartFactory.Sized> {
  private static final int LEAST_HEIGHT = 90;
  private static final ObjectMapper ORDERED =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final Room room;

  private ChartFactory(Room room) {
    this.room = room;
  }

  /** An option and the height it needs, in pixels. */
  record Sized(int height, Option option) {}

  /**
   * The chart, ready to be drawn.
   *
   * @param title what it shows, for those who cannot see it
   */
  static ChartSource source(Chart chart, String title, Room room) {
    Sized sized = Scaled.of(chart).answer(new ChartFactory(room));
    return new ChartSource(
        room.width,
        Math.max(LEAST_HEIGHT, sized.height()),
        inOrder(new EChartsSerializer().toJson(sized.option())),
        title,
        Summary.of(chart));
  }

  private static String inOrder(String option) {
    try {
      return ORDERED.writeValueAsString(ORDERED.readValue(option, Object.class));
    } catch (JsonProcessingException e) {
      throw new ChartFailed("the option is no JSON", e);
    }
  }

  @Override
  public Sized trend(Chart.Trend chart) {
    return new Lines(room).trend(chart);
  }

  @Override
  public Sized bars(Chart.Bars chart) {
    return new Rows(room).bars(chart);
  }

  @Override
  public Sized dots(Chart.Dots chart) {
    return new Dots(room).dots(chart);
  }

  @Override
  public Sized stacks(Chart.Stacks chart) {
    return new Rows(room).stacks(chart);
  }

  @Override
  public Sized curve(Chart.Curve chart) {
    return new Lines(room).curve(chart);
  }

  @Override
  public Sized matrix(Chart.Matrix chart) {
    return new Crossing(room).matrix(chart);
  }

  @Override
  public Sized funnel(Chart.Funnel chart) {
    return new Funnels(room).funnel(chart);
  }
}
