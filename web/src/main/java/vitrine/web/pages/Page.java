package vitrine.web.pages;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;

/**
 * A page of the site: its words for the browser, and what it shows.
 *
 * @param section the entry of the navigation that it belongs to
 * @param twins the same figures in other forms
 */
public record Page(String title, String description, String section, List<Twin> twins) {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Page.class.getClassLoader(), "vitrine.web.templates");

  /** The same figures in another form. */
  public record Twin(String type, String href) {}

  /** A page that has no other form. */
  public static Page of(String title, String description, String section) {
    return new Page(title, description, section, List.of());
  }

  Page withTwins(List<Twin> newTwins) {
    return new Page(title, description, section, newTwins);
  }

  /** Sends the page with the content of a template. */
  public void send(Context ctx, Assets assets, String template, Map<String, Object> model) {
    Content content = output -> TEMPLATES.render(template, model, output);
    StringOutput output = new StringOutput();
    TEMPLATES.render(
        "layout.jte",
        Map.of("page", this, "assets", assets, "content", content, "path", ctx.path()),
        output);
    String html = output.toString();
    if (ctx.statusCode() == HttpStatus.OK.getCode()) {
      Stored.of("text/html; charset=utf-8", html).send(ctx);
    } else {
      ctx.html(html).contentType("text/html; charset=utf-8");
    }
  }
}
