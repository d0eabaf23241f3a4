package vitrine.pipelines.command;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A standalone cluster of Spark with a master and two workers, that knows nothing of Vitrine. */
final class SparkCluster implements AutoCloseable {
  private static final int WORKERS = 2;
  private static final Pattern ADDRESS = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final String DEPLOY = "org.apache.spark.deploy.";

  private final List<Process> processes = new ArrayList<>();
  private final Path home;
  private final String address;

  private SparkCluster(Path home) throws IOException {
    this.home = home;
    Files.createDirectories(home.resolve("jars"));
    Files.createFile(home.resolve("RELEASE"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      if (entry.endsWith(".jar") && !isShipped(jar)) {
        Files.createSymbolicLink(home.resolve("jars").resolve(jar.getFileName()), jar);
      }
    }
    address = startMaster();
    for (int worker = 0; worker < WORKERS; worker++) {
      startWorker(worker);
    }
  }

  private static boolean isShipped(Path jar) {
    String name = jar.getFileName().toString();
    return name.startsWith("reports") || name.startsWith("fastcsv");
  }

  static SparkCluster start(Path home) throws IOException {
    return new SparkCluster(home);
  }

  private String startMaster() throws IOException {
    Process master = start(DEPLOY + "master.Master", "--port", "0");
    return await(master, ADDRESS).group(1);
  }

  private void startWorker(int number) throws IOException {
    String folder = home.resolve("work" + number).toString();
    Process worker =
        start(
            DEPLOY + "worker.Worker",
            "--cores",
            "1",
            "--memory",
            "1g",
            "--work-dir",
            folder,
            address);
    await(worker, Pattern.compile("Successfully registered with master"));
  }

  private Process start(String part, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Path.of("jvm.options").toAbsolutePath());
    command.addAll(List.of("-Xmx256m", "-cp", home.resolve("jars") + File.separator + "*", part));
    command.addAll(List.of("--host", "127.0.0.1", "--webui-port", "0"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment());
    builder.environment().put("SPARK_HOME", home.toString());
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  private static Matcher await(Process process, Pattern words) throws IOException {
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher found = words.matcher(line);
      if (found.find()) {
        Thread drain = new Thread(() -> output.lines().forEach(rest -> {}));
        drain.setDaemon(true);
        drain.start();
        return found;
      }
    }
    throw new IllegalStateException("Spark ended without saying " + words);
  }

  /** What a process needs to find the cluster and to be found by it. */
  static Map<String, String> environment() {
    return Map.of("SPARK_LOCAL_IP", "127.0.0.1", "SPARK_SCALA_VERSION", "2.13");
  }

  String address() {
    return address;
  }

  /** The processes that run tasks. */
  Stream<ProcessHandle> executors() {
    return processes.stream().flatMap(it -> it.descendants());
  }

  @Override
  public void close() {
    executors().forEach(ProcessHandle::destroyForcibly);
    processes.forEach(Process::destroyForcibly);
  }
}
