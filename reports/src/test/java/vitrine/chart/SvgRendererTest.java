package vitrine.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vitrine.catalogue.Statistic;

class SvgRendererTest {
  private static final SvgRenderer RENDERER = Examples.RENDERER;
  private static final String EMPTY = "{}";
  private static final String LINE =
      """
      {"xAxis": {"type": "category", "data": ["a", "b", "c", "d", "e"]},
       "yAxis": {},
       "series": [{"type": "line", "symbol": "none", "data": [1, 2, null, 4, 5]}]}
      """;
  private static final String TIMES =
      """
      {"xAxis": {"type": "time"}, "yAxis": {},
       "series": [{"type": "line", "data": [["2025-03-29T00:00:00Z", 1], ["2025-04-02T00:00:00Z", 2]]}]}
      """;

  @Test
  void render_sameSourceTwiceAndInAnotherRenderer_givesTheSameBytes() {
    ChartSource source = Examples.named("shares");
    String first = RENDERER.render(source);
    RENDERER.render(Examples.named("scatter"));
    assertEquals(first, RENDERER.render(source));
    assertEquals(first, new SvgRenderer().render(source));
  }

  @Test
  void render_afterChartWithSeriesOfTheSameNames_givesTheSameBytes() {
    SvgRenderer renderer = new SvgRenderer();
    renderer.render(stacks("Granted", "Refused"));
    assertEquals(
        new SvgRenderer().render(stacks("Open", "Granted")),
        renderer.render(stacks("Open", "Granted")));
  }

  private static ChartSource stacks(String... names) {
    List<Chart.Series> parts = Arrays.stream(names).map(SvgRendererTest::half).toList();
    Chart chart = new Chart.Stacks(Statistic.Kind.SHARE, List.of("A"), parts);
    return ChartFactory.source(chart, "Title", Room.WIDE);
  }

  private static Chart.Series half(String name) {
    Point half = new Point("A", OptionalDouble.of(50), Optional.empty(), "50 %", "");
    return new Chart.Series(name, List.of(half));
  }

  @Test
  void render_fromManyThreads_givesTheSameBytes() throws Exception {
    ChartSource source = Examples.named("steps");
    Callable<String> task = () -> RENDERER.render(source);
    Set<String> drawn = new HashSet<>(List.of(RENDERER.render(source)));
    for (Future<String> result : fourThreads(task)) {
      drawn.add(result.get());
    }
    assertEquals(1, drawn.size());
  }

