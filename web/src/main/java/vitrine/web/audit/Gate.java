package vitrine.web.audit;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Predicate;
import vitrine.sql.account.PersonRole;
import vitrine.sql.account.Visitor;
import vitrine.web.pages.ErrorPage;

/**
 * Lets nobody past whom the role of a route does not allow, and writes down what others ask before
 * it is answered.
 */
public final class Gate {
  static final String COOKIE = "vitrine-session";

  private static final String VISITOR = "visitor";
  private static final int LONGEST_PATH = 2_000;

  private final Workbench workbench;
  private final ErrorPage errors;

  public Gate(Workbench workbench, ErrorPage errors) {
    this.workbench = workbench;
    this.errors = errors;
  }

  /** Stops what another site sends. */
  public void checkPublic(Context ctx) {
    if (isPost(ctx) && !isFromHere(ctx)) {
      refuse(ctx, "This form was sent by another site");
    }
  }

  /** Stops a request of who may not make it. */
  public void check(Context ctx, Predicate<PersonRole> allowed) {
    ctx.header(Header.CACHE_CONTROL, "no-store");
    Optional<Visitor> visitor =
        Optional.ofNullable(ctx.cookie(COOKIE)).flatMap(workbench.sessions()::find);
    if (visitor.isEmpty()) {
      ctx.redirect("/sign-in?to=" + encoded(path(ctx)), HttpStatus.SEE_OTHER);
      ctx.skipRemainingHandlers();
    } else if (!allowed.test(visitor.get().person().role())) {
      refuse(ctx, "Your account may not see this");
    } else if (isPost(ctx) && !(isFromHere(ctx) && isOfSession(ctx, visitor.get()))) {
      refuse(ctx, "This form is out of date; open its page again");
    } else {
      workbench.accesses().add(visitor.get().person(), ctx.method().name(), path(ctx));
      ctx.attribute(VISITOR, visitor.get());
    }
  }

  private void refuse(Context ctx, String message) {
    errors.send(ctx, HttpStatus.FORBIDDEN, message);
    ctx.skipRemainingHandlers();
  }

  private static boolean isPost(Context ctx) {
    return ctx.method().name().equals("POST");
  }

  /** What every browser tells of a form; programs that tell nothing carry nobody's cookies. */
  private static boolean isFromHere(Context ctx) {
    String site = ctx.header("Sec-Fetch-Site");
    String origin = ctx.header(Header.ORIGIN);
    return site == null
        ? origin == null || origin.equals(ctx.scheme() + "://" + ctx.host())
        : site.equals("same-origin");
  }

  private static boolean isOfSession(Context ctx, Visitor visitor) {
    String sent = Optional.ofNullable(ctx.formParam("form")).orElse("");
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), visitor.form().getBytes(StandardCharsets.UTF_8));
  }

  private static String path(Context ctx) {
    String query = ctx.queryString();
    String path = query == null ? ctx.path() : ctx.path() + "?" + query;
    return path.substring(0, Math.min(LONGEST_PATH, path.length()));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Who asks; only behind the gate. */
  static Visitor visitor(Context ctx) {
    Visitor visitor = ctx.attribute(VISITOR);
    if (visitor == null) {
      throw new IllegalStateException("the page is not behind the gate");
    }
    return visitor;
  }
}
