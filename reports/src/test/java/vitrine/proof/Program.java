package vitrine.proof;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of the machine, run in a folder. */
record Program(Path folder) {
  /** Skips a test where a program is missing. */
  static void need(String name) {
    boolean found =
        Path.of("/usr/bin", name).toFile().canExecute()
            || Path.of("/usr/local/bin", name).toFile().canExecute();
    assumeTrue(found, name + " is not installed here");
  }

  boolean accepts(Path input, String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(input.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start()
            .waitFor()
        == 0;
  }

  String said() throws IOException {
    return Files.readString(folder.resolve("said"));
  }
}
