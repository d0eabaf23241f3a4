package vitrine.sql.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.sql.Address;
import vitrine.sql.Database;
import vitrine.sql.Role;

class CubePostgresTest {
  @TempDir private static Path folder;
  private static Database database;
  private static Cube cube;
  private static final List<CubeRow> ROWS = new ArrayList<>();

  @BeforeAll
  static void fill() {
    database = Database.open(new Address.Embedded(folder.resolve("postgres"), "of this test"));
    cube = new Cube(database);
    Random random = new Random(11);
    for (String period : Queries.PERIODS) {
      long edition = edition(period);
      for (var metric : Queries.METRICS) {
        for (String service : Queries.SERVICES) {
          CubeRow row = Queries.row(random, period, metric.code(), service);
          insert(edition, row);
          ROWS.add(row);
        }
      }
    }
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static long edition(String period) {
    return sql()
        .fetchSingle(
            """
            INSERT INTO published.edition (period, number, period_start, period_end,
              release_digest, published_at, spread, protection_key, exposure, digest, reason,
              because)
            VALUES (?, 1, '2024-01-01', '2025-01-01', '', now(), 15, 'ab', 1, repeat('a', 64),
              '', '') RETURNING id
            """,
            period)
        .get(0, long.class);
  }

  private static void insert(long edition, CubeRow row) {
    sql()
        .execute(
            "INSERT INTO published.figure VALUES (?, ?, 'SERVICE', ?, ?, '', ?, '', ?, ?, ?, ?)",
            edition,
            row.metric(),
            row.cell().toArray(String[]::new),
            row.statistic(),
            text(row.value()),
            text(row.low()),
            text(row.high()),
            row.obsStatus(),
            row.confStatus());
  }

  private static String text(OptionalDouble value) {
    return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
  }

  private static DSLContext sql() {
    return database.as(Role.PUBLISHER);
  }

  @Test
  void rows_ofRandomQueries_areThoseThatMeetThem() {
    Random random = new Random(12);
    for (int i = 0; i < 500; i++) {
      CubeQuery query = Queries.query(random);
      List<CubeRow> expected = ROWS.stream().filter(it -> Oracle.meets(query, it)).toList();
      List<CubeRow> answer = cube.rows(query, 1_000);
      assertEquals(sorted(expected), sorted(answer), query.canonical().toString());
      List<CubeRow> all = new ArrayList<>();
      cube.each(query, all::add);
      assertEquals(answer, all);
    }
  }

  private static List<CubeRow> sorted(List<CubeRow> rows) {
    return rows.stream().sorted(Comparator.comparing(CubeRow::toString)).toList();
  }

  @Test
  void rows_sortedByValue_haveTheLargestFirstAndTheHiddenLast() {
    CubeQuery query = CubeQuery.of(Queries.CATALOGUE, terms("V1,V2", "", "-value"));
    List<OptionalDouble> values = cube.rows(query, 100).stream().map(CubeRow::value).toList();
    List<OptionalDouble> expected = new ArrayList<>(values);
    expected.sort(
        Comparator.comparingDouble(it -> it.isPresent() ? -it.getAsDouble() : Double.MAX_VALUE));
    assertEquals(expected, values);
    assertEquals(7, cube.rows(query, 7).size());
  }

  private static CubeQuery.Terms terms(String metric, String per, String sort) {
    return new CubeQuery.Terms("", "", metric, "SERVICE", "COUNT", "", per, sort);
  }

  @Test
  void ratio_ofTwoMetrics_isOfTheSameCells() {
    CubeQuery query = CubeQuery.of(Queries.CATALOGUE, terms("V1", "V2", "SERVICE"));
    for (CubeRow row : cube.rows(query, 100)) {
      Optional<CubeRow> upper = find(row, "V1");
      Optional<CubeRow> lower = find(row, "V2");
      double above = upper.orElseThrow().value().orElse(Double.NaN);
      double below = lower.orElseThrow().value().orElse(0);
      if (below == 0 || Double.isNaN(above)) {
        assertEquals(OptionalDouble.empty(), row.value());
      } else {
        assertEquals(above / below, row.value().getAsDouble(), 1e-12);
        assertTrue(row.low().isEmpty() || row.low().getAsDouble() < row.value().getAsDouble());
      }
    }
  }

  private static Optional<CubeRow> find(CubeRow like, String metric) {
    return ROWS.stream()
        .filter(it -> it.metric().equals(metric) && it.period().equals(like.period()))
        .filter(it -> it.cell().equals(like.cell()))
        .findFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM record.tally",
        "SELECT * FROM record.figure",
        "SELECT * FROM published.artefact",
        "SELECT * FROM published.figure",
        "CREATE TEMP TABLE mine (a int)",
        "SELECT pg_read_file('/etc/passwd')",
        "COPY cube.figure TO '/tmp/figures'"
      })
  void role_ofTheCube_mayReadNothingElse(String statement) {
    assertThrows(DataAccessException.class, () -> database.as(Role.CUBE).execute(statement));
  }
}
