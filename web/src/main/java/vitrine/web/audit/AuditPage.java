package vitrine.web.audit;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.HashMap;
import java.util.Map;
import vitrine.web.pages.Assets;
import vitrine.web.pages.Page;

/** A page of the workbench, which no cache may keep. */
final class AuditPage {
  private AuditPage() {}

  static void send(
      Context ctx, Assets assets, String title, String template, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("visitor", Gate.visitor(ctx));
    Page.of(title, "For auditors", "audit").send(ctx, assets, template, all);
    ctx.header(Header.CACHE_CONTROL, "no-store");
  }
}
