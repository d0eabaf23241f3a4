package vitrine.edition.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The writing of small parts of a tagged PDF inside what they belong to, each of which would be an
 * object of its own otherwise: two thirds of all objects.
 */
final class Compaction {
  private static final COSName ATTRIBUTES = COSName.A;
  private static final COSName PROPERTIES = COSName.getPDFName("Properties");

  private Compaction() {}

  static void compact(PDDocument document) {
    for (PDPage page : document.getPages()) {
      COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(PROPERTIES);
      if (properties != null) {
        properties.getValues().forEach(it -> it.setDirect(true));
      }
    }
    structure(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
  }

  private static void structure(COSDictionary root) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> left = new ArrayDeque<>();
    left.add(root);
    while (!left.isEmpty()) {
      COSBase next = left.pop();
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof COSArray kids) {
        kids.setDirect(true);
        kids.forEach(it -> add(left, it));
      } else if (next instanceof COSDictionary element) {
        element(left, element);
      }
    }
  }

  private static void element(Deque<COSBase> left, COSDictionary element) {
    COSBase attributes = element.getItem(ATTRIBUTES);
    if (attributes != null) {
      attributes.setDirect(true);
    }
    boolean marked = element.getDictionaryObject(COSName.S) == null;
    if (marked && element.getDictionaryObject(COSName.MCID) != null) {
      element.setDirect(true);
    }
    add(left, element.getItem(COSName.K));
  }

  private static void add(Deque<COSBase> left, COSBase item) {
    COSBase kid = item instanceof COSObject reference ? reference.getObject() : item;
    if (kid != null) {
      left.push(kid);
    }
  }
}
