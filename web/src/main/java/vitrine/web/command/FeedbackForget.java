package vitrine.web.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vitrine.sql.Database;
import vitrine.sql.answering.AnswerDesk;
import vitrine.web.Settings;

/** Deletes the e-mail of a reader. */
@Command(name = "forget", description = "Deletes the e-mail of the reader; the report stays.")
final class FeedbackForget implements Callable<Integer> {
  private final Settings settings;
  private final Messages messages;

  @Parameters(paramLabel = "NUMBER", description = "The number of the report")
  private long number;

  FeedbackForget(Settings settings, Messages messages) {
    this.settings = settings;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    try (Database database = Database.open(settings.database())) {
      boolean had = new AnswerDesk(database).forgetContact(number);
      messages.result(had ? "Deleted." : "There is no e-mail with report %d.".formatted(number));
      return Exit.OK;
    }
  }
}
