package vitrine.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ExamplesTest {
  private static final Path FOLDER = Path.of("target/charts");
  private static final Set<String> PLAIN = Set.of("", "none", "#000000");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\.\\d{3}");

  @BeforeAll
  static void writeStyleSheet() throws IOException {
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("chart.css"), Palette.css());
  }

  @ParameterizedTest
  @FieldSource("vitrine.chart.Examples#NAMES")
  void example_drawn_isTidy(String name) throws IOException {
    String svg = Examples.RENDERER.render(Examples.named(name));
    Files.writeString(FOLDER.resolve(name + ".svg"), svg);
    assertFalse(svg.contains("style=") || svg.contains("<style"), "style");
    assertFalse(svg.contains("NaN") || svg.contains("undefined"), "broken numbers");
    assertFalse(LONG_NUMBER.matcher(svg).find(), "long numbers");
    assertIdentifiers(Xml.parse(svg));
  }

  @ParameterizedTest
  @FieldSource("vitrine.chart.Examples#NAMES")
  void example_drawn_hasNoColourOutsideThePalette(String name) {
    Document svg = Xml.parse(Examples.RENDERER.render(Examples.named(name)));
    for (Element element : Xml.elements(svg)) {
      assertClass(element, "fill", "f-");
      assertClass(element, "stroke", "s-");
    }
  }

  private static void assertClass(Element element, String paint, String prefix) {
    String colour = element.getAttribute(paint);
    if (!PLAIN.contains(colour) && !colour.startsWith("url(")) {
      String role = Palette.find(colour).orElseThrow(() -> new AssertionError(colour)).role();
      String classes = " " + element.getAttribute("class") + " ";
      assertTrue(classes.contains(" " + prefix + role + " "), colour + " has" + classes);
    }
  }

  private static void assertIdentifiers(Document svg) {
    Set<String> known = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    for (Element element : Xml.elements(svg)) {
      known.add(element.getAttribute("id"));
      used.addAll(Xml.references(element));
    }
    used.removeAll(known);
    assertEquals(Set.of(), used);
  }
}
