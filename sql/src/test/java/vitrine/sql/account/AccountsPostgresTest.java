package vitrine.sql.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.sql.Address;
import vitrine.sql.Database;
import vitrine.sql.Role;

class AccountsPostgresTest {
  private static final String HERE = "192.0.2.1";

  @TempDir private static Path folder;
  private static final Hands CLOCK = new Hands();
  private static Database database;
  private static Accounts accounts;
  private static Sessions sessions;
  private static AccessLog log;

  /** A clock that tests move. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    void move(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @BeforeAll
  static void open() {
    database = Database.open(new Address.Embedded(folder.resolve("postgres"), "of this test"));
    accounts = new Accounts(database, CLOCK);
    sessions = new Sessions(database, CLOCK);
    log = new AccessLog(database, CLOCK);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static String token(String name, String password) {
    Sessions.Attempt attempt = sessions.open(name, password, HERE);
    return assertInstanceOf(Sessions.Attempt.SignedIn.class, attempt).token();
  }

  private static void assertRefused(String name, String password, String address) {
    assertInstanceOf(Sessions.Attempt.Refused.class, sessions.open(name, password, address), name);
  }

  @Test
  void password_opensASession_andNothingElseDoes() {
    String password = accounts.add("ann", PersonRole.AUDITOR).orElseThrow();
    Visitor visitor = sessions.find(token("ann", password)).orElseThrow();
    assertEquals("ann", visitor.person().name());
    assertEquals(PersonRole.AUDITOR, visitor.person().role());
    assertRefused("ann", password + "x", HERE);
    assertRefused("nobody", password, HERE);
    assertEquals(Optional.empty(), sessions.find("made up"));
    assertEquals(Optional.empty(), accounts.add("ann", PersonRole.REGULATOR));
    assertThrows(
        IllegalArgumentException.class, () -> accounts.add("Ann Other", PersonRole.AUDITOR));
  }

  @Test
  void session_endsWhenUnseenForLong_openedLongAgo_orClosed() {
    String password = accounts.add("ben", PersonRole.AUDITOR).orElseThrow();
    String unseen = token("ben", password);
    CLOCK.move(Sessions.LONGEST_UNSEEN.plusSeconds(1));
    assertEquals(Optional.empty(), sessions.find(unseen));
    String seen = token("ben", password);
    for (int i = 0; i < 47; i++) {
      CLOCK.move(Duration.ofMinutes(15));
      assertTrue(sessions.find(seen).isPresent(), "after quarter of an hour " + i);
    }
    CLOCK.move(Duration.ofMinutes(16));
    assertEquals(Optional.empty(), sessions.find(seen));
    String closed = token("ben", password);
    sessions.close(closed);
    assertEquals(Optional.empty(), sessions.find(closed));
  }

  @Test
  void disabledAccount_isOutAtOnce() {
    String password = accounts.add("cleo", PersonRole.REGULATOR).orElseThrow();
    String token = token("cleo", password);
    assertTrue(accounts.disable("cleo"));
    assertEquals(Optional.empty(), sessions.find(token));
    assertRefused("cleo", password, HERE);
    assertFalse(accounts.disable("cleo"));
  }

  @Test
  void manyRefusals_lockOutTheName_untilTheyAreOld() {
    String password = accounts.add("dan", PersonRole.AUDITOR).orElseThrow();
    for (int i = 0; i < Sessions.MOST_REFUSALS_OF_NAME; i++) {
      assertRefused("dan", "guess " + i, "192.0.2." + (10 + i));
    }
    assertInstanceOf(
        Sessions.Attempt.LockedOut.class, sessions.open("dan", password, "192.0.2.99"));
    CLOCK.move(Sessions.REMEMBERED.plusSeconds(1));
    token("dan", password);
  }

  @Test
  void manyRefusals_lockOutTheAddress() {
    for (int i = 0; i < Sessions.MOST_REFUSALS_OF_ADDRESS; i++) {
      assertRefused("guessed-" + i, "guess", "198.51.100.7");
    }
    assertInstanceOf(
        Sessions.Attempt.LockedOut.class, sessions.open("another", "guess", "198.51.100.7"));
    CLOCK.move(Sessions.REMEMBERED.plusSeconds(1));
  }

  @Test
  void accessLog_isChained_soThatAChangeIsSeen() {
    accounts.add("eve", PersonRole.AUDITOR).orElseThrow();
    Person eve =
        accounts.list().stream().filter(it -> it.name().equals("eve")).findFirst().orElseThrow();
    List.of("/audit", "/audit/query?metric=T6", "/audit/log")
        .forEach(it -> log.add(eve, "GET", it));
    assertEquals("/audit/log", log.latest(eve, 1).get(0).path());
    assertEquals(OptionalLong.empty(), log.firstBroken());
    long second = log.latest(eve, 3).get(1).number();
    assertThrows(DataAccessException.class, () -> database.as(Role.DESK).execute(change(second)));
    database
        .as(Role.DESK)
        .transaction(
            it -> {
              it.dsl().execute("reset role");
              it.dsl().execute("alter table account.access disable trigger append_only");
              it.dsl().execute(change(second));
              it.dsl().execute("alter table account.access enable trigger append_only");
              it.dsl().execute("set role vitrine_desk");
            });
    assertEquals(OptionalLong.of(second), log.firstBroken());
  }

  private static String change(long number) {
    return "update account.access set path = '/audit/query?metric=T7' where number = " + number;
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"DESK"},
      mode = EnumSource.Mode.EXCLUDE)
  void accounts_areReadByTheDeskOnly(Role role) {
    assertThrows(
        DataAccessException.class, () -> database.as(role).execute("select * from account.person"));
  }
}
