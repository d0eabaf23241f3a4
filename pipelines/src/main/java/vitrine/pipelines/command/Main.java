package vitrine.pipelines.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import vitrine.pipelines.Settings;

/** The commands of the pipelines as a process. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    Terminal terminal =
        new Terminal(writer(System.out), writer(System.err), System.console() != null);
    try {
      Settings settings = Settings.of(System.getenv());
      System.exit(Commands.line(settings, terminal).execute(arguments));
    } catch (IllegalArgumentException e) {
      terminal.say("vitrine: " + e.getMessage());
      System.exit(Exit.USAGE);
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
