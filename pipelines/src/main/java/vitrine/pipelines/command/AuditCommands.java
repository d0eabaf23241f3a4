package vitrine.pipelines.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vitrine.pipelines.Settings;

/** The commands for auditors. */
final class AuditCommands {
  static final String NAME = "audit";

  /** Holds the commands and does nothing itself. */
  @Command(
      name = NAME,
      description = "Computes releases again and reconciles orders; for auditors.",
      synopsisSubcommandLabel = "COMMAND")
  private static final class Group {}

  private AuditCommands() {}

  static CommandLine line(Settings settings, Terminal terminal) {
    return new CommandLine(new Group())
        .addSubcommand(new AuditRerunCommand(settings, terminal))
        .addSubcommand(new AuditOrdersCommand(settings, terminal))
        .addSubcommand(new AuditSampleCommand(settings, terminal))
        .addSubcommand(new AuditEstimateCommand(terminal))
        .addSubcommand(new AuditTraceCommand(terminal));
  }
}
