package vitrine.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.attack.Review;
import vitrine.casefile.Defect;
import vitrine.casefile.Rule;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.disclosure.Protection;
import vitrine.disclosure.ProtectionKey;
import vitrine.proof.EditionStatement;
import vitrine.release.Counted;
import vitrine.release.Manifest;
import vitrine.release.PackedTallies;
import vitrine.release.Release;
import vitrine.release.ReleasePart;
import vitrine.release.ReleaseWriter;
import vitrine.sql.ledger.Salt;
import vitrine.sql.load.ReleaseLoader;
import vitrine.sql.published.Artefact;
import vitrine.sql.published.EditionPublisher;
import vitrine.sql.published.EditionRow;
import vitrine.sql.published.LoadedRelease;
import vitrine.sql.published.PublishedEditions;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

class RecordPostgresTest {
  private static final Period YEAR = Period.parse("2025");
  private static final Protection PROTECTION =
      new Protection(Parameters.STANDARD, ProtectionKey.of(new byte[ProtectionKey.BYTES]));

  private static final Salt SALT = new Salt(new byte[32]);
  private static final Review NOT_TRIED = new Review(List.of(), List.of());

  @TempDir private static Path folder;
  private static Database database;

  @BeforeAll
  static void open() {
    database = Database.open(new Address.Embedded(folder.resolve("postgres"), "of this test"));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static Release release(String name, long cases) throws IOException {
    Tally assessed = new Tally(new long[] {cases, 100}, List.of());
    Tally open = new Tally(new long[] {0}, List.of(Histogram.ofSeconds(7, 90_000)));
    Tallies tallies =
        Tallies.of(
            Map.of(
                new Cell("V9", "WHOLE", List.of()), assessed,
                new Cell("V9", "SOURCE", List.of("a:b.c")), assessed,
                new Cell("V9", "CHANNEL", List.of("")), assessed,
                new Cell("V12", "WHOLE", List.of()), open));
    Catalogue one = new Catalogue(List.of(Catalogue.current().get("V9")));
    Figures figures = PROTECTION.protect(one, tallies, YEAR);
    Defect defect = Defect.ofFile("s", "cases.csv", Rule.V01, "is odd");
    Manifest.Input input = new Manifest.Input("s", "x-test", "", "0f", "2026-01-31", List.of());
    ReleasePart part = new ReleasePart(input, List.of(defect), PackedTallies.of(tallies));
    return new ReleaseWriter("test", one, YEAR, PROTECTION)
        .seal(folder.resolve(name), List.of(part), Counted.of(tallies), figures);
  }

  @Test
  void load_sameReleaseTwice_changesNothing() throws IOException {
    Release release = release("twice", 11);
    ReleaseLoader loader = new ReleaseLoader(database, SALT);
    assertEquals(ReleaseLoader.Outcome.LOADED, loader.load(release, NOT_TRIED));
    assertEquals(ReleaseLoader.Outcome.LOADED_BEFORE, loader.load(release, NOT_TRIED));
    Long rows =
        database
            .as(Role.AUDITOR)
            .fetchOne("select count(*) from record.release where digest = ?", release.digest())
            .get(0, Long.class);
    assertEquals(1, rows);
  }

  @Test
  void load_exactTallies_areForAuditors() throws IOException {
    new ReleaseLoader(database, SALT).load(release("exact", 12), NOT_TRIED);
    Long[] counts =
        database
            .as(Role.AUDITOR)
            .fetch("select counts from record.tally where breakdown = 'CHANNEL' and counts[1] = 12")
            .get(0)
            .get(0, Long[].class);
    assertArrayEquals(new Long[] {12L, 100L}, counts);
  }

  @ParameterizedTest
  @CsvSource({
    "SITE, select 1 from record.release",
    "SITE, select 1 from record.tally",
    "SITE, select 1 from record.figure",
    "SITE, insert into published.edition values (default)",
    "PUBLISHER, select 1 from record.tally",
    "PUBLISHER, insert into record.release values (default)",
    "LOADER, select 1 from published.edition",
    "LOADER, delete from record.release",
    "PUBLISHER, update published.figure set value = ''",
    "AUDITOR, insert into record.release values (default)",
    "AUDITOR, update record.tally set counts = '{}'",
    "SITE, select 1 from ledger.opening",
    "PUBLISHER, select 1 from ledger.opening",
    "PUBLISHER, update ledger.entry set said = ''",
    "LOADER, insert into ledger.checkpoint values (default)",
    "SITE, create table public.leak (id int)"
  })
  void role_beyondItsRights_isRefused(Role role, String statement) {
    DSLContext sql = database.as(role);
    DataAccessException refused =
        assertThrows(DataAccessException.class, () -> sql.execute(statement));
    assertEquals("42501", refused.sqlState(), statement);
  }

  @Test
  void publish_figuresAndFiles_areForEverybody() throws IOException {
    new ReleaseLoader(database, SALT).load(release("published", 13), NOT_TRIED);
    EditionPublisher publisher = new EditionPublisher(database);
    LoadedRelease loaded = publisher.findLatest(YEAR).orElseThrow();
    int number = publisher.nextNumber(YEAR);
    byte[] bytes = {1, 2, 3};
    Artefact file = new Artefact("a/b.csv", "text/csv", "0".repeat(64), bytes);
    Instant at = Instant.parse("2026-03-01T10:00:00Z");
    EditionStatement statement =
        new EditionStatement(YEAR.code(), number, at, "f".repeat(64), "e".repeat(64));
    EditionRow row =
        publisher.publish(loaded, statement, EditionPublisher.Cause.NONE, List.of(file));
    PublishedEditions published = new PublishedEditions(database);
    assertEquals(row, published.list().get(0));
    assertEquals(at, row.publishedAt());
    assertArrayEquals(bytes, published.findArtefact(row, "a/b.csv").orElseThrow().bytes());
    assertEquals(9, published.figures(row).size());
    assertEquals(loaded.figures().byKey(), published.figures(row).byKey());
    assertThrows(
        RecordUnavailable.class,
        () -> publisher.publish(loaded, statement, EditionPublisher.Cause.NONE, List.of()));
    assertEquals(1, published.list().size(), "a refused edition leaves nothing");
  }

  @Test
  void rows_onceWritten_areNeverChangedByAnybody() throws IOException {
    new ReleaseLoader(database, SALT).load(release("kept", 14), NOT_TRIED);
    DSLContext owner = database.as(Role.LOADER);
    owner.transaction(
        it -> {
          DSLContext sql = DSL.using(it);
          sql.execute("reset role");
          DataAccessException refused =
              assertThrows(
                  DataAccessException.class, () -> sql.execute("delete from record.release"));
          assertTrue(refused.getMessage().contains("append-only"));
          it.dsl().execute("rollback");
          it.dsl().execute("set role vitrine_loader");
        });
  }

  @Test
  void open_runningServer_isUsedTogether() {
    Address.Embedded address = new Address.Embedded(folder.resolve("postgres"), "of this test");
    try (Database second = Database.open(address)) {
      assertEquals(1, second.as(Role.SITE).fetchOne("select 1").get(0, Integer.class));
    }
    assertEquals(1, database.as(Role.SITE).fetchOne("select 1").get(0, Integer.class));
  }

  @Test
  void open_wrongPassword_isRefused() {
    Address.Embedded address = new Address.Embedded(folder.resolve("postgres"), "guessed");
    assertThrows(RecordUnavailable.class, () -> Database.open(address));
  }
}
