package vitrine.web.command;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.sql.CubeLogins;
import vitrine.sql.Database;
import vitrine.web.Settings;

/** Makes a login to PostgreSQL for an auditor. */
@Command(
    name = "sql",
    description = {
      "Makes a login to PostgreSQL for psql, R or another program, which reads the protected",
      "figures in cube.figure and cube.edition and nothing else. The password is printed once."
    })
final class AccountsSql implements Callable<Integer> {
  private final Settings settings;
  private final Clock clock;
  private final Messages messages;

  @Parameters(paramLabel = "NAME", description = "Small letters, digits and underscores")
  private String name;

  @Option(
      names = "--days",
      defaultValue = "30",
      description = "How long it is valid; 30 if not said")
  private int days;

  AccountsSql(Settings settings, Clock clock, Messages messages) {
    this.settings = settings;
    this.clock = clock;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    try (Database database = Database.open(settings.database())) {
      CubeLogins.Login login =
          new CubeLogins(database).grant(name, clock.instant().plus(Duration.ofDays(days)));
      messages.result(
          "User %s, password %s, for %d days while the record runs: psql %s"
              .formatted(login.user(), login.password(), days, login.address()));
      return Exit.OK;
    }
  }
}
