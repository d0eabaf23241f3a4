package vitrine.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.release.Sha256;

/**
 * A drawing as an SVG document of its own: named for those who cannot see it, and scaled by whoever
 * shows it.
 */
record SvgDocument(SvgElement root) {
  private static final String FONTS =
      "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

  private static final int DIGITS = 10;

  static SvgDocument of(ChartSource source, SvgElement drawing) {
    String prefix = prefix(source);
    List<SvgElement> children = new ArrayList<>();
    children.add(words("title", prefix + "-t", source.title()));
    children.add(words("desc", prefix + "-d", source.description()));
    children.addAll(new SvgCleaning(new Identifiers(prefix)).clean(drawing.children()));
    return new SvgDocument(new SvgElement("svg", attributes(source, prefix), "", children));
  }

  String text() {
    StringBuilder out = new StringBuilder();
    root.write(out);
    return out.toString();
  }

  private static Map<String, String> attributes(ChartSource source, String prefix) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("xmlns", "http://www.w3.org/2000/svg");
    attributes.put("class", "chart");
    attributes.put("viewBox", "0 0 " + source.width() + " " + source.height());
    attributes.put("preserveAspectRatio", "xMidYMid meet");
    attributes.put("role", "img");
    attributes.put("aria-labelledby", prefix + "-t " + prefix + "-d");
    attributes.put("font-family", FONTS);
    return attributes;
  }

  private static SvgElement words(String name, String id, String words) {
    return new SvgElement(name, Map.of("id", id), words, List.of());
  }

  private static String prefix(ChartSource source) {
    String whole =
        String.join(
            "\0",
            source.width() + "x" + source.height(),
            source.title(),
            source.description(),
            source.option());
    return "c" + Sha256.of(whole.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
