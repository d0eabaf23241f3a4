package vitrine.web.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vitrine.sql.Database;
import vitrine.sql.answering.AnswerDesk;
import vitrine.sql.feedback.Feedback;
import vitrine.sql.feedback.FeedbackState;
import vitrine.web.Settings;

/** Publishes an answer to a report. */
@Command(
    name = "answer",
    description = "Publishes the state of a report and the answer; earlier answers stay on record.")
final class FeedbackAnswer implements Callable<Integer> {
  private final Settings settings;
  private final Messages messages;

  @Parameters(paramLabel = "NUMBER", description = "The number of the report")
  private long number;

  @Option(
      names = "--state",
      required = true,
      paramLabel = "STATE",
      description = "UNDER_REVIEW, ANSWERED or LEADS_TO_RESTATEMENT")
  private FeedbackState state;

  @Option(names = "--answer", paramLabel = "TEXT", description = "Words for everybody")
  private String answer = "";

  @Option(
      names = "--publish-report",
      description = "Show everybody what the reader wrote, never the e-mail")
  private boolean showsReport;

  @Spec private CommandSpec spec;

  FeedbackAnswer(Settings settings, Messages messages) {
    this.settings = settings;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    check();
    try (Database database = Database.open(settings.database())) {
      AnswerDesk desk = new AnswerDesk(database);
      if (desk.find(number).isEmpty()) {
        messages.say("There is no report " + number + ".");
        return Exit.FAILURE;
      }
      desk.answer(number, state, answer.strip(), showsReport);
      messages.result("Report %d: %s.".formatted(number, state));
      return Exit.OK;
    }
  }

  private void check() {
    if (state == FeedbackState.RECEIVED) {
      throw wrong("--state must be UNDER_REVIEW, ANSWERED or LEADS_TO_RESTATEMENT");
    }
    if (answer.isBlank() && state != FeedbackState.UNDER_REVIEW) {
      throw wrong("--answer must say something if the state is " + state);
    }
    if (answer.length() > Feedback.LONGEST) {
      throw wrong("--answer may have %,d letters".formatted(Feedback.LONGEST));
    }
  }

  private ParameterException wrong(String because) {
    return new ParameterException(spec.commandLine(), because);
  }
}
