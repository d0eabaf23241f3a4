package vitrine.web.command;

import java.io.PrintWriter;

/** Where a command speaks: results to the standard output, all else to the standard error. */
public record Messages(PrintWriter out, PrintWriter err) {
  void result(String line) {
    out.println(line);
    out.flush();
  }

  void say(String line) {
    err.println(line);
    err.flush();
  }
}
