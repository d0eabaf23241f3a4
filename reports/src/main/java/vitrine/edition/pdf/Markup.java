package vitrine.edition.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a tree, with what a printed page needs beyond a screen: words for links and charts. */
final class Markup {
  private final Document document;

  private Markup(Document document) {
    this.document = document;
  }

  /**
   * The tree that is printed.
   *
   * @throws PrintFailed if the page is not well-formed
   */
  static Document of(String xhtml, double width) {
    Markup markup = new Markup(parse(xhtml));
    markup.all("a").forEach(Markup::name);
    markup.all("svg").forEach(it -> prepare(it, width));
    return markup.document;
  }

  private static Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setExpandEntityReferences(false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXException e) {
      throw new PrintFailed("the page is not well-formed: " + e.getMessage(), e);
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Stream<Element> all(String name) {
    return elements(document.getElementsByTagName(name));
  }

  private static Stream<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements.stream();
  }

  private static void name(Element link) {
    if (!link.hasAttribute("title")) {
      link.setAttribute("title", link.getTextContent().strip().replaceAll("\\s+", " "));
    }
  }

  /** Gives a chart its words as alternative text, a size in the page's unit and its font. */
  private static void prepare(Element chart, double width) {
    List<Element> words =
        Stream.of("title", "desc").flatMap(it -> elements(chart.getElementsByTagName(it))).toList();
    chart.setAttribute(
        "alt", words.stream().map(Element::getTextContent).collect(Collectors.joining(". ")));
    words.forEach(it -> it.getParentNode().removeChild(it));
    String[] box = chart.getAttribute("viewBox").split(" ");
    double scale = width / Double.parseDouble(box[2]);
    chart.setAttribute("width", box[2]);
    chart.setAttribute("height", box[3]);
    chart.setAttribute(
        "style", "width:%.2fmm;height:%.2fmm".formatted(width, scale * Double.parseDouble(box[3])));
    chart.setAttribute("font-family", Fonts.FAMILIES);
  }
}
