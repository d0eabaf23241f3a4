package vitrine.sql.account;

import static vitrine.sql.tables.account.Tables.PERSON;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import vitrine.sql.Database;
import vitrine.sql.RecordUnavailable;
import vitrine.sql.Role;

/** Who may sign in. */
public final class Accounts {
  private final Database database;
  private final Clock clock;

  public Accounts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Adds somebody and gives the password, which is kept nowhere.
   *
   * @return empty if the name is taken
   * @throws IllegalArgumentException if it is no name
   */
  public Optional<String> add(String name, PersonRole role) {
    if (!name.matches("[a-z0-9][a-z0-9._-]{0,63}")) {
      throw new IllegalArgumentException(
          "a name has 1 to 64 small letters, digits, dots, hyphens and underscores");
    }
    String password = Secret.text();
    int added =
        asking(
            sql ->
                sql.insertInto(PERSON)
                    .set(PERSON.NAME, name)
                    .set(PERSON.ROLE, role.name())
                    .set(PERSON.PASSWORD, Secret.digest(password))
                    .set(PERSON.ADDED_AT, OffsetDateTime.now(clock))
                    .onConflictDoNothing()
                    .execute());
    return added == 1 ? Optional.of(password) : Optional.empty();
  }

  /** Everybody, by name. */
  public List<Person> list() {
    return asking(sql -> sql.selectFrom(PERSON).orderBy(PERSON.NAME).fetch(Accounts::person));
  }

  /** Lets somebody sign in no longer, and ends what is open; false if there is nobody to. */
  public boolean disable(String name) {
    return asking(
            sql ->
                sql.update(PERSON)
                    .set(PERSON.DISABLED_AT, OffsetDateTime.now(clock))
                    .where(PERSON.NAME.eq(name))
                    .and(PERSON.DISABLED_AT.isNull())
                    .execute())
        == 1;
  }

  static Person person(Record row) {
    return new Person(
        row.get(PERSON.ID),
        row.get(PERSON.NAME),
        PersonRole.valueOf(row.get(PERSON.ROLE)),
        row.get(PERSON.DISABLED_AT) != null);
  }

  private <T> T asking(Function<DSLContext, T> question) {
    try {
      return question.apply(database.as(Role.DESK));
    } catch (DataAccessException e) {
      throw new RecordUnavailable("accounts cannot be read or written", e);
    }
  }
}
