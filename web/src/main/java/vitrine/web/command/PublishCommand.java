package vitrine.web.command;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vitrine.catalogue.Period;
import vitrine.chart.SvgRenderer;
import vitrine.edition.RestatementReason;
import vitrine.sql.Database;
import vitrine.sql.ledger.SigningRefused;
import vitrine.web.Settings;
import vitrine.web.desk.Publication;
import vitrine.web.desk.PublicationRefused;
import vitrine.web.desk.Reason;

/** Publishes the release of a period as an edition. */
@Command(
    name = "publish",
    description = "Publishes the release of a period that was loaded last as its next edition.")
final class PublishCommand implements Callable<Integer> {
  private final Settings settings;
  private final Clock clock;
  private final Messages messages;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      converter = PeriodConverter.class,
      description = "2025, 2025-H1, 2025-Q3 or 2025-03")
  private Period period;

  @Option(
      names = "--reason",
      paramLabel = "REASON",
      description = "Why an edition is restated: ${COMPLETION-CANDIDATES}")
  private RestatementReason reason;

  @Option(
      names = "--because",
      paramLabel = "WORDS",
      defaultValue = "",
      description = "The same in words, which are published")
  private String because;

  PublishCommand(Settings settings, Clock clock, Messages messages) {
    this.settings = settings;
    this.clock = clock;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    SvgRenderer renderer = new SvgRenderer().prepared();
    try (Database database = Database.open(settings.database())) {
      Publication publication = new Desk(database, settings, clock).publication(renderer);
      return publish(publication, period, reason(), messages);
    } catch (PublicationRefused | SigningRefused e) {
      messages.say("Not published: " + e.getMessage() + ".");
      return Exit.DATA_REFUSED_OR_DIFFERENT;
    }
  }

  private Optional<Reason> reason() {
    return Optional.ofNullable(reason).map(it -> new Reason(it, because));
  }

  static int publish(
      Publication publication, Period period, Optional<Reason> reason, Messages messages)
      throws IOException {
    Optional<Publication.Published> published = publication.publish(period, reason);
    if (published.isEmpty()) {
      messages.say("No release of " + period.code() + " is loaded; run vitrine load first.");
      return Exit.FAILURE;
    }
    messages.result(
        "Published edition %d of %s in %s"
            .formatted(
                published.get().edition().number(), period.code(), published.get().folder()));
    return Exit.OK;
  }
}
