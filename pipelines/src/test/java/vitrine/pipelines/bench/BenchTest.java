package vitrine.pipelines.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vitrine.pipelines.command.Main;

class BenchTest {
  @TempDir private Path folder;

  @Test
  void call_fewCases_tellsOfEveryContenderAndGoal() throws IOException {
    Path table = folder.resolve("table.md");
    int exit =
        new CommandLine(new Bench(launcher()))
            .execute("--cases", "2000", "--rounds", "1", "--without-spark", "--out", "" + table);
    assertEquals(0, exit);
    List<String> lines = Files.readAllLines(table);
    assertTrue(lines.get(0).startsWith("2,000 cases, 1 interleaved rounds"), lines.get(0));
    assertEquals(
        9, lines.stream().filter(it -> it.matches("\\| (Vitrine|DuckDB).*\\d \\|")).count());
    assertEquals(8, lines.stream().filter(it -> it.matches("- .* seen .*: (met|missed)")).count());
  }

  /** A command like the project's own, but of the classes under test. */
  private Path launcher() throws IOException {
    String script =
        """
        #!/bin/sh
        exec '%s/bin/java' -cp '%s' %s "$@"
        """
            .formatted(
                System.getProperty("java.home"),
                System.getProperty("java.class.path"),
                Main.class.getName());
    Path launcher = Files.writeString(folder.resolve("launcher"), script);
    return Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
  }
}
