package vitrine.web.command;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vitrine.proof.Purpose;
import vitrine.proof.Signer;
import vitrine.sql.Database;
import vitrine.sql.ledger.SigningRefused;
import vitrine.web.Settings;

/** Lists the keys that editions and the log are signed with. */
@Command(
    name = "keys",
    description = {
      "Lists the keys that editions and the log are signed with, and since when.",
      "vitrine keys rotate PURPOSE takes a new one into use."
    })
final class KeysCommand implements Callable<Integer> {
  private final Settings settings;
  private final Clock clock;
  private final Messages messages;

  private KeysCommand(Settings settings, Clock clock, Messages messages) {
    this.settings = settings;
    this.clock = clock;
    this.messages = messages;
  }

  static CommandLine line(Settings settings, Clock clock, Messages messages) {
    return new CommandLine(new KeysCommand(settings, clock, messages))
        .addSubcommand(new Rotate(settings, clock, messages))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() throws IOException {
    try (Database database = Database.open(settings.database())) {
      var signers = new Desk(database, settings, clock).notary().history().signers().signers();
      signers.forEach(it -> messages.result(words(it)));
      if (signers.isEmpty()) {
        messages.result("There are no keys yet; the first load or publish makes them.");
      }
      return Exit.OK;
    }
  }

  private static String words(Signer signer) {
    Optional<String> end = signer.validBefore().map(it -> " until " + it);
    return "%-7s  %s  since %s%s"
        .formatted(
            signer.principal(), signer.key().fingerprint(), signer.validAfter(), end.orElse(""));
  }

  /** Takes a new key into use. */
  @Command(
      name = "rotate",
      description = {
        "Takes a new key into use and deletes the secret one before it.",
        "The old public key stays among the allowed signers, until now; the log says so."
      })
  private static final class Rotate implements Callable<Integer> {
    private final Settings settings;
    private final Clock clock;
    private final Messages messages;

    @Parameters(paramLabel = "PURPOSE", description = "edition or log")
    private Purpose purpose;

    Rotate(Settings settings, Clock clock, Messages messages) {
      this.settings = settings;
      this.clock = clock;
      this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
      try (Database database = Database.open(settings.database())) {
        String key = new Desk(database, settings, clock).notary().rotate(purpose).fingerprint();
        messages.result("New key for " + purpose.principal() + ": " + key);
        return Exit.OK;
      } catch (SigningRefused e) {
        messages.say("No key was changed: " + e.getMessage());
        return Exit.DATA_REFUSED_OR_DIFFERENT;
      }
    }
  }
}
