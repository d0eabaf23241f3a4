package vitrine.web.audit;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import vitrine.sql.account.Access;
import vitrine.sql.account.PersonRole;
import vitrine.sql.account.Visitor;
import vitrine.web.pages.Assets;

/** The first page of the workbench, and what was asked on it. */
public final class AuditPages {
  private static final int SHOWN = 200;

  private final Workbench workbench;
  private final Assets assets;

  public AuditPages(Workbench workbench, Assets assets) {
    this.workbench = workbench;
    this.assets = assets;
  }

  /** What there is to do. */
  public void home(Context ctx) {
    AuditPage.send(ctx, assets, "Workbench", "audit.jte", Map.of("canned", CannedQuery.ALL));
  }

  /** Auditors see what they asked, regulators what everybody asked. */
  public void log(Context ctx) {
    Visitor visitor = Gate.visitor(ctx);
    boolean all = visitor.person().role() == PersonRole.REGULATOR;
    List<Access> rows =
        all
            ? workbench.accesses().latest(SHOWN)
            : workbench.accesses().latest(visitor.person(), SHOWN);
    boolean isWhole = workbench.accesses().firstBroken().isEmpty();
    AuditPage.send(
        ctx,
        assets,
        "Access log",
        "audit-log.jte",
        Map.of("rows", rows, "all", all, "isWhole", isWhole));
  }
}
