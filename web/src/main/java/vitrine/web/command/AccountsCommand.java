package vitrine.web.command;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vitrine.sql.Database;
import vitrine.sql.account.Accounts;
import vitrine.sql.account.Person;
import vitrine.sql.account.PersonRole;
import vitrine.web.Settings;

/** Lists who may sign in. */
@Command(
    name = "accounts",
    description = {
      "Lists who may sign in to the workbench, and as what.",
      "vitrine accounts add NAME --role ROLE adds somebody, disable NAME ends an account."
    })
final class AccountsCommand implements Callable<Integer> {
  private final Settings settings;
  private final Clock clock;
  private final Messages messages;

  private AccountsCommand(Settings settings, Clock clock, Messages messages) {
    this.settings = settings;
    this.clock = clock;
    this.messages = messages;
  }

  static CommandLine line(Settings settings, Clock clock, Messages messages) {
    return new CommandLine(new AccountsCommand(settings, clock, messages))
        .addSubcommand(new Add(settings, clock, messages))
        .addSubcommand(new Disable(settings, clock, messages))
        .addSubcommand(new AccountsSql(settings, clock, messages))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() throws IOException {
    try (Database database = Database.open(settings.database())) {
      for (Person person : new Accounts(database, clock).list()) {
        String state = person.isDisabled() ? "  disabled" : "";
        messages.result(
            "%-24s %s%s".formatted(person.name(), person.role(), state).stripTrailing());
      }
      return Exit.OK;
    }
  }

  /** Adds somebody who may sign in. */
  @Command(
      name = "add",
      description = "Adds somebody; the password is printed once and kept nowhere.")
  private static final class Add implements Callable<Integer> {
    private final Settings settings;
    private final Clock clock;
    private final Messages messages;

    @Parameters(paramLabel = "NAME", description = "Small letters, digits, dots and hyphens")
    private String name;

    @Option(
        names = "--role",
        required = true,
        paramLabel = "ROLE",
        description = "AUDITOR or REGULATOR")
    private PersonRole role;

    Add(Settings settings, Clock clock, Messages messages) {
      this.settings = settings;
      this.clock = clock;
      this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
      try (Database database = Database.open(settings.database())) {
        return add(new Accounts(database, clock), name, role, messages);
      }
    }
  }

  static int add(Accounts accounts, String name, PersonRole role, Messages messages) {
    Optional<String> password = accounts.add(name, role);
    if (password.isEmpty()) {
      messages.say("There is somebody of this name already.");
      return Exit.FAILURE;
    }
    messages.result(
        "%s %s, password %s"
            .formatted(role == PersonRole.AUDITOR ? "Auditor" : "Regulator", name, password.get()));
    return Exit.OK;
  }

  /** Ends an account. */
  @Command(
      name = "disable",
      description = "Ends an account at once; what was asked with it stays in the log.")
  private static final class Disable implements Callable<Integer> {
    private final Settings settings;
    private final Clock clock;
    private final Messages messages;

    @Parameters(paramLabel = "NAME", description = "Whose account")
    private String name;

    Disable(Settings settings, Clock clock, Messages messages) {
      this.settings = settings;
      this.clock = clock;
      this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
      try (Database database = Database.open(settings.database())) {
        boolean disabled = new Accounts(database, clock).disable(name);
        messages.say(disabled ? "The account is disabled." : "There is no such open account.");
        return disabled ? Exit.OK : Exit.FAILURE;
      }
    }
  }
}