  private static List<Future<String>> fourThreads(Callable<String> task)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      return threads.invokeAll(IntStream.range(0, 12).mapToObj(i -> task).toList());
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void render_timeAxisInAnotherZone_givesTheSameBytes() {
    TimeZone here = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      String there = new SvgRenderer().render(Examples.chart(TIMES));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      assertEquals(there, new SvgRenderer().render(Examples.chart(TIMES)));
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void render_titleAndDescription_nameTheImage() {
    String nasty = "Orders <&\"'> \u0001 ok";
    Document svg = Xml.parse(RENDERER.render(new ChartSource(300, 200, EMPTY, nasty, nasty + 2)));
    Element root = svg.getDocumentElement();
    Element title = Xml.elements(svg, "title").get(0);
    Element description = Xml.elements(svg, "desc").get(0);
    assertEquals("Orders <&\"'> \uFFFD ok", title.getTextContent());
    assertEquals("Orders <&\"'> \uFFFD ok2", description.getTextContent());
    assertEquals("img", root.getAttribute("role"));
    assertEquals("0 0 300 200", root.getAttribute("viewBox"));
    assertFalse(root.hasAttribute("width") || root.hasAttribute("height"));
    assertEquals(
        title.getAttribute("id") + " " + description.getAttribute("id"),
        root.getAttribute("aria-labelledby"));
  }

  @Test
  void render_textOfTheOption_isEscapedAndPresent() {
    String option = "{\"title\": {\"text\": \"A <b> & \\\"c\\\" \\u0002\"}}";
    Document svg = Xml.parse(RENDERER.render(Examples.chart(option)));
    assertEquals(List.of("A <b> & \"c\" \uFFFD"), Xml.texts(svg, "text"));
  }

  @Test
  void render_otherSource_givesOtherIds() {
    Element one = Xml.parse(RENDERER.render(Examples.chart(EMPTY))).getDocumentElement();
    Element other = Xml.parse(RENDERER.render(Examples.chart("{ }"))).getDocumentElement();
    assertNotEquals(one.getAttribute("aria-labelledby"), other.getAttribute("aria-labelledby"));
  }

  @Test
  void render_lineWithNull_leavesAGap() {
    String line = paths(Examples.chart(LINE), Palette.SERIES1).get(0);
    assertEquals(2, line.chars().filter(c -> c == 'M').count(), line);
    assertEquals(2, line.chars().filter(c -> c == 'L').count(), line);
  }

  @Test
  void render_bandWithNull_leavesAGap() {
    Document svg = Xml.parse(RENDERER.render(Examples.named("months")));
    assertEquals(2, marked(svg, "polygon", "f-band1"));
  }

  @Test
  void render_decals_areKeptAsPatterns() {
    Document svg = Xml.parse(RENDERER.render(Examples.named("shares")));
    assertEquals(4, Xml.elements(svg, "pattern").size());
    assertTrue(
        Xml.elements(svg).stream().filter(e -> e.getAttribute("fill").startsWith("url(")).count()
            >= 20);
    assertFalse(Xml.elements(svg, "circle").isEmpty(), "dots of a pattern vanish when rounded");
  }

  @Test
  void render_twoHundredCategories_drawsAll() {
    String numbers =
        IntStream.range(1, 201).mapToObj(Integer::toString).collect(Collectors.joining(","));
    String option =
        """
        {"xAxis": {"type": "category", "data": [%s]}, "yAxis": {},
         "series": [{"type": "bar", "data": [%s]}]}
        """
            .formatted(numbers, numbers);
    assertEquals(200, paths(Examples.chart(option), Palette.SERIES1, "fill").size());
  }

  @Test
  void render_manyPoints_drawsAll() {
    String points =
        IntStream.range(0, 4_000)
            .mapToObj(i -> "[" + i + "," + i % 97 + "]")
            .collect(Collectors.joining(","));
    String option =
        "{\"xAxis\": {}, \"yAxis\": {}, \"series\": [{\"type\": \"scatter\", \"data\": ["
            + points
            + "]}]}";
    Document svg = Xml.parse(RENDERER.render(Examples.chart(option)));
    assertEquals(4_000, marked(svg, "circle", "f-series1"));
  }

  @Test
  void render_tooMuchWork_isStoppedAndTheNextChartIsDrawn() {
    SvgRenderer impatient = new SvgRenderer(1, 2_000_000);
    ChartFailed failure =
        assertThrows(ChartFailed.class, () -> impatient.render(Examples.named("months")));
    assertTrue(failure.getMessage().contains("2000000 instructions"), failure.getMessage());
    assertTrue(impatient.render(Examples.chart(EMPTY)).startsWith("<svg "));
  }

  @Test
  void render_wrongOption_saysWhy() {
    assertTrue(failure("{").startsWith("the option cannot be drawn: "));
    String custom =
        "{\"xAxis\":{},\"yAxis\":{},\"series\":[{\"type\":\"custom\",\"renderItem\":\"x\"}]}";
    assertTrue(failure(custom).contains("whisker, whisker-across, band, band-step"));
  }

  @Test
  void render_image_isRefused() {
    String option =
        "{\"graphic\": [{\"type\": \"image\", \"style\": {\"image\": \"http://x/y.png\", \"width\":"
            + " 9, \"height\": 9}}]}";
    assertEquals("a chart may not hold the element image", failure(option));
  }

  @Test
  void render_scriptInTheOption_isText() {
    String option =
        "{\"title\": {\"text\": \"x\", \"textStyle\": {\"fontFamily\": \"a\\\"><script>\"}}}";
    Document svg = Xml.parse(RENDERER.render(Examples.chart(option)));
    assertEquals("a\"><script>", Xml.elements(svg, "text").get(0).getAttribute("font-family"));
  }

  private static String failure(String option) {
    return assertThrows(ChartFailed.class, () -> RENDERER.render(Examples.chart(option)))
        .getMessage();
  }

  private static List<String> paths(ChartSource source, Palette role) {
    return paths(source, role, "stroke");
  }

  private static List<String> paths(ChartSource source, Palette role, String paint) {
    return Xml.elements(Xml.parse(RENDERER.render(source)), "path").stream()
        .filter(path -> path.getAttribute(paint).equals(role.light()))
        .map(path -> path.getAttribute("d"))
        .toList();
  }

  private static long marked(Document svg, String name, String mark) {
    return Xml.elements(svg, name).stream()
        .filter(element -> element.getAttribute("class").equals(mark))
        .count();
  }
}
