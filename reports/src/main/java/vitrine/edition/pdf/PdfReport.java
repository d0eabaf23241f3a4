package vitrine.edition.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A page of HTML as a PDF for readers with and without sight (PDF/UA-1, ISO 14289-1) and for
 * archives (PDF/A-3u, ISO 19005-3), with files attached. Equal input gives equal bytes.
 *
 * @param xhtml well-formed, with a language, a title and a description
 * @param date when it was published
 * @param identity what tells it from every other report
 */
public record PdfReport(
    String xhtml, LocalDate date, String identity, List<Attachment> attachments) {
  static final double CHART_MILLIMETRES = 166;

  private static final String PRODUCER = "Vitrine";

  public PdfReport {
    attachments = List.copyOf(attachments);
  }

  /**
   * Draws the report.
   *
   * @throws PrintFailed if the page is not well-formed, or if part of it would be left out
   */
  public byte[] render() {
    Quiet.install();
    Queue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();
    try (PdfBoxRenderer renderer = renderer(diagnostics)) {
      renderer.layout();
      try (PDDocument document = renderer.createPDFKeepOpen()) {
        refuse(diagnostics);
        return save(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfBoxRenderer renderer(Queue<Diagnostic> diagnostics) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(Markup.of(xhtml, CHART_MILLIMETRES), "vitrine:");
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useExternalResourceAccessControl(
        (address, kind) -> false,
        com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
            .RUN_BEFORE_RESOLVING_URI);
    builder.withProducer(PRODUCER);
    builder.withDiagnosticConsumer(diagnostics::add);
    Fonts.embed(builder);
    return builder.buildPdfRenderer();
  }

  private static void refuse(Queue<Diagnostic> diagnostics) {
    diagnostics.stream()
        .filter(it -> it.getLevel().intValue() >= Level.WARNING.intValue())
        .findFirst()
        .ifPresent(
            it -> {
              throw new PrintFailed(
                  "part of the page cannot be printed: " + it.getFormattedMessage());
            });
  }

  private byte[] save(PDDocument document) throws IOException {
    Sealing.of(date, identity).seal(document, attachments);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.DEFAULT_COMPRESSION);
    return out.toByteArray();
  }
}
