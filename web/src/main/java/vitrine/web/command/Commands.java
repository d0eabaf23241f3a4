package vitrine.web.command;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vitrine.web.Settings;

/** The commands of the record and the site on one command line. */
public final class Commands {
  @Command(
      name = "vitrine",
      description = "From a sealed release to a published edition.",
      synopsisSubcommandLabel = "COMMAND")
  private static final class Root {
    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        scope = ScopeType.INHERIT,
        description = "Print this text")
    private boolean help;
  }

  private Commands() {}

  /** The command line; exit codes are 0 ok, 1 failure, 2 usage, 3 data refused or different. */
  public static CommandLine line(Settings settings, Clock clock, Messages messages) {
    return new CommandLine(new Root())
        .addSubcommand(AccountsCommand.line(settings, clock, messages))
        .addSubcommand(new AttackCommand(messages))
        .addSubcommand(new AttackTableCommand(messages))
        .addSubcommand(new CheckReportCommand(messages))
        .addSubcommand(new DemoCommand(settings, clock, messages))
        .addSubcommand(FeedbackCommand.line(settings, messages))
        .addSubcommand(KeysCommand.line(settings, clock, messages))
        .addSubcommand(new LoadCommand(settings, clock, messages))
        .addSubcommand(new LoadReportCommand(settings, messages))
        .addSubcommand(new PublishCommand(settings, clock, messages))
        .addSubcommand(new ServeCommand(settings, clock, messages))
        .addSubcommand(new VerifyCommand(messages))
        .setExecutionExceptionHandler(
            (failure, line, parsed) -> {
              messages.say("vitrine: " + words(failure));
              return Exit.FAILURE;
            });
  }

  private static String words(Exception failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
