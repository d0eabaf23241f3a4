package vitrine.web.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import vitrine.web.Settings;

/** The commands of the record and the site as a process. */
public final class Main {
  private static final int USAGE = 2;

  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] arguments) {
    Messages messages = new Messages(writer(System.out), writer(System.err));
    try {
      Settings settings = Settings.of(System.getenv());
      System.exit(Commands.line(settings, Clock.systemUTC(), messages).execute(arguments));
    } catch (IllegalArgumentException e) {
      messages.err().println("vitrine: " + e.getMessage());
      System.exit(USAGE);
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
