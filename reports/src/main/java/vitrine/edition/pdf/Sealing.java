package vitrine.edition.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import vitrine.release.Sha256;

/** What makes a drawn PDF the same on every day: its dates, its identity, and its attachments. */
record Sealing(Calendar date, String identity) {
  private static final String DATES =
      "(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*(</xmp:\\2>)";
  private static final COSName RELATION = COSName.getPDFName("AFRelationship");

  static Sealing of(LocalDate day, String identity) {
    GregorianCalendar calendar = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    return new Sealing(calendar, Sha256.of(identity.getBytes(StandardCharsets.UTF_8)));
  }

  void seal(PDDocument document, List<Attachment> attachments) throws IOException {
    Compaction.compact(document);
    stamp(document);
    attach(document, attachments);
  }

  private void stamp(PDDocument document) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(date);
    information.setModificationDate(date);
    var metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String day = date.toInstant().toString().replace("Z", "+00:00");
    String created = xmp.replaceAll(DATES, "$1" + day + "$3");
    String both =
        created.contains("<xmp:ModifyDate>")
            ? created
            : created.replace(
                "</xmp:CreateDate>",
                "</xmp:CreateDate><xmp:ModifyDate>" + day + "</xmp:ModifyDate>");
    metadata.importXMPMetadata(both.getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(Long.parseLong(identity.substring(0, 15), 16));
    COSString id = new COSString(identity.substring(0, 16));
    COSArray ids = new COSArray();
    ids.add(id);
    ids.add(id);
    document.getDocument().setDocumentID(ids);
  }

  private void attach(PDDocument document, List<Attachment> attachments) throws IOException {
    Map<String, PDComplexFileSpecification> files = new TreeMap<>();
    COSArray associated = new COSArray();
    for (Attachment attachment : attachments) {
      PDComplexFileSpecification file = specification(document, attachment);
      files.put(attachment.name(), file);
      associated.add(file);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(new LinkedHashMap<>(files));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }

  private PDComplexFileSpecification specification(PDDocument document, Attachment attachment)
      throws IOException {
    PDEmbeddedFile embedded =
        new PDEmbeddedFile(
            document, new ByteArrayInputStream(attachment.bytes()), COSName.FLATE_DECODE);
    embedded.setSubtype(attachment.mediaType());
    embedded.setSize(attachment.bytes().length);
    embedded.setCreationDate(date);
    embedded.setModDate(date);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(embedded);
    file.setEmbeddedFileUnicode(embedded);
    file.getCOSObject().setName(RELATION, attachment.relation().code());
    return file;
  }
}
