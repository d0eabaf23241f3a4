package vitrine.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader gets out of a printed edition. */
record Print(
    String text,
    List<String> misplaced,
    List<String> bookmarks,
    Map<String, PDComplexFileSpecification> files) {
  private static final float MILLIMETRE = 72 / 25.4f;
  private static final float MARGIN = 22 * MILLIMETRE;
  private static final float TOLERANCE = 0.8f;

  static Print of(PDDocument document) throws IOException {
    Placed placed = new Placed();
    String text = placed.getText(document);
    List<String> bookmarks = new ArrayList<>();
    collect(document.getDocumentCatalog().getDocumentOutline(), bookmarks);
    Map<String, PDComplexFileSpecification> files = new TreeMap<>();
    collect(document.getDocumentCatalog().getNames().getEmbeddedFiles(), files);
    return new Print(text.replaceAll("\\s+", ""), placed.misplaced, bookmarks, files);
  }

  static PDDocument open(byte[] pdf) throws IOException {
    return Loader.loadPDF(pdf);
  }

  private static void collect(PDOutlineNode node, List<String> names) {
    for (PDOutlineItem item : node.children()) {
      names.add(item.getTitle());
      collect(item, names);
    }
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node,
      Map<String, PDComplexFileSpecification> files)
      throws IOException {
    if (node.getNames() != null) {
      files.putAll(node.getNames());
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        collect(kid, files);
      }
    }
  }

  /** Text with its places, and what of it lies off the page's margins or on other text. */
  private static final class Placed extends PDFTextStripper {
    private final List<String> misplaced = new ArrayList<>();
    private final Map<Integer, List<TextPosition>> byLine = new TreeMap<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
      for (TextPosition position : positions) {
        float right = position.getX() + position.getWidth();
        boolean inside =
            position.getX() > MARGIN - TOLERANCE
                && right < position.getPageWidth() - MARGIN + TOLERANCE
                && position.getY() > 0
                && position.getY() < position.getPageHeight();
        if (!inside) {
          misplaced.add(getCurrentPageNo() + ": off the page: " + text);
        }
        if (!position.getUnicode().isBlank()) {
          byLine
              .computeIfAbsent(Math.round(position.getY() * 4), key -> new ArrayList<>())
              .add(position);
        }
      }
      super.writeString(text, positions);
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
      for (List<TextPosition> line : byLine.values()) {
        line.sort(Comparator.comparing(TextPosition::getX));
        for (int i = 1; i < line.size(); i++) {
          TextPosition before = line.get(i - 1);
          if (before.getX() + before.getWidth() > line.get(i).getX() + TOLERANCE) {
            misplaced.add(
                getCurrentPageNo() + ": on other text: " + before + line.get(i) + " in " + line);
          }
        }
      }
      byLine.clear();
      super.endPage(page);
    }
  }
}
