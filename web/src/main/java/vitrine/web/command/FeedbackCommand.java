package vitrine.web.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vitrine.sql.Database;
import vitrine.sql.feedback.FeedbackBox;
import vitrine.sql.feedback.FeedbackState;
import vitrine.sql.feedback.ShownFeedback;
import vitrine.web.Settings;

/** Lists what readers reported. */
@Command(
    name = "feedback",
    description = {
      "Lists what readers reported, the latest first: number, day, state, kind and page.",
      "vitrine feedback show NUMBER prints a report in full, vitrine feedback answer NUMBER"
          + " publishes an answer, vitrine feedback forget NUMBER deletes the e-mail of the reader."
    })
final class FeedbackCommand implements Callable<Integer> {
  private static final int LENGTH_OF_DAY = 10;

  private final Settings settings;
  private final Messages messages;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Only those of a state: ${COMPLETION-CANDIDATES}")
  private FeedbackState state;

  private FeedbackCommand(Settings settings, Messages messages) {
    this.settings = settings;
    this.messages = messages;
  }

  static CommandLine line(Settings settings, Messages messages) {
    return new CommandLine(new FeedbackCommand(settings, messages))
        .addSubcommand("list", new FeedbackCommand(settings, messages))
        .addSubcommand(new FeedbackShow(settings, messages))
        .addSubcommand(new FeedbackAnswer(settings, messages))
        .addSubcommand(new FeedbackForget(settings, messages));
  }

  @Override
  public Integer call() throws IOException {
    try (Database database = Database.open(settings.database())) {
      List<ShownFeedback> all = new FeedbackBox(database).list();
      List<ShownFeedback> listed =
          all.stream().filter(it -> state == null || it.state() == state).toList();
      listed.forEach(it -> messages.result(words(it)));
      if (listed.isEmpty()) {
        messages.result("There are no reports.");
      }
      return Exit.OK;
    }
  }

  private static String words(ShownFeedback it) {
    String day = it.receivedAt().toString().substring(0, LENGTH_OF_DAY);
    return "%4d  %s  %-20s  %-17s  %s"
        .formatted(it.number(), day, it.state(), it.kind(), it.about());
  }
}
