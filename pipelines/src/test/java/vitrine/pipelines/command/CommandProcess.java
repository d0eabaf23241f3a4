package vitrine.pipelines.command;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command of Vitrine in a process of its own, started as the launcher starts it. */
final class CommandProcess {
  private final Process process;
  private final Path output;
  private final BufferedReader messages;
  private final List<String> read = new ArrayList<>();

  private CommandProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
    this.messages = process.errorReader();
  }

  static CommandProcess start(Map<String, String> environment, String... arguments) {
    return start(System.getProperty("java.class.path"), environment, arguments);
  }

  static CommandProcess start(
      String classpath, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Path.of("jvm.options").toAbsolutePath());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx1g", "-cp", classpath));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    try {
      Path output = Files.createTempFile("vitrine", ".out");
      output.toFile().deleteOnExit();
      return new CommandProcess(builder.redirectOutput(output.toFile()).start(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads messages up to one that has some words. */
  CommandProcess awaitMessage(String words) throws IOException {
    String line = messages.readLine();
    while (line != null && !line.contains(words)) {
      read.add(line);
      line = messages.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("ended without saying " + words + ": " + read);
    }
    return this;
  }

  /** Ends the process as a lack of memory or of current would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Closes something when the process ends, so that nobody waits for it any more. */
  void onEnd(Closeable waiting) {
    process
        .onExit()
        .thenRun(
            () -> {
              try {
                waiting.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** Waits for the end and returns the exit code. */
  int end() throws IOException, InterruptedException {
    messages.lines().forEach(read::add);
    return process.waitFor();
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  List<String> messages() {
    return read;
  }
}
