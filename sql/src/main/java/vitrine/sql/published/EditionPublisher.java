package vitrine.sql.published;

import static vitrine.sql.tables.published.Tables.ARTEFACT;
import static vitrine.sql.tables.published.Tables.EDITION;
import static vitrine.sql.tables.record.Tables.RELEASE;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vitrine.attack.Review;
import vitrine.catalogue.Period;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Figures;
import vitrine.proof.EditionStatement;
import vitrine.release.Json;
import vitrine.release.Manifest;
import vitrine.sql.Columns;
import vitrine.sql.Database;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.Role;
import vitrine.sql.ledger.Appending;
import vitrine.sql.tables.published.Tables;

/** The step from a loaded release to a published edition: all of it in one transaction, or none. */
public final class EditionPublisher {
  private static final vitrine.sql.tables.record.tables.Figure LOADED =
      vitrine.sql.tables.record.Tables.FIGURE;

  private final Database database;

  public EditionPublisher(Database database) {
    this.database = database;
  }

  /** The release of a period that was loaded last. */
  public Optional<LoadedRelease> findLatest(Period period) {
    DSLContext sql = database.as(Role.PUBLISHER);
    return sql.selectFrom(RELEASE)
        .where(RELEASE.PERIOD.eq(period.code()))
        .orderBy(RELEASE.ID.desc())
        .limit(1)
        .fetchOptional()
        .map(row -> loaded(sql, row));
  }

  private static LoadedRelease loaded(DSLContext sql, Record row) {
    try {
      long id = row.get(RELEASE.ID);
      Manifest manifest = Json.read(row.get(RELEASE.MANIFEST).data(), Manifest.class);
      Map<FigureKey, Figure> figures = new LinkedHashMap<>();
      sql.selectFrom(LOADED)
          .where(LOADED.RELEASE_ID.eq(id))
          .forEach(it -> figures.put(Columns.key(it), Columns.figure(it)));
      Review review = Json.read(row.get(RELEASE.REVIEW).data(), Review.class);
      return new LoadedRelease(id, row.get(RELEASE.DIGEST), manifest, review, Figures.of(figures));
    } catch (JsonProcessingException e) {
      throw new RecordUnavailable("the record holds a manifest or review that cannot be read", e);
    }
  }

  /**
   * Why an edition restates the one before.
   *
   * @param reason its code; empty for the first edition of a period
   * @param because the same in words
   */
  public record Cause(String reason, String because) {
    /** That of the first edition of a period. */
    public static final Cause NONE = new Cause("", "");
  }

  /** The number of the next edition of a period. */
  public int nextNumber(Period period) {
    return database
            .as(Role.PUBLISHER)
            .select(DSL.coalesce(DSL.max(EDITION.NUMBER), 0))
            .from(EDITION)
            .where(EDITION.PERIOD.eq(period.code()))
            .fetchSingle()
            .value1()
        + 1;
  }

  /**
   * Publishes an edition and writes into the log what that says of it.
   *
   * @param cause why it restates the one before
   * @throws RecordUnavailable if the database refuses it, as when the number is taken
   */
  public EditionRow publish(
      LoadedRelease release, EditionStatement statement, Cause cause, List<Artefact> artefacts) {
    try {
      return database
          .as(Role.PUBLISHER)
          .transactionResult(
              transaction -> {
                DSLContext sql = transaction.dsl();
                EditionRow edition = insert(sql, release, statement, cause);
                copyFigures(sql, release, edition);
                artefacts.forEach(artefact -> insert(sql, edition, artefact));
                new Appending(sql).edition(statement);
                return edition;
              });
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the edition was not published", e);
    }
  }

  /**
   * Adds a file to an edition that came to be after it was published, as its proof does.
   *
   * @throws RecordUnavailable if the database refuses it
   */
  public void add(EditionRow edition, Artefact artefact) {
    try {
      insert(database.as(Role.PUBLISHER), edition, artefact);
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the edition was not completed", e);
    }
  }

  /** The editions that have a file but lack another, the oldest first. */
  public List<EditionRow> listWith(String path, String lacking) {
    try {
      return database
          .as(Role.PUBLISHER)
          .selectFrom(EDITION)
          .where(hasFile(path))
          .andNot(hasFile(lacking))
          .orderBy(EDITION.ID)
          .fetch(PublishedEditions::edition);
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the editions cannot be read", e);
    }
  }

  private static Condition hasFile(String path) {
    return DSL.exists(
        DSL.selectOne()
            .from(ARTEFACT)
            .where(ARTEFACT.EDITION_ID.eq(EDITION.ID))
            .and(ARTEFACT.PATH.eq(path)));
  }

  private static EditionRow insert(
      DSLContext sql, LoadedRelease release, EditionStatement statement, Cause cause) {
    Period period = Period.parse(release.manifest().period());
    Manifest.Protected protection = release.manifest().protection();
    return sql.insertInto(EDITION)
        .set(EDITION.PERIOD, period.code())
        .set(EDITION.NUMBER, statement.number())
        .set(EDITION.PERIOD_START, period.start())
        .set(EDITION.PERIOD_END, period.end())
        .set(EDITION.RELEASE_DIGEST, release.digest())
        .set(EDITION.PUBLISHED_AT, statement.at().atOffset(ZoneOffset.UTC))
        .set(EDITION.SPREAD, protection.spread())
        .set(EDITION.PROTECTION_KEY, protection.key())
        .set(EDITION.EXPOSURE, protection.exposure().told())
        .set(EDITION.REASON, cause.reason())
        .set(EDITION.BECAUSE, cause.because())
        .set(EDITION.DIGEST, statement.sums())
        .returning()
        .fetchSingle(PublishedEditions::edition);
  }

  private static void copyFigures(DSLContext sql, LoadedRelease release, EditionRow edition) {
    var published = Tables.FIGURE;
    sql.insertInto(published)
        .select(
            sql.select(
                    DSL.val(edition.id()),
                    LOADED.METRIC,
                    LOADED.BREAKDOWN,
                    LOADED.CELL,
                    LOADED.STATISTIC,
                    LOADED.PART,
                    LOADED.VALUE,
                    LOADED.BOUND,
                    LOADED.LOW,
                    LOADED.HIGH,
                    LOADED.OBS_STATUS,
                    LOADED.CONF_STATUS)
                .from(LOADED)
                .where(LOADED.RELEASE_ID.eq(release.id())))
        .execute();
  }

  private static void insert(DSLContext sql, EditionRow edition, Artefact artefact) {
    sql.insertInto(ARTEFACT)
        .set(ARTEFACT.EDITION_ID, edition.id())
        .set(ARTEFACT.PATH, artefact.path())
        .set(ARTEFACT.MEDIA_TYPE, artefact.mediaType())
        .set(ARTEFACT.SHA256, artefact.sha256())
        .set(ARTEFACT.BYTES, artefact.bytes())
        .execute();
  }
}
