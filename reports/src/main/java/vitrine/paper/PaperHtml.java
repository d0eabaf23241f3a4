package vitrine.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A paper as one HTML file with its style. */
public final class PaperHtml {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, PaperHtml.class.getClassLoader(), "vitrine.edition.templates");

  private PaperHtml() {}

  public static String of(Paper paper) {
    StringOutput output = new StringOutput();
    TEMPLATES.render("paper/paper.jte", Map.of("paper", paper, "style", style()), output);
    return output.toString();
  }

  private static String style() {
    try (InputStream in = PaperHtml.class.getResourceAsStream("/style/paper.css")) {
      if (in == null) {
        throw new IllegalStateException("no style of papers");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
