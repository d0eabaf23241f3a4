package vitrine.sql.account;

import static vitrine.sql.tables.account.Tables.ACCESS;
import static vitrine.sql.tables.account.Tables.PERSON;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vitrine.release.Sha256;
import vitrine.sql.Database;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.Role;

/** Everything that people who signed in asked for, each row chained to the one before. */
public final class AccessLog {
  private static final String BEGINNING = "0".repeat(64);
  private static final long LOCK = 0x41434345;

  private final Database database;
  private final Clock clock;

  public AccessLog(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Writes down what is about to be answered.
   *
   * @throws RecordUnavailable if it cannot be written; then it must not be answered
   */
  public void add(Person person, String method, String path) {
    asking(sql -> sql.transactionResult(it -> add(it.dsl(), person, method, path)));
  }

  private int add(DSLContext sql, Person person, String method, String path) {
    sql.execute("SELECT pg_advisory_xact_lock(?)", LOCK);
    Record last = sql.selectFrom(ACCESS).orderBy(ACCESS.NUMBER.desc()).limit(1).fetchOne();
    long number = last == null ? 0 : last.get(ACCESS.NUMBER) + 1;
    OffsetDateTime at =
        OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MILLIS);
    String before = last == null ? BEGINNING : last.get(ACCESS.CHAIN);
    return sql.insertInto(ACCESS)
        .set(ACCESS.NUMBER, number)
        .set(ACCESS.AT, at)
        .set(ACCESS.PERSON_ID, person.id())
        .set(ACCESS.ROLE, person.role().name())
        .set(ACCESS.METHOD, method)
        .set(ACCESS.PATH, path)
        .set(ACCESS.CHAIN, chain(before, number, at, person.id(), person.role(), method, path))
        .execute();
  }

  private static String chain(String before, Object... row) {
    var digest = Sha256.digest();
    digest.update(before.getBytes(StandardCharsets.UTF_8));
    for (Object value : row) {
      byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The latest of everybody. */
  public List<Access> latest(int most) {
    return list(DSL.trueCondition(), most);
  }

  /** The latest of one person. */
  public List<Access> latest(Person person, int most) {
    return list(ACCESS.PERSON_ID.eq(person.id()), most);
  }

  private List<Access> list(Condition of, int most) {
    return asking(
        sql ->
            sql.select()
                .from(ACCESS)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCESS.PERSON_ID))
                .where(of)
                .orderBy(ACCESS.NUMBER.desc())
                .limit(most)
                .fetch(AccessLog::access));
  }

  private static Access access(Record row) {
    return new Access(
        row.get(ACCESS.NUMBER),
        row.get(ACCESS.AT).toInstant(),
        row.get(PERSON.NAME),
        PersonRole.valueOf(row.get(ACCESS.ROLE)),
        row.get(ACCESS.METHOD),
        row.get(ACCESS.PATH),
        row.get(ACCESS.CHAIN));
  }

  /** How much was asked in each month, which everybody may know. */
  public SortedMap<YearMonth, Integer> months() {
    Field<String> month =
        DSL.field("to_char({0} AT TIME ZONE 'UTC', 'YYYY-MM')", String.class, ACCESS.AT);
    return asking(sql -> sql.select(month, DSL.count()).from(ACCESS).groupBy(month).fetch())
        .stream()
        .collect(
            Collectors.toMap(
                it -> YearMonth.parse(it.value1()), it -> it.value2(), Integer::sum, TreeMap::new));
  }

  /** The number of the first row that does not follow from the one before; empty if all do. */
  public OptionalLong firstBroken() {
    String before = BEGINNING;
    long expected = 0;
    for (Record row : asking(sql -> sql.selectFrom(ACCESS).orderBy(ACCESS.NUMBER).fetch())) {
      String chain =
          chain(
              before,
              expected,
              row.get(ACCESS.AT).withOffsetSameInstant(ZoneOffset.UTC),
              row.get(ACCESS.PERSON_ID),
              row.get(ACCESS.ROLE),
              row.get(ACCESS.METHOD),
              row.get(ACCESS.PATH));
      if (!chain.equals(row.get(ACCESS.CHAIN))) {
        return OptionalLong.of(expected);
      }
      before = chain;
      expected++;
    }
    return OptionalLong.empty();
  }

  private <T> T asking(Function<DSLContext, T> question) {
    try {
      return question.apply(database.as(Role.DESK));
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the access log cannot be read or written", e);
    }
  }
}
