package vitrine.sql.load;

import static vitrine.sql.tables.record.Tables.DEFECT;
import static vitrine.sql.tables.record.Tables.FIGURE;
import static vitrine.sql.tables.record.Tables.RELEASE;
import static vitrine.sql.tables.record.Tables.TALLY;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.exception.DataAccessException;
import vitrine.attack.Review;
import vitrine.catalogue.Period;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;
import vitrine.release.Json;
import vitrine.release.Manifest;
import vitrine.release.Release;
import vitrine.sql.Database;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.Role;
import vitrine.sql.ledger.Appending;
import vitrine.sql.ledger.Salt;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Tally;

/** The step from a sealed release to rows: all of it in one transaction, or none. */
public final class ReleaseLoader {
  private final Database database;
  private final Salt salt;

  /**
   * A loader into a record.
   *
   * @param salt hides from the public what the log says of releases
   */
  public ReleaseLoader(Database database, Salt salt) {
    this.database = database;
    this.salt = salt;
  }

  /** What became of a release. */
  public enum Outcome {
    LOADED,
    LOADED_BEFORE
  }

  /**
   * Loads a release whose digests hold; one that was loaded before changes nothing.
   *
   * @param review what was tried against its figures
   * @throws RecordUnavailable if the database refuses it
   */
  public Outcome load(Release release, Review review) {
    try {
      return database
          .as(Role.LOADER)
          .transactionResult(transaction -> load(transaction.dsl(), release, review));
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the release was not loaded", e);
    }
  }

  private Outcome load(DSLContext sql, Release release, Review review) {
    if (sql.fetchExists(RELEASE, RELEASE.DIGEST.eq(release.digest()))) {
      return Outcome.LOADED_BEFORE;
    }
    long id = insert(sql, release, review);
    insertFigures(sql, id, release);
    insertTallies(sql, id, release);
    insertDefects(sql, id, release.manifest().defects());
    String said = said(release);
    new Appending(sql).release(said, salt.of(said));
    return Outcome.LOADED;
  }

  /** What the log says of a release: its digest, and those of its submissions and their files. */
  private static String said(Release release) {
    Manifest manifest = release.manifest();
    StringBuilder said = new StringBuilder();
    said.append("release %s %s\n".formatted(manifest.period(), release.digest()));
    for (Manifest.Input input : manifest.inputs()) {
      said.append(
          "submission %s %s %s\n".formatted(input.submitter(), input.submission(), input.digest()));
      input.files().forEach(it -> said.append("%s  %s\n".formatted(it.sha256(), it.path())));
    }
    return said.toString();
  }

  private static long insert(DSLContext sql, Release release, Review review) {
    Manifest manifest = release.manifest();
    Period period = Period.parse(manifest.period());
    return sql.insertInto(RELEASE)
        .set(RELEASE.DIGEST, release.digest())
        .set(RELEASE.PERIOD, period.code())
        .set(RELEASE.PERIOD_START, period.start())
        .set(RELEASE.PERIOD_END, period.end())
        .set(RELEASE.SOFTWARE, manifest.software())
        .set(RELEASE.MANIFEST, JSONB.valueOf(Json.write(manifest)))
        .set(RELEASE.CATALOGUE, JSONB.valueOf(release.catalogue()))
        .set(RELEASE.REVIEW, JSONB.valueOf(Json.write(review)))
        .returningResult(RELEASE.ID)
        .fetchSingle()
        .value1();
  }

  private static void insertFigures(DSLContext sql, long id, Release release) {
    CopyRows rows = new CopyRows(FIGURE);
    for (Map.Entry<FigureKey, Figure> entry : release.figures().byKey().entrySet()) {
      FigureKey key = entry.getKey();
      FigureText text = FigureText.of(entry.getValue());
      rows.add(
          Long.toString(id),
          key.metric(),
          key.breakdown(),
          CopyRows.array(key.values()),
          key.statistic().name(),
          key.part(),
          text.value(),
          text.bound(),
          text.low(),
          text.high(),
          text.obsStatus(),
          text.confStatus());
    }
    rows.copy(sql);
  }

  private static void insertTallies(DSLContext sql, long id, Release release) {
    CopyRows rows = new CopyRows(TALLY);
    for (Map.Entry<Cell, Tally> entry : release.tallies().byCell().entrySet()) {
      Cell cell = entry.getKey();
      Tally tally = entry.getValue();
      rows.add(
          Long.toString(id),
          cell.metric(),
          cell.breakdown(),
          CopyRows.array(cell.values()),
          CopyRows.array(tally.counts()),
          String.join(";", tally.histograms().stream().map(Histogram::toString).toList()));
    }
    rows.copy(sql);
  }

  private static void insertDefects(DSLContext sql, long id, Map<String, Long> defects) {
    defects.forEach(
        (rule, count) -> {
          String[] parts = rule.split("/");
          sql.insertInto(DEFECT)
              .set(DEFECT.RELEASE_ID, id)
              .set(DEFECT.RULE, parts[0])
              .set(DEFECT.SEVERITY, parts[1])
              .set(DEFECT.COUNT, count)
              .execute();
        });
  }
}
