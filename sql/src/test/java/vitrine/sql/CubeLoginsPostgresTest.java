package vitrine.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CubeLoginsPostgresTest {
  private static final Instant LATER = Instant.now().plus(Duration.ofDays(1));

  @TempDir private static Path folder;
  private static Database database;
  private static CubeLogins logins;
  private static CubeLogins.Login login;

  @BeforeAll
  static void open() {
    database = Database.open(new Address.Embedded(folder.resolve("postgres"), "of this test"));
    logins = new CubeLogins(database);
    login = logins.grant("ann", LATER);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static Connection connect(CubeLogins.Login as) throws SQLException {
    String address = "jdbc:" + as.address().replace(as.user() + "@", "");
    return DriverManager.getConnection(address, as.user(), as.password());
  }

  private static void execute(String statement) throws SQLException {
    try (Connection connection = connect(login);
        Statement asked = connection.createStatement()) {
      asked.execute(statement);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM figure",
        "SELECT period, latest FROM cube.edition",
        "SELECT metric, count(*) FROM figure WHERE value IS NULL GROUP BY metric",
      })
  void login_readsTheCube(String statement) throws SQLException {
    execute(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM record.tally",
        "SELECT * FROM record.release",
        "SELECT * FROM account.person",
        "SELECT * FROM published.figure",
        "SET ROLE postgres",
        "SET ROLE vitrine_auditor",
        "SET SESSION AUTHORIZATION postgres",
        "SELECT set_config('role', 'vitrine_loader', false)",
        "SET default_transaction_read_only = off; CREATE TABLE cube.mine (a int)",
        "SET default_transaction_read_only = off; CREATE TABLE public.mine (a int)",
        "SET default_transaction_read_only = off; CREATE TEMP TABLE mine (a int)",
        "ALTER ROLE cube_ann SUPERUSER",
        "SELECT pg_read_file('PG_VERSION')",
        "COPY (SELECT 1) TO PROGRAM 'true'",
      })
  void login_doesNothingElse(String statement) {
    assertThrows(SQLException.class, () -> execute(statement));
  }

  @Test
  void login_grantedAgain_hasANewPassword_andAnEnd() throws SQLException {
    CubeLogins.Login first = logins.grant("ben", LATER);
    connect(first).close();
    CubeLogins.Login second = logins.grant("ben", LATER);
    assertEquals(first.user(), second.user());
    assertThrows(SQLException.class, () -> connect(first).close());
    connect(second).close();
    CubeLogins.Login ended = logins.grant("ben", Instant.now().minusSeconds(60));
    assertThrows(SQLException.class, () -> connect(ended).close());
    assertTrue(login.address().startsWith("postgresql://cube_ann@127.0.0.1:"), login.address());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ann", "1st", "a; DROP ROLE postgres", "a\"b"})
  void name_thatIsNone_isRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> logins.grant(name, LATER));
  }
}
