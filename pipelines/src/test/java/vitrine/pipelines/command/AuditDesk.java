package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vitrine.pipelines.Settings;

/** An auditor at the command line, with a home of their own. */
final class AuditDesk {
  private final Path home;

  AuditDesk(Path home) {
    this.home = home;
  }

  /** How a command ended and what it said. */
  record Outcome(int code, String out, String err) {
    Outcome is(int expected) {
      assertEquals(expected, code, () -> out + err);
      return this;
    }

    Outcome says(String... words) {
      Stream.of(words)
          .forEach(it -> assertTrue((out + err).contains(it), () -> it + " not in " + out + err));
      return this;
    }

    List<String> lines() {
      return out.lines().toList();
    }
  }

  Outcome execute(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter said = new PrintWriter(err);
    Settings settings = Settings.of(Map.of("VITRINE_HOME", home.toString()));
    int code =
        Commands.line(settings, new Terminal(new PrintWriter(out), said, false))
            .setErr(said)
            .setOut(new PrintWriter(out))
            .execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    return new Outcome(code, out.toString(), err.toString());
  }
}
