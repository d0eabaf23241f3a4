package vitrine.sql.published;

import static vitrine.sql.tables.published.Tables.ARTEFACT;
import static vitrine.sql.tables.published.Tables.EDITION;
import static vitrine.sql.tables.published.Tables.FIGURE;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vitrine.disclosure.Exposure;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Figures;
import vitrine.sql.Columns;
import vitrine.sql.Database;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.Role;
import vitrine.sql.feedback.FeedbackBox;
import vitrine.sql.ledger.LogReader;

/** The editions that everybody may read, with the rights of the site. */
public final class PublishedEditions {
  private final Database database;

  public PublishedEditions(Database database) {
    this.database = database;
  }

  /** The log that every edition is in. */
  public LogReader log() {
    return new LogReader(database, Role.SITE);
  }

  /** Where readers report what is wrong with them. */
  public FeedbackBox feedback() {
    return new FeedbackBox(database);
  }

  /** All editions, the latest period first and the latest number of a period first. */
  public List<EditionRow> list() {
    return asking(
        () ->
            sql()
                .selectFrom(EDITION)
                .orderBy(EDITION.PERIOD_START.desc(), EDITION.PERIOD.desc(), EDITION.NUMBER.desc())
                .fetch(PublishedEditions::edition));
  }

  /** One edition of a period. */
  public Optional<EditionRow> find(String period, int number) {
    return list().stream()
        .filter(it -> it.period().equals(period) && it.number() == number)
        .findFirst();
  }

  public Figures figures(EditionRow edition) {
    Map<FigureKey, Figure> figures = new LinkedHashMap<>();
    asking(() -> sql().selectFrom(FIGURE).where(FIGURE.EDITION_ID.eq(edition.id())).fetch())
        .forEach(row -> figures.put(Columns.key(row), Columns.figure(row)));
    return Figures.of(figures);
  }

  /** The files of an edition whose path begins with a prefix, by path. */
  public Map<String, Artefact> artefacts(EditionRow edition, String prefix) {
    Map<String, Artefact> artefacts = new HashMap<>();
    asking(
            () ->
                sql()
                    .selectFrom(ARTEFACT)
                    .where(ARTEFACT.EDITION_ID.eq(edition.id()))
                    .and(ARTEFACT.PATH.startsWith(prefix))
                    .fetch(PublishedEditions::artefact))
        .forEach(artefact -> artefacts.put(artefact.path(), artefact));
    return artefacts;
  }

  /** What is known of the files of an edition, in the order of their paths. */
  public List<ArtefactFacts> facts(EditionRow edition) {
    Field<Long> size =
        DSL.function("octet_length", SQLDataType.INTEGER, ARTEFACT.BYTES).cast(SQLDataType.BIGINT);
    return asking(
        () ->
            sql()
                .select(ARTEFACT.PATH, ARTEFACT.MEDIA_TYPE, ARTEFACT.SHA256, size)
                .from(ARTEFACT)
                .where(ARTEFACT.EDITION_ID.eq(edition.id()))
                .orderBy(ARTEFACT.PATH)
                .fetch(Records.mapping(ArtefactFacts::new)));
  }

  public Optional<Artefact> findArtefact(EditionRow edition, String path) {
    return asking(
        () ->
            sql()
                .selectFrom(ARTEFACT)
                .where(ARTEFACT.EDITION_ID.eq(edition.id()))
                .and(ARTEFACT.PATH.eq(path))
                .fetchOptional(PublishedEditions::artefact));
  }

  /** How many bytes a file of an edition has. */
  public OptionalLong findSize(EditionRow edition, String path) {
    return asking(
            () ->
                sql()
                    .select(DSL.field("octet_length({0})", Long.class, ARTEFACT.BYTES))
                    .from(ARTEFACT)
                    .where(ARTEFACT.EDITION_ID.eq(edition.id()))
                    .and(ARTEFACT.PATH.eq(path))
                    .fetchOptional())
        .map(row -> OptionalLong.of(row.value1()))
        .orElse(OptionalLong.empty());
  }

  private DSLContext sql() {
    return database.as(Role.SITE);
  }

  private static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the published editions cannot be read", e);
    }
  }

  private static Artefact artefact(Record row) {
    return new Artefact(
        row.get(ARTEFACT.PATH),
        row.get(ARTEFACT.MEDIA_TYPE),
        row.get(ARTEFACT.SHA256),
        row.get(ARTEFACT.BYTES));
  }

  static EditionRow edition(Record row) {
    OffsetDateTime publishedAt = row.get(EDITION.PUBLISHED_AT);
    return new EditionRow(
        row.get(EDITION.ID),
        row.get(EDITION.PERIOD),
        row.get(EDITION.NUMBER),
        row.get(EDITION.RELEASE_DIGEST),
        publishedAt.toInstant(),
        row.get(EDITION.SPREAD),
        row.get(EDITION.PROTECTION_KEY),
        new Exposure(row.get(EDITION.EXPOSURE)),
        row.get(EDITION.REASON),
        row.get(EDITION.BECAUSE),
        row.get(EDITION.DIGEST));
  }
}
