package vitrine.sql;

import java.time.Instant;
import java.util.Base64;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vitrine.release.SecretFile;

/**
 * Logins of auditors to PostgreSQL itself, for psql, R or a program that draws: they read the cube
 * of protected figures and nothing else, and not for ever.
 */
public final class CubeLogins {
  private static final int PASSWORD_BYTES = 20;

  private final Database database;

  public CubeLogins(Database database) {
    this.database = database;
  }

  /**
   * A way in.
   *
   * @param address for a program, without the password
   */
  public record Login(String user, String password, String address) {}

  /**
   * Makes a login, or gives one of this name a new password and a new end.
   *
   * @throws IllegalArgumentException if it is no name
   * @throws RecordUnavailable if the database refuses it
   */
  public Login grant(String name, Instant until) {
    if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
      throw new IllegalArgumentException(
          "a name has 1 to 41 small letters, digits and underscores, a letter first");
    }
    String user = "cube_" + name;
    byte[] random = SecretFile.random(PASSWORD_BYTES);
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    try {
      database.asOwner(sql -> grant(sql, user, password, until));
      return new Login(user, password, database.addressFor(user));
    } catch (DataAccessException e) {
      throw new RecordUnavailable("the login was not made", e);
    }
  }

  private static void grant(DSLContext sql, String user, String password, Instant until) {
    boolean exists = !sql.fetch("SELECT 1 FROM pg_roles WHERE rolname = ?", user).isEmpty();
    sql.execute(
        (exists ? "ALTER" : "CREATE")
            + " ROLE {0} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION CONNECTION LIMIT 4"
            + " PASSWORD {1} VALID UNTIL {2}",
        DSL.name(user),
        DSL.inline(password),
        DSL.inline(until.toString()));
    for (String setting :
        new String[] {
          "default_transaction_read_only = on",
          "statement_timeout = '30s'",
          "idle_in_transaction_session_timeout = '60s'",
          "search_path = cube"
        }) {
      sql.execute("ALTER ROLE {0} SET " + setting, DSL.name(user));
    }
    sql.execute("GRANT vitrine_cube TO {0}", DSL.name(user));
  }
}
