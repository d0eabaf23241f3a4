package vitrine.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vitrine.catalogue.Statistic;
import vitrine.release.Json;
import vitrine.web.stage.Installation;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Reader;

/** What the interface answers, beside the files of the editions. */
@ExtendWith(Published.class)
class RandomQueriesTest {
  private static final int QUERIES = 10_000;
  private static final int MOST_TABLES_ARE_ASKED_FOR = 1_000;
  private static final long SEED = 11;
  private static final List<String> PERIODS = List.of("2025", "2024");

  private static final Map<String, List<Row>> FILES = new HashMap<>();
  private static final List<String> UNLIKE_THE_FILE = new ArrayList<>();
  private static final List<String> UNLIKE_THE_WHOLE = new ArrayList<>();

  private static long sums;

  @BeforeAll
  static void ask(PublishedSite published) throws IOException {
    Reader reader = published.reader();
    Random random = new Random(SEED);
    for (int i = 0; i < QUERIES; i++) {
      Query query = Query.any(random, PERIODS);
      List<Row> answer = answer(reader.get(query.address()));
      if (!answer.equals(file(published.installation(), query))) {
        UNLIKE_THE_FILE.add(query.address());
      }
      if (query.metric().measure().isTallied()) {
        addUp(query, answer);
      }
    }
  }

  private static List<Row> answer(HttpResponse<String> answer) throws IOException {
    assertEquals(200, answer.statusCode(), answer::body);
    return Row.of(Json.read(answer.body(), JsonNode.class));
  }

  private static List<Row> file(Installation vitrine, Query query) throws IOException {
    String name = query.file();
    if (!FILES.containsKey(name)) {
      String csv = Files.readString(vitrine.path(name));
      FILES.put(name, CsvReader.builder().ofNamedCsvRecord(csv).stream().map(Row::of).toList());
    }
    return FILES.get(name);
  }

  private static void addUp(Query query, List<Row> answer) {
    Map<String, Double> cells = new HashMap<>();
    answer.stream()
        .filter(it -> isCount(it) && !it.isWhole())
        .forEach(it -> cells.merge(count(it), it.value().getAsDouble(), Double::sum));
    answer.stream()
        .filter(it -> isCount(it) && it.isWhole() && cells.containsKey(count(it)))
        .peek(it -> sums++)
        .filter(it -> it.value().getAsDouble() != cells.get(count(it)))
        .forEach(it -> UNLIKE_THE_WHOLE.add(query.address() + ", " + count(it)));
  }

  private static boolean isCount(Row row) {
    return Statistic.valueOf(row.statistic()).isCount();
  }

  private static String count(Row row) {
    return row.statistic() + " " + row.part();
  }

  @Test
  void answers_toRandomQueries_areTheFiguresOfTheFiles() {
    assertTrue(FILES.size() > MOST_TABLES_ARE_ASKED_FOR, FILES.size() + " tables");
    assertTrue(FILES.values().stream().anyMatch(it -> it.size() > MOST_TABLES_ARE_ASKED_FOR));
    assertEquals(List.of(), UNLIKE_THE_FILE);
  }

  @Test
  void counts_ofTheCellsOfAnyBreakdown_addUpToTheWhole() {
    assertTrue(sums > QUERIES, sums + " sums");
    assertEquals(List.of(), UNLIKE_THE_WHOLE);
  }
}
