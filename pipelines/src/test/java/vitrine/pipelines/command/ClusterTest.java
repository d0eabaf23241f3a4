package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.release.Folder;
import vitrine.release.Sha256;

class ClusterTest {
  private static final List<String> EXPORTS = List.of("first", "second", "third");

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private static String classpath;
  private static SparkCluster cluster;
  private static Map<String, String> local;

  @BeforeAll
  static void startCluster() throws IOException, InterruptedException {
    classpath = jars(Files.createDirectory(shared.resolve("jars")));
    for (String export : EXPORTS) {
      String seed = Integer.toString(EXPORTS.indexOf(export));
      String place = shared.resolve(export).toString();
      end(start("sample", "--cases", "20000", "--seed", seed, "--out", place));
    }
    Path release = shared.resolve("release");
    end(run(release, "--engine", "local"));
    local = digests(release);
    assertFalse(local.isEmpty());
    cluster = SparkCluster.start(shared.resolve("spark"));
  }

  @AfterAll
  static void stopCluster() {
    cluster.close();
  }

  /** The class path of the tests with a jar in place of each folder of classes. */
  private static String jars(Path folder) {
    ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        entries.add(entry);
      } else {
        String made = folder.resolve("classes" + entries.size() + ".jar").toString();
        jar.run(System.out, System.err, "--create", "--file", made, "-C", entry, ".");
        entries.add(made);
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  private static CommandProcess start(String... arguments) {
    Map<String, String> environment = new HashMap<>(SparkCluster.environment());
    environment.put("VITRINE_HOME", shared.resolve("home").toString());
    return CommandProcess.start(classpath, environment, arguments);
  }

  private static CommandProcess run(Path out, String... engine) {
    return start(
        "run",
        shared.resolve("first").toString(),
        shared.resolve("second").toString(),
        shared.resolve("third").toString(),
        "--period",
        "2025",
        "--out",
        out.toString(),
        engine[0],
        engine[1]);
  }

  private static void end(CommandProcess process) throws IOException, InterruptedException {
    int code = process.end();
    assertEquals(0, code, () -> String.join("\n", process.messages()));
  }

  private static Map<String, String> digests(Path release) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (Path file : Folder.files(release)) {
      digests.put(release.relativize(file).toString(), Sha256.of(file));
    }
    return digests;
  }

  @Test
  void run_onACluster_givesTheBytesOfOneMachine() throws IOException, InterruptedException {
    Path out = folder.resolve("release");
    end(run(out, "--master", cluster.address()));
    assertEquals(local, digests(out));
  }

  @Test
  void run_executorsKilledHalfWay_givesTheSameBytes() throws IOException, InterruptedException {
    Path out = folder.resolve("release");
    CommandProcess run = run(out, "--master", cluster.address());
    run.awaitMessage("Checking " + shared.resolve("first") + ": 1 of 1");
    List<ProcessHandle> executors = cluster.executors().toList();
    assertFalse(executors.isEmpty());
    executors.forEach(it -> assertTrue(it.destroyForcibly()));
    end(run);
    assertTrue(Files.isDirectory(out));
    assertEquals(local, digests(out));
  }
}
