package vitrine.sql.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Metric;
import vitrine.sql.Address;
import vitrine.sql.Database;
import vitrine.sql.Role;

/**
 * Answers beside those of the same statement asked without us. {@code -Dvitrine.cube.cells=1000000}
 * prints how long both took.
 */
class CubeBesideSqlTest {
  private static final int CELLS = Integer.getInteger("vitrine.cube.cells", 20_000);
  private static final int QUERIES = 300;
  private static final int MOST = 1_000;

  @TempDir private Path folder;

  @Test
  void answers_areThoseOfTheBareStatement() {
    try (Database database =
        Database.open(new Address.Embedded(folder.resolve("postgres"), "of this test"))) {
      fill(database.as(Role.PUBLISHER));
      compare(database);
    }
  }

  private static void fill(DSLContext sql) {
    sql.execute(
        """
        INSERT INTO published.edition (period, number, period_start, period_end, release_digest,
          published_at, spread, protection_key, exposure, digest, reason, because)
        SELECT 2000 + i, 1, make_date(2000 + i, 1, 1), make_date(2001 + i, 1, 1), '', now(), 15,
          'ab', 1, repeat('a', 64), '', '' FROM generate_series(1, 5) i
        """);
    String[] tables =
        Queries.CATALOGUE.list().stream()
            .flatMap(
                metric -> metric.breakdowns().stream().map(it -> metric.code() + " " + it.code()))
            .toArray(String[]::new);
    sql.execute(
        """
        INSERT INTO published.figure
        SELECT e.id, split_part(t, ' ', 1), split_part(t, ' ', 2),
          (SELECT coalesce(array_agg('C' || c || '-' || d), '{}')
             FROM generate_series(1, (split_part(t, ' ', 2) <> 'WHOLE')::int
               + length(split_part(t, ' ', 2)) - length(replace(split_part(t, ' ', 2), '*', ''))) d),
          s, '', (5 * (c * 7919 % 1000))::text, '', '1', '9', 'A', 'F'
        FROM published.edition e, unnest(?::text[]) t, unnest(ARRAY['COUNT', 'SHARE']) s,
          generate_series(1, CASE WHEN split_part(t, ' ', 2) = 'WHOLE' THEN 1 ELSE ? END) c
        """,
        tables, Math.max(1, CELLS / (10 * tables.length)));
    sql.execute("ANALYZE published.figure");
  }

  private static void compare(Database database) {
    Cube cube = new Cube(database);
    DSLContext sql = database.as(Role.CUBE);
    Random random = new Random(3);
    List<Long> ours = new ArrayList<>();
    List<Long> bare = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      CubeQuery query = query(random);
      String statement = cube.sql(query) + " fetch next " + MOST + " rows only";
      List<Integer> sizes = new ArrayList<>();
      Runnable asked = () -> sizes.add(cube.rows(query, MOST).size());
      Runnable without =
          () -> sizes.add(sql.connectionResult(connection -> count(connection, statement)));
      if (i % 2 == 0) {
        ours.add(nanos(asked));
        bare.add(nanos(without));
      } else {
        bare.add(nanos(without));
        ours.add(nanos(asked));
      }
      assertEquals(sizes.get(0), sizes.get(1));
    }
    if (CELLS > 20_000) {
      int cells = sql.fetchCount(vitrine.sql.tables.cube.Tables.FIGURE);
      System.out.printf("%d cells: %s, bare %s%n", cells, told(ours), told(bare));
    }
  }

  private static long nanos(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private static int count(java.sql.Connection connection, String statement)
      throws java.sql.SQLException {
    try (var asked = connection.createStatement();
        var rows = asked.executeQuery(statement)) {
      int count = 0;
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          rows.getObject(i);
        }
        count++;
      }
      return count;
    }
  }

  private static CubeQuery query(Random random) {
    List<Metric> metrics = Queries.CATALOGUE.list();
    Metric metric = metrics.get(random.nextInt(metrics.size()));
    List<Breakdown> breakdowns = metric.breakdowns();
    Breakdown by = breakdowns.get(random.nextInt(breakdowns.size()));
    String where = random.nextBoolean() ? "" : "value >= " + random.nextInt(5_000);
    String sort = random.nextBoolean() ? "" : "-value";
    return CubeQuery.of(
        Queries.CATALOGUE,
        new CubeQuery.Terms("", "", metric.code(), by.code(), "", where, "", sort));
  }

  private static String told(List<Long> nanos) {
    long[] sorted = nanos.stream().skip(QUERIES / 10).mapToLong(it -> it).sorted().toArray();
    return "median %.2f ms, p95 %.2f ms"
        .formatted(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6);
  }
}
