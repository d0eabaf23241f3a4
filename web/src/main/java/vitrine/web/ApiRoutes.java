package vitrine.web;

import static vitrine.web.SiteRole.PUBLIC;

import io.javalin.http.Handler;
import java.util.List;
import java.util.stream.Stream;
import vitrine.web.api.CatalogueApi;
import vitrine.web.api.ChartsApi;
import vitrine.web.api.ContractApi;
import vitrine.web.api.ObservationsApi;
import vitrine.web.api.ReleasesApi;
import vitrine.web.contract.Contract;
import vitrine.web.pages.ApiPage;
import vitrine.web.pages.Assets;
import vitrine.web.pages.Drawing;
import vitrine.web.pages.Shelf;

/** The addresses for programs, and the page that tells of them. */
record ApiRoutes(Shelf shelf, Drawing drawing) {
  private static final Contract CONTRACT = Contract.read();
  private static final String RELEASES = "/api/v1/releases";
  private static final String VERSION = RELEASES + "/{slug}/versions/{n}";

  List<Route> list(Assets assets) {
    ContractApi contract = new ContractApi(CONTRACT);
    return Stream.of(
            Stream.of(
                open("/api", new ApiPage(CONTRACT, assets)),
                open("/api/openapi.json", contract::json),
                open("/api/openapi.yaml", contract::yaml)),
            editions(),
            figures(),
            meaning())
        .flatMap(it -> it)
        .toList();
  }

  private static Route open(String path, Handler handler) {
    return new Route(path, PUBLIC, handler);
  }

  private Stream<Route> editions() {
    ReleasesApi releases = new ReleasesApi(shelf);
    return Stream.of(
        open(RELEASES, releases::list),
        open(VERSION, releases::version),
        open(VERSION + "/changes", releases::changes),
        open("/api/v1/corrections", releases::corrections));
  }

  private Stream<Route> figures() {
    ObservationsApi observations = new ObservationsApi(shelf);
    ChartsApi charts = new ChartsApi(shelf, drawing);
    return Stream.of(
        open("/api/v1/observations", observations::observations),
        open("/api/v1/charts/{id}.{form}", charts::chart));
  }

  private Stream<Route> meaning() {
    CatalogueApi catalogue = new CatalogueApi(shelf);
    return Stream.of(
        open("/api/v1/metrics", catalogue::metrics),
        open("/api/v1/metrics/{code}", catalogue::metric),
        open("/api/v1/codelists", catalogue::codeLists),
        open("/api/v1/codelists/{id}", catalogue::codeList),
        open("/api/v1/services", catalogue::services));
  }
}
