package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.release.Folder;
import vitrine.release.Release;
import vitrine.release.Sha256;

class KilledRunTest {
  private static final int CASES = 20_000;
  private static final List<String> EXPORTS = List.of("first", "second", "third");

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private static Map<String, String> undisturbed;
  private Path out;

  @BeforeAll
  static void runUndisturbed() throws IOException, InterruptedException {
    for (String export : EXPORTS) {
      String seed = Integer.toString(EXPORTS.indexOf(export));
      String place = shared.resolve(export).toString();
      succeed("sample", "--cases", "" + CASES, "--seed", seed, "--out", place);
    }
    BrokenExport.zip(shared.resolve("third"), shared.resolve("third.zip"), Map.of());
    Path release = shared.resolve("release");
    succeed(run("local", release));
    undisturbed = digests(release);
    assertFalse(undisturbed.isEmpty());
  }

  @BeforeEach
  void placeRelease() {
    out = folder.resolve("release");
  }

  @ParameterizedTest
  @CsvSource({
    "local, Reading FOLDER/first: 1 of",
    "local, Checking FOLDER/first: 1 of 1",
    "local, Checking FOLDER/second: 1 of 1",
    "spark, Starting Spark",
    "spark, Checking FOLDER/second: 1 of 1"
  })
  void run_killed_leavesNothingThatANextRunTripsOver(String engine, String message)
      throws IOException, InterruptedException {
    start(shared.resolve("home"), run(engine, out))
        .awaitMessage(message.replace("FOLDER", shared.toString()))
        .kill();
    assertFalse(Files.exists(out));
    assertFalse(leftInScratch().isEmpty(), "killed too late to leave something");
    succeed(run("local", out));
    assertEquals(undisturbed, digests(out));
    assertEquals(List.of(), leftInScratch());
  }

  @Test
  void run_killedWhileTheReleaseIsWritten_leavesNoPartOfARelease()
      throws IOException, InterruptedException {
    killOnceSomethingIsIn(folder, shared.resolve("home"));
    assertNotEquals(List.of(), children(folder));
    assertTrue(!Files.exists(out) || Release.verify(out).isEmpty());
    Folder.delete(out);
    succeed(run("local", out));
    assertEquals(undisturbed, digests(out));
    assertEquals(List.of(out), children(folder));
  }

  @Test
  void run_killedWhileTheKeyIsMade_leavesNoHalfKey() throws IOException, InterruptedException {
    Path home = folder.resolve("home");
    killOnceSomethingIsIn(Files.createDirectories(home.resolve("keys")), home);
    CommandProcess next = start(home, run("local", out));
    assertEquals(Exit.OK, next.end(), () -> next.messages().toString());
  }

  private void killOnceSomethingIsIn(Path place, Path home)
      throws IOException, InterruptedException {
    try (WatchService watch = place.getFileSystem().newWatchService()) {
      place.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      CommandProcess running = start(home, run("local", out));
      running.onEnd(watch);
      watch.take();
      running.kill();
    }
  }

  private static String[] run(String engine, Path out) {
    return new String[] {
      "run",
      shared.resolve("first").toString(),
      shared.resolve("second").toString(),
      shared.resolve("third.zip").toString(),
      "--engine",
      engine,
      "--period",
      "2025",
      "--out",
      out.toString()
    };
  }

  private static CommandProcess start(Path home, String... arguments) {
    return CommandProcess.start(Map.of("VITRINE_HOME", home.toString()), arguments);
  }

  private static void succeed(String... arguments) throws IOException, InterruptedException {
    CommandProcess process = start(shared.resolve("home"), arguments);
    assertEquals(Exit.OK, process.end(), () -> process.messages().toString());
  }

  private static List<Path> leftInScratch() throws IOException {
    return children(shared.resolve("home/scratch"));
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static Map<String, String> digests(Path release) {
    Map<String, String> digests = new TreeMap<>();
    Folder.files(release)
        .forEach(file -> digests.put(release.relativize(file).toString(), Sha256.of(file)));
    return digests;
  }
}
