package vitrine.sql.account;

import static vitrine.sql.tables.account.Tables.PERSON;
import static vitrine.sql.tables.account.Tables.REFUSAL;
import static vitrine.sql.tables.account.Tables.SESSION;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import vitrine.proof.PasswordDigest;
import vitrine.release.Sha256;
import vitrine.sql.Database;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.Role;

/**
 * Who is signed in. A session ends when it is closed, after half an hour in which it was not seen,
 * and after twelve hours.
 */
public final class Sessions {
  static final Duration LONGEST = Duration.ofHours(12);
  static final Duration LONGEST_UNSEEN = Duration.ofMinutes(30);
  static final Duration REMEMBERED = Duration.ofMinutes(15);
  static final int MOST_REFUSALS_OF_NAME = 5;
  static final int MOST_REFUSALS_OF_ADDRESS = 20;

  /** That of no password, to take as long for names that nobody has. */
  private static final String OF_NOBODY = Secret.digest(Secret.text());

  private final Database database;
  private final Clock clock;

  public Sessions(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What came of an attempt to sign in. */
  public sealed interface Attempt {
    /** The token that the browser keeps. */
    record SignedIn(String token) implements Attempt {}

    /** The name or the password is wrong, or the account disabled: nobody is told which. */
    record Refused() implements Attempt {}

    /** Too many were refused of late. */
    record LockedOut() implements Attempt {}
  }

  /**
   * Signs somebody in. It takes as long for a name that nobody has as for a wrong password.
   *
   * @param address whence
   */
  public Attempt open(String name, String password, String address) {
    if (isLockedOut(name, address)) {
      return new Attempt.LockedOut();
    }
    Optional<Record> row =
        asking(
            sql ->
                sql.selectFrom(PERSON)
                    .where(PERSON.NAME.eq(name))
                    .and(PERSON.DISABLED_AT.isNull())
                    .fetchOptional()
                    .map(it -> (Record) it));
    String stored = row.map(it -> it.get(PERSON.PASSWORD)).orElse(OF_NOBODY);
    if (!PasswordDigest.matches(password, stored) || row.isEmpty()) {
      refuse(name, address);
      return new Attempt.Refused();
    }
    return new Attempt.SignedIn(open(row.get().get(PERSON.ID)));
  }

  private boolean isLockedOut(String name, String address) {
    return refusals(REFUSAL.NAME.eq(sha256(name))) >= MOST_REFUSALS_OF_NAME
        || refusals(REFUSAL.ADDRESS.eq(address)) >= MOST_REFUSALS_OF_ADDRESS;
  }

  private int refusals(Condition of) {
    return asking(sql -> sql.fetchCount(REFUSAL, of.and(REFUSAL.AT.gt(now().minus(REMEMBERED)))));
  }

  private void refuse(String name, String address) {
    asking(
        sql -> {
          sql.deleteFrom(REFUSAL).where(REFUSAL.AT.lt(now().minus(REMEMBERED))).execute();
          return sql.insertInto(REFUSAL).values(sha256(name), address, now()).execute();
        });
  }

  private String open(long person) {
    String token = Secret.text() + Secret.text();
    asking(
        sql -> {
          sql.deleteFrom(SESSION).where(SESSION.OPENED_AT.lt(now().minus(LONGEST))).execute();
          return sql.insertInto(SESSION)
              .set(SESSION.TOKEN, sha256(token))
              .set(SESSION.FORM, Secret.text())
              .set(SESSION.PERSON_ID, person)
              .set(SESSION.OPENED_AT, now())
              .set(SESSION.SEEN_AT, now())
              .execute();
        });
    return token;
  }

  /** Who is signed in with a token; this counts as seen. */
  public Optional<Visitor> find(String token) {
    return asking(
        sql ->
            sql.update(SESSION).set(SESSION.SEEN_AT, now()).where(isOpen(token)).execute() == 0
                ? Optional.empty()
                : sql.select()
                    .from(SESSION)
                    .join(PERSON)
                    .on(PERSON.ID.eq(SESSION.PERSON_ID))
                    .where(isOpen(token))
                    .and(PERSON.DISABLED_AT.isNull())
                    .fetchOptional(it -> new Visitor(Accounts.person(it), it.get(SESSION.FORM))));
  }

  /** Ends a session. */
  public void close(String token) {
    asking(sql -> sql.update(SESSION).set(SESSION.CLOSED_AT, now()).where(isOpen(token)).execute());
  }

  private Condition isOpen(String token) {
    return SESSION
        .TOKEN
        .eq(sha256(token))
        .and(SESSION.CLOSED_AT.isNull())
        .and(SESSION.SEEN_AT.gt(now().minus(LONGEST_UNSEEN)))
        .and(SESSION.OPENED_AT.gt(now().minus(LONGEST)));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static byte[] sha256(String text) {
    MessageDigest digest = Sha256.digest();
    return digest.digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private <T> T asking(Function<DSLContext, T> question) {
    try {
      return question.apply(database.as(Role.DESK));
    } catch (DataAccessException e) {
      throw new RecordUnavailable("sessions cannot be read or written", e);
    }
  }
}
