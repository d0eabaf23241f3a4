package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import vitrine.disclosure.Exposure;
import vitrine.disclosure.Parameters;
import vitrine.edition.EditionHtml;

/** How figures are made and made safe, for readers without statistics. */
public final class MethodPage implements Handler {
  private final Assets assets;

  public MethodPage(Assets assets) {
    this.assets = assets;
  }

  @Override
  public void handle(Context ctx) {
    Page.of("How the figures are made", "How figures are computed and protected", "method")
        .send(
            ctx,
            assets,
            "method.jte",
            Map.of(
                "parameters",
                Parameters.STANDARD,
                "bound",
                Math.round(100 * Exposure.MOST_ADVANTAGE) + " percentage points",
                "key",
                EditionHtml.key()));
  }
}
