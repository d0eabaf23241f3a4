package vitrine.pipelines.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vitrine.pipelines.Settings;

/** The commands of the pipelines on one command line. */
public final class Commands {
  @Command(
      name = "vitrine",
      description = "From case exports to a sealed release.",
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

  /** The command line; its exit codes are those of {@link Exit}. */
  public static CommandLine line(Settings settings, Terminal terminal) {
    return new CommandLine(new Root())
        .addSubcommand(new CheckCommand(settings, terminal))
        .addSubcommand(new ConvertCommand(settings, terminal))
        .addSubcommand(new ProtectCommand(settings, terminal))
        .addSubcommand(new FormsCommand(settings, terminal))
        .addSubcommand(new RunCommand(settings, terminal))
        .addSubcommand(new ReconcileCommand(terminal))
        .addSubcommand(new SampleCommand(terminal))
        .addSubcommand(AuditCommands.NAME, AuditCommands.line(settings, terminal))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (failure, line, parsed) -> {
              terminal.say("vitrine: " + Failure.words(failure));
              return Exit.FAILURE;
            });
  }
}
