package vitrine.edition.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The fonts that are embedded: Source Sans, and DejaVu Sans for characters that it lacks. */
final class Fonts {
  static final String FAMILIES = "'Source Sans','Source Sans Extended','DejaVu Sans'";

  private static final String WEB =
      "/META-INF/resources/webjars/fontsource__source-sans-pro/5.2.5/files/"
          + "source-sans-pro-%s-%d-normal.woff";
  private static final String OTHER = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans%s.ttf";
  private static final Set<FSFontUseCase> USES =
      EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

  private record Face(String family, int weight) {}

  private static final Map<Face, byte[]> FACES = load();

  private Fonts() {}

  static void embed(PdfRendererBuilder builder) {
    FACES.forEach(
        (face, bytes) ->
            builder.useFont(
                () -> new ByteArrayInputStream(bytes),
                face.family(),
                face.weight(),
                FontStyle.NORMAL,
                true,
                USES));
  }

  private static Map<Face, byte[]> load() {
    Map<Face, byte[]> faces = new LinkedHashMap<>();
    for (int weight : new int[] {400, 600, 700}) {
      faces.put(
          new Face("Source Sans", weight), WebFont.trueType(read(WEB.formatted("latin", weight))));
      faces.put(
          new Face("Source Sans Extended", weight),
          WebFont.trueType(read(WEB.formatted("latin-ext", weight))));
    }
    faces.put(new Face("DejaVu Sans", 400), read(OTHER.formatted("")));
    faces.put(new Face("DejaVu Sans", 700), read(OTHER.formatted("-Bold")));
    return faces;
  }

  private static byte[] read(String resource) {
    try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
