package vitrine.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vitrine.sql.RecordUnavailable;

/** What a reader is told when something is not there or does not work; programs get RFC 9457. */
public final class ErrorPage {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

  private final Assets assets;

  public ErrorPage(Assets assets) {
    this.assets = assets;
  }

  public void notFound(Context ctx) {
    if (!Problem.isSent(ctx)) {
      send(ctx, HttpStatus.NOT_FOUND, "There is nothing at this address");
    }
  }

  public void wrongMethod(Context ctx) {
    send(ctx, HttpStatus.METHOD_NOT_ALLOWED, "This address can only be read");
  }

  public void unavailable(RecordUnavailable failure, Context ctx) {
    LOG.error("The record is unavailable: {}", failure.getMessage());
    ctx.header("Retry-After", "30");
    send(ctx, HttpStatus.SERVICE_UNAVAILABLE, "The figures cannot be read at the moment");
  }

  public void failure(Exception failure, Context ctx) {
    LOG.error("A page failed: {}", failure.getClass().getName(), failure);
    send(ctx, HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side");
  }

  /** Tells why a request is not answered. */
  public void send(Context ctx, HttpStatus status, String message) {
    ctx.status(status);
    if (ctx.path().startsWith("/api/") || ctx.path().matches(".*\\.(json|csv|svg)")) {
      Problem.of(status, message).send(ctx);
      return;
    }
    Page.of(message, message, "")
        .send(ctx, assets, "error.jte", Map.of("message", message, "status", status.getCode()));
  }
}
