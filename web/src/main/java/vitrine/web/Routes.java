package vitrine.web;

import static vitrine.web.SiteRole.PUBLIC;

import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vitrine.edition.Part;
import vitrine.sql.ledger.LogReader;
import vitrine.sql.reported.LoadedReports;
import vitrine.web.api.TableFilesApi;
import vitrine.web.pages.Assets;
import vitrine.web.pages.CalendarFile;
import vitrine.web.pages.CaseExportPages;
import vitrine.web.pages.DataPage;
import vitrine.web.pages.Drawing;
import vitrine.web.pages.ExplorePage;
import vitrine.web.pages.Feeds;
import vitrine.web.pages.HomePage;
import vitrine.web.pages.LogPages;
import vitrine.web.pages.MethodPage;
import vitrine.web.pages.MetricPages;
import vitrine.web.pages.ReleasePages;
import vitrine.web.pages.ReportedPages;
import vitrine.web.pages.Shelf;
import vitrine.web.pages.TablePage;

/** Every address of the site, with its role; of two that fit, the first counts. */
record Routes(Shelf shelf, Drawing drawing, LoadedReports loaded, LogReader log) {
  private static final Assets ASSETS = new Assets();
  private static final String RELEASE = "/releases/{slug}";
  private static final String EDITION = RELEASE + "/{version}";

  List<Route> list() {
    List<Route> api = new ApiRoutes(shelf, drawing).list(ASSETS);
    return Stream.of(releases(), editions(), published(), method(), api, assets())
        .flatMap(List::stream)
        .toList();
  }

  private static Route open(String path, Handler handler) {
    return new Route(path, PUBLIC, handler);
  }

  /** The same for the latest edition of a period and for one of them. */
  private static Stream<Route> both(String path, Handler handler) {
    return Stream.of(open(RELEASE + path, handler), open(EDITION + path, handler));
  }

  private List<Route> releases() {
    ReleasePages releases = new ReleasePages(shelf, ASSETS);
    Feeds feeds = new Feeds(shelf);
    return List.of(
        open("/", new HomePage(shelf, ASSETS)),
        open("/releases", releases::list),
        open("/releases.atom", feeds::releases),
        open("/corrections", releases::corrections),
        open("/corrections.atom", feeds::corrections),
        open("/calendar.ics", new CalendarFile(shelf)));
  }

  private List<Route> editions() {
    ReleasePages releases = new ReleasePages(shelf, ASSETS);
    TableFilesApi files = new TableFilesApi(shelf, drawing);
    Handler table = files.or(new TablePage(shelf, ASSETS, drawing));
    Stream<Route> parts =
        Arrays.stream(Part.values()).flatMap(part -> both("/" + part.slug(), releases.part(part)));
    Stream<Route> pages =
        Stream.of(
                both("/data", new DataPage(shelf, ASSETS)),
                both("/chapters/{chapter}", releases::chapter),
                both("/tables/{table}", table),
                both("", releases::show))
            .flatMap(it -> it);
    Stream<Route> bytes = Stream.of(open(EDITION + "/files/<path>", files::edition));
    return Stream.of(parts, pages, bytes).flatMap(it -> it).toList();
  }

  private List<Route> published() {
    MetricPages metrics = new MetricPages(shelf, ASSETS);
    ReportedPages reported = new ReportedPages(loaded, shelf, ASSETS);
    return List.of(
        open("/metrics", metrics::list),
        open("/metrics/{code}", metrics::show),
        open("/explore", new ExplorePage(shelf, ASSETS, drawing)),
        open("/reported", reported::list),
        open("/reported/{id}", reported::show));
  }

  private List<Route> method() {
    CaseExportPages caseExport = new CaseExportPages(ASSETS);
    LogPages logged = new LogPages(log, shelf, ASSETS);
    return List.of(
        open("/method", new MethodPage(ASSETS)),
        open("/case-export", caseExport::show),
        open("/case-export/{name}", caseExport::schema),
        open("/verify", logged::verify),
        open("/checkpoint", logged::checkpoint),
        open("/log/{index}", logged::entry),
        open("/keys/allowed_signers", logged::signers),
        open("/keys/log.pem", logged::logKey));
  }

  private List<Route> assets() {
    return List.of(
        open("/assets/{version}/{name}", ASSETS::serve),
        open("/healthz", ctx -> ctx.result("ok\n")));
  }
}
