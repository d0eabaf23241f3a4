package vitrine.web.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vitrine.sql.Database;
import vitrine.sql.answering.AnswerDesk;
import vitrine.sql.feedback.Feedback;
import vitrine.web.Settings;

/** Prints a report in full. */
@Command(name = "show", description = "Prints a report in full, with the e-mail of the reader.")
final class FeedbackShow implements Callable<Integer> {
  private final Settings settings;
  private final Messages messages;

  @Parameters(paramLabel = "NUMBER", description = "The number of the report")
  private long number;

  FeedbackShow(Settings settings, Messages messages) {
    this.settings = settings;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    try (Database database = Database.open(settings.database())) {
      Optional<Feedback> feedback = new AnswerDesk(database).find(number);
      if (feedback.isEmpty()) {
        messages.say("There is no report " + number + ".");
        return Exit.FAILURE;
      }
      messages.result("page:   " + feedback.get().about());
      messages.result("kind:   " + feedback.get().kind());
      messages.result("e-mail: " + feedback.get().email());
      messages.result(feedback.get().words());
      return Exit.OK;
    }
  }
}
