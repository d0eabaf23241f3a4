package vitrine.web;

import static vitrine.web.SiteRole.PUBLIC;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import vitrine.edition.Part;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.published.PublishedEditions;
import vitrine.sql.reported.LoadedReports;
import vitrine.web.api.ObservationsApi;
import vitrine.web.api.TableFilesApi;
import vitrine.web.pages.Assets;
import vitrine.web.pages.CalendarFile;
import vitrine.web.pages.CaseExportPages;
import vitrine.web.pages.DataPage;
import vitrine.web.pages.Drawing;
import vitrine.web.pages.ErrorPage;
import vitrine.web.pages.ExplorePage;
import vitrine.web.pages.Feeds;
import vitrine.web.pages.HomePage;
import vitrine.web.pages.MethodPage;
import vitrine.web.pages.MetricPages;
import vitrine.web.pages.ReleasePages;
import vitrine.web.pages.ReportedPages;
import vitrine.web.pages.Shelf;
import vitrine.web.pages.TablePage;
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

  static List<Route> routes(Shelf shelf, Drawing drawing, LoadedReports loaded) {
    Assets assets = new Assets();
    ReleasePages releases = new ReleasePages(shelf, assets);
    Feeds feeds = new Feeds(shelf);
    DataPage data = new DataPage(shelf, assets);
    MetricPages metrics = new MetricPages(shelf, assets);
    ReportedPages reported = new ReportedPages(loaded, shelf, assets);
    CaseExportPages caseExport = new CaseExportPages(assets);
    TableFilesApi files = new TableFilesApi(shelf, drawing);
    ObservationsApi observations = new ObservationsApi(shelf);
    List<Route> routes = new ArrayList<>(parts(releases));
    routes.addAll(
        List.of(
            new Route("/", PUBLIC, new HomePage(shelf, assets)),
            new Route("/releases", PUBLIC, releases::list),
            new Route("/releases/{slug}", PUBLIC, releases::show),
            new Route("/releases/{slug}/data", PUBLIC, data),
            new Route("/releases/{slug}/{version}", PUBLIC, releases::show),
            new Route("/releases/{slug}/{version}/data", PUBLIC, data),
            new Route("/releases/{slug}/chapters/{chapter}", PUBLIC, releases::chapter),
            new Route("/releases/{slug}/{version}/chapters/{chapter}", PUBLIC, releases::chapter),
            new Route(
                "/releases/{slug}/tables/{table}",
                PUBLIC,
                files.or(new TablePage(shelf, assets, drawing))),
            new Route(
                "/releases/{slug}/{version}/tables/{table}",
                PUBLIC,
                files.or(new TablePage(shelf, assets, drawing))),
            new Route("/releases/{slug}/{version}/files/<path>", PUBLIC, files::edition),
            new Route("/releases.atom", PUBLIC, feeds::releases),
            new Route("/corrections", PUBLIC, releases::corrections),
            new Route("/corrections.atom", PUBLIC, feeds::corrections),
            new Route("/calendar.ics", PUBLIC, new CalendarFile(shelf)),
            new Route("/metrics", PUBLIC, metrics::list),
            new Route("/metrics/{code}", PUBLIC, metrics::show),
            new Route("/explore", PUBLIC, new ExplorePage(shelf, assets, drawing)),
            new Route("/reported", PUBLIC, reported::list),
            new Route("/reported/{id}", PUBLIC, reported::show),
            new Route("/method", PUBLIC, new MethodPage(assets)),
            new Route("/case-export", PUBLIC, caseExport::show),
            new Route("/case-export/{name}", PUBLIC, caseExport::schema),
            new Route("/api/v1/releases", PUBLIC, observations::releases),
            new Route("/api/v1/metrics", PUBLIC, observations::metrics),
            new Route("/api/v1/metrics/{code}", PUBLIC, observations::metric),
            new Route("/api/v1/observations", PUBLIC, observations::observations),
            new Route("/assets/{version}/{name}", PUBLIC, assets::serve),
            new Route("/healthz", PUBLIC, ctx -> ctx.result("ok\n"))));
    return routes;
  }

  private static List<Route> parts(ReleasePages releases) {
    return Arrays.stream(Part.values())
        .flatMap(
            part ->
                Stream.of("/releases/{slug}/", "/releases/{slug}/{version}/")
                    .map(it -> new Route(it + part.slug(), PUBLIC, releases.part(part))))
        .toList();
  }

  /** Starts the site on the address of its settings; port 0 takes any that is free. */
  public static Site start(Settings settings, PublishedEditions editions, LoadedReports loaded) {
    Shelf shelf = new Shelf(editions);
    Drawing drawing = new Drawing();
    ErrorPage errors = new ErrorPage(new Assets());
    Javalin javalin =
        Javalin.create(
            config -> {
              secure(config);
              routes(shelf, drawing, loaded)
                  .forEach(
                      it -> {
                        config.routes.get(it.path(), it.handler(), it.role());
                        config.routes.head(it.path(), it.handler(), it.role());
                      });
              config.routes.beforeMatched(
                  ctx -> {
                    if (ctx.routeRoles().isEmpty()) {
                      throw new NotFoundResponse();
                    }
                  });
              config.routes.exception(RecordUnavailable.class, errors::unavailable);
              config.routes.exception(Exception.class, errors::failure);
              config.routes.error(HttpStatus.NOT_FOUND.getCode(), errors::notFound);
              config.routes.error(HttpStatus.METHOD_NOT_ALLOWED.getCode(), errors::wrongMethod);
            });
    return listen(javalin, settings);
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
