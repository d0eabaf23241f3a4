package vitrine.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The attributes that a drawing may have: no style declarations, short numbers, ids of our own, and
 * a class beside every colour of the palette. All others are left out.
 */
final class SvgAttributes {
  private static final Set<String> NUMBERS =
      Set.of(
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "width",
          "height",
          "d",
          "points",
          "transform",
          "patternTransform",
          "stroke-width",
          "stroke-dasharray",
          "stroke-dashoffset",
          "stroke-miterlimit",
          "fill-opacity",
          "stroke-opacity",
          "opacity",
          "stop-opacity",
          "offset",
          "font-size");
  private static final Set<String> WORDS =
      Set.of(
          "stroke-linecap",
          "stroke-linejoin",
          "font-weight",
          "font-style",
          "text-anchor",
          "paint-order",
          "patternUnits",
          "gradientUnits",
          "fill-rule");
  private static final Map<String, String> CLASSES = Map.of("fill", "f-", "stroke", "s-");
  private static final String USUAL_FAMILY = "sans-serif";
  private static final BigDecimal HALF_OF_CAPITALS = new BigDecimal("0.35");

  private final Identifiers identifiers;

  SvgAttributes(Identifiers identifiers) {
    this.identifiers = identifiers;
  }

  Map<String, String> of(SvgElement element) {
    Map<String, String> spread = Declarations.spread(element.attributes());
    if ("0".equals(spread.get("stroke-width"))) {
      spread.keySet().removeIf(name -> name.startsWith("stroke"));
    }
    Map<String, String> kept = new LinkedHashMap<>();
    List<String> classes = new ArrayList<>();
    spread.forEach((name, value) -> keep(kept, classes, name, value));
    if (!classes.isEmpty()) {
      kept.put("class", String.join(" ", classes));
    }
    if (element.name().equals("text")) {
      stand(kept);
    }
    return kept;
  }

  private void keep(Map<String, String> kept, List<String> classes, String name, String value) {
    if (NUMBERS.contains(name)) {
      kept.put(name, Decimals.round(value.replace("px", "")));
    } else if (WORDS.contains(name) || name.equals("font-family") && !value.equals(USUAL_FAMILY)) {
      kept.put(name, value);
    } else if (name.equals("id")) {
      kept.put(name, identifiers.name(value));
    } else if (name.equals("clip-path")) {
      kept.put(name, identifiers.reference(value));
    } else if (name.equals("stop-color")) {
      kept.put(name, Paint.of(value));
    } else if (CLASSES.containsKey(name)) {
      paint(kept, classes, name, value);
    }
  }

  private void paint(Map<String, String> kept, List<String> classes, String name, String value) {
    if (Identifiers.isReference(value)) {
      kept.put(name, identifiers.reference(value));
      return;
    }
    String paint = Paint.of(value);
    kept.put(name, paint);
    Palette.find(paint).ifPresent(role -> classes.add(CLASSES.get(name) + role.role()));
  }

  /** Moves text to its base line, because some renderers of SVG know no other. */
  private static void stand(Map<String, String> kept) {
    BigDecimal size = new BigDecimal(kept.getOrDefault("font-size", "12"));
    BigDecimal middle = new BigDecimal(kept.getOrDefault("y", "0"));
    kept.put("y", Decimals.round(middle.add(size.multiply(HALF_OF_CAPITALS))));
  }
}
