package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the section on auditing, run as they stand there. */
class AuditReadmeTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path folder;

  private static List<String> commands() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    Matcher block =
        Pattern.compile("## Auditing\n\n```sh\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertTrue(block.find(), "the README has no commands for auditors");
    return block.group(1).lines().toList();
  }

  private Object[] words(String command) {
    List<Object> words = new ArrayList<>();
    String before = "";
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      words.add(isFile(before, word) ? folder.resolve(word) : word);
      before = word;
    }
    return words.subList(1, words.size()).toArray();
  }

  /** Whether a word names a file or folder: it is no command and no answer to other options. */
  private static boolean isFile(String before, String word) {
    boolean isCommand = before.equals("./vitrine") || before.equals("audit");
    boolean isAnswer = List.of("--cell", "--strata", "--submission").contains(before);
    return word.matches("[a-z][a-z.]*") && !isCommand && !isAnswer;
  }

  private void judge() throws IOException {
    List<String> lines = new ArrayList<>(List.of("case_ref,outcome"));
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve("drawn/sample.csv"))) {
      csv.stream()
          .filter(it -> it.getField("use").equals("SAMPLE"))
          .forEach(it -> lines.add(it.getField("case_ref") + ",AGREE"));
    }
    Files.write(folder.resolve("outcomes.csv"), lines);
  }

  @Test
  void commands_inTheSectionOnAuditing_work() throws IOException {
    AuditDesk desk = new AuditDesk(folder.resolve("home"));
    List<String> commands = commands();
    assertEquals(9, commands.size());
    for (String command : commands) {
      if (command.contains("audit estimate")) {
        judge();
      }
      desk.execute(words(command)).is(Exit.OK);
    }
    assertTrue(Files.exists(folder.resolve("diff.csv")));
  }
}
