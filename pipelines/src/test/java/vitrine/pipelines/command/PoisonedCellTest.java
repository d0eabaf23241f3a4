package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.casefile.Resource;
import vitrine.pipelines.export.Format;
import vitrine.release.Folder;

class PoisonedCellTest {
  private static final String POISON = "zq7 canary";

  @TempDir private Path folder;
  private Path export;

  @ParameterizedTest
  @EnumSource(Format.class)
  void checkAndRun_poisonInEveryTextCell_repeatItNowhere(Format format)
      throws IOException, InterruptedException {
    export = folder.resolve("export");
    poison(new BrokenExport(export, format).poison(POISON), format);
    int refused = Exit.DATA_REFUSED_OR_DIFFERENT;
    assertSaysNothing(refused, "check", "--engine", "local");
    for (String engine : List.of("local", "spark")) {
      String place = folder.resolve(engine).toString();
      assertSaysNothing(
          refused, "check", "--json", "--engine", engine, "--defects", place + ".csv");
      assertSaysNothing(Exit.OK, "run", "--engine", engine, "--period", "2025", "--out", place);
    }
    assertNotEquals(List.of(), holding(export));
    Folder.delete(export);
    assertEquals(List.of(), holding(folder));
  }

  /** Adds rows that have not the form of a row, and a file that cannot be read to its end. */
  private static void poison(BrokenExport export, Format format) throws IOException {
    switch (format) {
      case CSV ->
          export
              .append(Resource.CASES, POISON + "," + POISON)
              .append(Resource.APPEALS, "\"" + POISON);
      case JSONL ->
          export
              .append(Resource.CASES, "\"" + POISON + "\"")
              .append(Resource.CASES, "{\"" + POISON + "\":\"" + POISON + "\"}")
              .append(Resource.CASES, "{\"channel\":[\"" + POISON + "\",{\"a\":3}]}")
              .append(Resource.APPEALS, "{\"channel\":" + POISON);
      case PARQUET -> {}
    }
  }

  private void assertSaysNothing(int code, String command, String... options)
      throws IOException, InterruptedException {
    String[] arguments =
        Stream.concat(Stream.of(command, export.toString()), Stream.of(options))
            .toArray(String[]::new);
    Path home = folder.resolve("home");
    CommandProcess process = CommandProcess.start(Map.of("VITRINE_HOME", "" + home), arguments);
    assertEquals(code, process.end(), () -> process.messages().toString());
    assertFalse(process.messages().toString().contains("canary"), () -> command + " on stderr");
    assertFalse(process.output().isEmpty());
    assertFalse(process.output().contains("canary"), () -> command + " on stdout");
  }

  /** The files below a folder that have the poison in them. */
  private static List<Path> holding(Path folder) {
    return Folder.files(folder).stream().filter(PoisonedCellTest::hasPoison).toList();
  }

  private static boolean hasPoison(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains("canary");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
