package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.pipelines.Settings;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.sample.Sample;

class FormsCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeExport() throws IOException {
    new Sample(300, 4, Format.CSV, 0).writeTo(folder.resolve("export"), 1, Progress.SILENT);
  }

  private int forms(String service) {
    Terminal terminal =
        new Terminal(
            new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false);
    Settings settings = Settings.of(Map.of("VITRINE_HOME", folder.resolve("home").toString()));
    return Commands.line(settings, terminal)
        .execute(
            "forms",
            folder.resolve("export").toString(),
            "--service",
            service,
            "--period",
            "2025",
            "--out",
            folder.resolve("forms").toString());
  }

  @Test
  void forms_knownService_writesElevenTemplatesThatSayWhomTheyAreFor() throws IOException {
    assertEquals(Exit.OK, forms("brightpost"));
    try (Stream<Path> files = Files.list(folder.resolve("forms"))) {
      assertEquals(11, files.filter(it -> it.getFileName().toString().startsWith("Part_")).count());
    }
    for (String file : new String[] {"NOTES.txt", "Part_2_categories_names.csv"}) {
      String text = Files.readString(folder.resolve("forms").resolve(file));
      assertTrue(text.contains("Exact numbers, for the submitter only"), file);
    }
  }

  @Test
  void forms_unknownService_writesNothing() {
    assertEquals(Exit.DATA_REFUSED_OR_DIFFERENT, forms("brightpos"));
    assertTrue(Files.notExists(folder.resolve("forms")));
  }

  @Test
  void forms_folderThatExists_isLeftAsItIs() throws IOException {
    Files.createDirectory(folder.resolve("forms"));
    assertEquals(Exit.FAILURE, forms("brightpost"));
    try (Stream<Path> files = Files.list(folder.resolve("forms"))) {
      assertEquals(0, files.count());
    }
  }
}
