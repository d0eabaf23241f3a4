package vitrine.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vitrine.attack.Candidate;
import vitrine.attack.Review;
import vitrine.release.Release;
import vitrine.release.ReleaseCorrupt;
import vitrine.sql.Database;
import vitrine.sql.ledger.SigningRefused;
import vitrine.sql.load.ReleaseLoader;
import vitrine.web.Settings;
import vitrine.web.desk.Notary;

/** Loads a sealed release into the record. */
@Command(
    name = "load",
    description = {
      "Verifies a release, tries every attack on its figures and loads it into the record, in one"
          + " transaction or not.",
      "A release whose figures give something away is loaded, but cannot be published."
    })
final class LoadCommand implements Callable<Integer> {
  private final Settings settings;
  private final Clock clock;
  private final Messages messages;

  @Parameters(paramLabel = "RELEASE", description = "The folder of a release")
  private Path folder;

  LoadCommand(Settings settings, Clock clock, Messages messages) {
    this.settings = settings;
    this.clock = clock;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    try (Database database = Database.open(settings.database())) {
      return load(new Desk(database, settings, clock), folder, messages);
    } catch (ReleaseCorrupt | SigningRefused e) {
      messages.say("Not loaded: " + e.getMessage());
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    }
  }

  static int load(Desk desk, Path folder, Messages messages) throws IOException {
    Notary notary = desk.notary();
    Release release = Release.open(folder);
    Review review = Review.of(Candidate.of(release));
    review.attacks().stream().filter(it -> !it.withstood()).forEach(it -> messages.say(it.line()));
    notary.prepare();
    ReleaseLoader.Outcome outcome = desk.loader().load(release, review);
    notary.checkpoint();
    String period = release.manifest().period();
    messages.result(
        outcome == ReleaseLoader.Outcome.LOADED
            ? "Loaded the release of " + period + ", sha256:" + release.digest()
            : "The release of " + period + " was loaded before, sha256:" + release.digest());
    return Exit.OK;
  }
}
