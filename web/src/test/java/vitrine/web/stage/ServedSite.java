package vitrine.web.stage;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The site as a process of its own. */
public final class ServedSite implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("The site is on http://localhost:(\\d+)");

  private final Process process;
  private final Reader reader;
  private final CompletableFuture<String> said;

  private ServedSite(Process process, int port, BufferedReader rest) {
    this.process = process;
    this.reader = Reader.ofPort(port);
    this.said = CompletableFuture.supplyAsync(() -> rest.lines().collect(Collectors.joining("\n")));
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
  }

  /** Waits until the site says where it is. */
  static ServedSite await(Process process) throws IOException {
    BufferedReader err = process.errorReader();
    StringBuilder before = new StringBuilder();
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        return new ServedSite(process, Integer.parseInt(port.group(1)), err);
      }
      before.append(line).append('\n');
    }
    throw new AssertionError("the site did not start: " + before);
  }

  public Reader reader() {
    return reader;
  }

  /** Stops the site; gives what it said while it ran. */
  public String stop() {
    process.destroy();
    process.onExit().join();
    return said.join();
  }

  @Override
  public void close() {
    stop();
  }
}
