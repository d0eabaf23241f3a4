package vitrine.web.stage;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import picocli.CommandLine;
import vitrine.web.Settings;
import vitrine.web.command.Commands;
import vitrine.web.command.Messages;

/** A home of Vitrine and its commands. */
public final class Installation {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path PIPELINES = ROOT.resolve("pipelines/target/pipelines.jar");
  private static final Set<String> OF_PIPELINES =
      Set.of("sample", "convert", "check", "run", "reconcile");

  private final Path home;
  private final Map<String, String> environment;

  /** An installation in a folder, with settings beside that of its home. */
  public Installation(Path home, Map<String, String> environment) {
    this.home = home;
    this.environment = environment;
  }

  public Installation(Path home) {
    this(home, Map.of());
  }

  /** A place in the home. */
  public Path path(String inHome) {
    return home.resolve(inHome);
  }

  /** Runs a command to its end, as a process like those of the launcher. */
  public Ended vitrine(String... arguments) {
    try {
      Path out = Files.createTempFile(home, "command", ".out");
      Path err = Files.createTempFile(home, "command", ".err");
      int code =
          process(arguments)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start()
              .waitFor();
      return new Ended(code, Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Runs a command of the site in this process, which spares the start of another. */
  public Ended here(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        Commands.line(
            settings(),
            Clock.systemUTC(),
            new Messages(new PrintWriter(out), new PrintWriter(err)));
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return new Ended(line.execute(arguments), out.toString(), err.toString());
  }

  /** The settings that commands in this process have. */
  public Settings settings() {
    Map<String, String> all = new HashMap<>(environment);
    all.put("VITRINE_HOME", home.toString());
    return Settings.of(all).withPort(0);
  }

  /** Starts the site on a free port. */
  public ServedSite serve() {
    try {
      return ServedSite.await(process("serve", "--port", "0").start());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private ProcessBuilder process(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OF_PIPELINES.contains(arguments[0]) ? pipelines() : web());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(it -> it.startsWith("VITRINE_"));
    builder.environment().put("VITRINE_HOME", home.toString());
    builder.environment().putAll(environment);
    return builder;
  }

  private static List<String> pipelines() throws IOException {
    Assertions.assertTrue(
        Files.exists(PIPELINES), "pipelines is not packaged; run mvn verify, not mvn test");
    String classpath = Files.readString(ROOT.resolve("pipelines/target/classpath.txt")).strip();
    return java("pipelines", PIPELINES + File.pathSeparator + classpath);
  }

  private static List<String> web() {
    return java("web", System.getProperty("java.class.path"));
  }

  private static List<String> java(String module, String classpath) {
    String main = "vitrine.%s.command.Main".formatted(module);
    return List.of("@" + ROOT.resolve(module).resolve("jvm.options"), "-cp", classpath, main);
  }
}
