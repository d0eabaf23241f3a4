package vitrine.chart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A drawing read back by the XML parser of the JDK. */
final class Xml {
  private static final Pattern REFERENCE = Pattern.compile("(?<=url\\(#)[^)]+");

  private Xml() {}

  static Document parse(String xml) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(xml, e);
    }
  }

  static List<Element> elements(Document document) {
    return elements(document, "*");
  }

  static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  static List<String> texts(Document document, String name) {
    return elements(document, name).stream().map(Element::getTextContent).toList();
  }

  /** The ids that an element refers to. */
  static List<String> references(Element element) {
    return Stream.of("fill", "stroke", "clip-path")
        .flatMap(name -> REFERENCE.matcher(element.getAttribute(name)).results())
        .map(MatchResult::group)
        .toList();
  }
}
