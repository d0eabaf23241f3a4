package vitrine.chart;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rewriting of what ECharts draws into known elements that can be seen, with attributes of
 * {@link SvgAttributes}.
 */
final class SvgCleaning {
  private static final Set<String> SHAPES =
      Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
  private static final Set<String> OTHERS =
      Set.of(
          "g", "text", "defs", "clipPath", "pattern", "linearGradient", "radialGradient", "stop");
  private static final Set<String> SHADOWS = Set.of("filter");
  private static final Set<String> UNPAINTED = Set.of("none", "transparent");

  private final SvgAttributes attributes;

  SvgCleaning(Identifiers identifiers) {
    attributes = new SvgAttributes(identifiers);
  }

  List<SvgElement> clean(List<SvgElement> elements) {
    return elements.stream().filter(SvgCleaning::isSeen).flatMap(this::clean).toList();
  }

  private Stream<SvgElement> clean(SvgElement drawn) {
    SvgElement element = FullCircle.of(drawn);
    List<SvgElement> children =
        element.name().equals("clipPath")
            ? element.children().stream().flatMap(this::clean).toList()
            : clean(element.children());
    boolean empty = element.name().equals("g") && children.isEmpty();
    return empty
        ? Stream.empty()
        : Stream.of(
            new SvgElement(element.name(), attributes.of(element), element.text(), children));
  }

  private static boolean isSeen(SvgElement element) {
    if (SHAPES.contains(element.name())) {
      return isPainted(element.attributes(), "fill", "black")
          || isPainted(element.attributes(), "stroke", "none");
    }
    if (!OTHERS.contains(element.name()) && !SHADOWS.contains(element.name())) {
      throw new ChartFailed("a chart may not hold the element " + element.name());
    }
    return OTHERS.contains(element.name());
  }

  private static boolean isPainted(Map<String, String> attributes, String paint, String usual) {
    return !UNPAINTED.contains(attributes.getOrDefault(paint, usual))
        && !"0".equals(attributes.get(paint + "-opacity"))
        && !"0".equals(attributes.get("opacity"))
        && !"0".equals(attributes.get(paint + "-width"));
  }
}
