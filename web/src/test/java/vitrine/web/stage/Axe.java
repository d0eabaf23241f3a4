package vitrine.web.stage;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe finds seriously wrong with a page. */
public final class Axe {
  private static final Map<String, Object> OPTIONS = Map.of("resultTypes", List.of("violations"));
  private static final String RUN =
      "options => axe.run(document, options).then(found => found.violations"
          + ".filter(it => ['serious', 'critical'].includes(it.impact))"
          + ".map(it => it.help + ': ' + it.nodes[0].html))";

  private Axe() {}

  /** One sentence for each rule that the page breaks, with the first element that does. */
  public static List<String> violations(Page page) {
    page.evaluate(AxeBuilder.getAxeScript());
    List<?> violations = (List<?>) page.evaluate(RUN, OPTIONS);
    return violations.stream().map(Object::toString).toList();
  }
}
