package vitrine.web.audit;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Map;
import java.util.Optional;
import vitrine.sql.account.Sessions;
import vitrine.web.pages.Assets;
import vitrine.web.pages.Page;

/** Where people sign in and out. */
public final class SignInPages {
  private static final String HOME = "/audit";
  private static final int UNTIL_THE_BROWSER_CLOSES = -1;

  private final Workbench workbench;
  private final Assets assets;

  public SignInPages(Workbench workbench, Assets assets) {
    this.workbench = workbench;
    this.assets = assets;
  }

  /** The form. */
  public void show(Context ctx) {
    show(ctx, "");
  }

  private void show(Context ctx, String refused) {
    Page.of("Sign in", "For auditors and regulators", "audit")
        .send(
            ctx,
            assets,
            "sign-in.jte",
            Map.of("to", to(ctx), "refused", refused, "months", workbench.accesses().months()));
    ctx.header(Header.CACHE_CONTROL, "no-store");
  }

  /** Opens a session, or tells that it cannot. */
  public void signIn(Context ctx) {
    Sessions.Attempt attempt =
        workbench.sessions().open(term(ctx, "name"), term(ctx, "password"), ctx.ip());
    if (attempt instanceof Sessions.Attempt.SignedIn signedIn) {
      ctx.cookie(cookie(ctx, signedIn.token(), UNTIL_THE_BROWSER_CLOSES));
      ctx.redirect(to(ctx), HttpStatus.SEE_OTHER);
    } else if (attempt instanceof Sessions.Attempt.LockedOut) {
      ctx.status(HttpStatus.TOO_MANY_REQUESTS);
      show(ctx, "Too many attempts failed. Wait a quarter of an hour and try again.");
    } else {
      ctx.status(HttpStatus.FORBIDDEN);
      show(ctx, "The name or the password is not right.");
    }
  }

  /** Ends a session. */
  public void signOut(Context ctx) {
    Optional.ofNullable(ctx.cookie(Gate.COOKIE)).ifPresent(workbench.sessions()::close);
    ctx.cookie(cookie(ctx, "", 0));
    ctx.redirect("/sign-in", HttpStatus.SEE_OTHER);
  }

  private static Cookie cookie(Context ctx, String token, int seconds) {
    boolean isSecure = ctx.scheme().equals("https");
    Cookie cookie = new Cookie(Gate.COOKIE, token, "/", seconds, isSecure, true);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  private static String term(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
  }

  private static String to(Context ctx) {
    String asked = Optional.ofNullable(ctx.queryParam("to")).orElseGet(() -> term(ctx, "to"));
    return asked.matches("/audit(?:[/?][^\\s\\\\]*)?") ? asked : HOME;
  }
}
