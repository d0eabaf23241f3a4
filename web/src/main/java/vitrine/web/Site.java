package vitrine.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.published.PublishedEditions;
import vitrine.sql.reported.LoadedReports;
import vitrine.web.audit.Gate;
import vitrine.web.audit.Workbench;
import vitrine.web.kept.Keeper;
import vitrine.web.kept.KeptAnswers;
import vitrine.web.pages.Assets;
import vitrine.web.pages.Drawing;
import vitrine.web.pages.ErrorPage;
import vitrine.web.pages.Shelf;
import vitrine.web.security.SecurityHeaders;
import vitrine.web.security.Sharing;

/** The site: every route in one list, with its role. */
public final class Site implements AutoCloseable {
  private static final int THREADS = 32;
  private static final long LONGEST_BODY = 1 << 16;
  private static final long LEAST_BYTES_A_SECOND = 1_000;

  private final Javalin javalin;

  private Site(Javalin javalin) {
    this.javalin = javalin;
  }

  /** Starts the site on the address of its settings; port 0 takes any that is free. */
  public static Site start(
      Settings settings, PublishedEditions editions, LoadedReports loaded, Workbench workbench) {
    Shelf shelf = new Shelf(editions, settings.editions());
    Drawing drawing = new Drawing();
    ErrorPage errors = new ErrorPage(new Assets());
    AuditRoutes audit = new AuditRoutes(workbench, new Assets());
    Gate gate = new Gate(workbench, errors);
    FeedbackRoutes feedback = new FeedbackRoutes(editions.feedback(), new Assets());
    Javalin javalin =
        Javalin.create(
            config -> {
              secure(config);
              config.jetty.modifyServer(
                  server -> server.insertHandler(new KeptAnswers(shelf::state)));
              Stream.of(
                      new Routes(shelf, drawing, loaded, editions.log()).list(),
                      feedback.list(),
                      audit.gets())
                  .flatMap(List::stream)
                  .forEach(
                      it -> {
                        config.routes.get(it.path(), it.handler(), it.role());
                        config.routes.head(it.path(), it.handler(), it.role());
                        if (Sharing.covers(it.path())) {
                          config.routes.options(it.path(), Sharing::answer, it.role());
                        }
                      });
              Stream.concat(feedback.posts().stream(), audit.posts().stream())
                  .forEach(it -> config.routes.post(it.path(), it.handler(), it.role()));
              config.routes.beforeMatched(ctx -> check(ctx, gate));
              config.routes.exception(RecordUnavailable.class, errors::unavailable);
              config.routes.exception(Exception.class, errors::failure);
              config.routes.error(HttpStatus.NOT_FOUND.getCode(), errors::notFound);
              config.routes.error(HttpStatus.METHOD_NOT_ALLOWED.getCode(), errors::wrongMethod);
            });
    Site site = listen(javalin, settings);
    CompletableFuture.runAsync(shelf::fill);
    return site;
  }

  private static void check(Context ctx, Gate gate) {
    if (ctx.routeRoles().isEmpty()) {
      throw new NotFoundResponse();
    }
    if (!Shown.dependsOnEditionsOnly(ctx)) {
      Keeper.refuse(ctx);
    }
    SiteRole role = (SiteRole) ctx.routeRoles().iterator().next();
    if (role == SiteRole.PUBLIC) {
      gate.checkPublic(ctx);
    } else {
      gate.check(ctx, role::allows);
    }
  }

  private static Site listen(Javalin javalin, Settings settings) {
    try {
      return new Site(javalin.start(settings.host(), settings.port()));
    } catch (RuntimeException e) {
      javalin.stop();
      throw new IllegalStateException(
          "the site cannot listen on %s, port %d; VITRINE_HOST and VITRINE_PORT choose others"
              .formatted(settings.host(), settings.port()),
          e);
    }
  }

  private static void secure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.generateEtags = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = LONGEST_BODY;
    config.jetty.threadPool = new QueuedThreadPool(THREADS);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(
        server -> server.insertHandler(new MinimumDataRateHandler(LEAST_BYTES_A_SECOND, 0)));
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.registerPlugin(SecurityHeaders.plugin());
    Sharing.allow(config);
  }

  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
