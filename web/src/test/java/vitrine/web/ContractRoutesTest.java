package vitrine.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vitrine.sql.Database;
import vitrine.sql.published.PublishedEditions;
import vitrine.sql.reported.LoadedReports;
import vitrine.web.contract.Contract;
import vitrine.web.contract.Operation;
import vitrine.web.pages.Drawing;
import vitrine.web.pages.Shelf;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;

/** The routes of the site, beside the contract. */
@ExtendWith(Published.class)
class ContractRoutesTest {
  private static final List<String> ENDINGS =
      List.of(".atom", ".ics", "/files/<path>", "/tables/{table}");

  private static List<Route> routes(PublishedSite published) throws IOException {
    try (Database database = Database.open(published.installation().settings().database())) {
      PublishedEditions editions = new PublishedEditions(database);
      return new Routes(
              new Shelf(editions, published.installation().settings().editions()),
              new Drawing(),
              new LoadedReports(database),
              editions.log())
          .list();
    }
  }

  private static boolean isForPrograms(String path) {
    return path.startsWith("/api/") || ENDINGS.stream().anyMatch(path::endsWith);
  }

  /** A path with nameless places; a table and its forms are one route. */
  private static String shape(String path) {
    return path.replace("/tables/{table}.{form}", "/tables/{table}")
        .replace("<path>", "{path}")
        .replaceAll("\\{[a-z]+}", "{}");
  }

  @Test
  void routes_forPrograms_areThoseOfTheContract(PublishedSite published) throws IOException {
    Set<String> served =
        routes(published).stream()
            .map(Route::path)
            .filter(ContractRoutesTest::isForPrograms)
            .map(ContractRoutesTest::shape)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> promised =
        Contract.read().operations().stream()
            .map(Operation::path)
            .map(ContractRoutesTest::shape)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(served.size() > 15);
    assertEquals(promised, served);
  }
}
