package vitrine.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {
  private static final Path ROOT = Path.of("..");
  private static final Set<String> OF_THE_LAUNCHER = Set.of("VITRINE_LAUNCHER");

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static Set<String> all(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> sources() throws IOException {
    return Stream.of("pipelines", "web")
        .map(module -> ROOT.resolve(module).resolve("src/main/java"))
        .flatMap(
            folder -> {
              try {
                return Files.walk(folder);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .filter(file -> file.toString().endsWith("Settings.java"));
  }

  @Test
  void settings_inReadme_areThoseThatAreRead() throws IOException {
    Set<String> read = new TreeSet<>();
    for (Path file : sources().toList()) {
      read.addAll(all("\"(VITRINE_[A-Z_]+)\"", Files.readString(file)));
    }
    read.removeAll(OF_THE_LAUNCHER);
    assertEquals(read, all("\\| `(VITRINE_[A-Z_]+)` \\|", readme()));
  }

  @Test
  void settings_defaults_areThoseInReadme() throws IOException {
    Settings settings = Settings.of(Map.of());
    assertTrue(readme().contains("| `VITRINE_PORT` | `" + settings.port() + "` |"));
    assertTrue(readme().contains("| `VITRINE_HOST` | `" + settings.host() + "` |"));
    assertTrue(readme().contains("| `VITRINE_HOME` | `" + settings.home() + "` "));
  }

  @Test
  void commands_inReadme_areThoseOfTheLauncher() throws IOException {
    String launcher = Files.readString(ROOT.resolve("vitrine"));
    Set<String> listed = all("(?m)^  ([a-z]+)  +[a-z]", launcher);
    Set<String> started = new TreeSet<>();
    for (String choice : all("(?m)^  ([a-z]+(?: \\| [a-z]+)*)\\)", launcher)) {
      started.addAll(List.of(choice.split(" \\| ")));
    }
    started.add("help");
    assertEquals(started, listed);
    assertTrue(listed.containsAll(all("\\./vitrine ([a-z]+)", readme())));
  }

  @Test
  void links_inReadme_lead() throws IOException {
    for (String link : all("\\]\\(([^)#h][^)]*)\\)", readme())) {
      assertTrue(Files.exists(ROOT.resolve(link)), link);
    }
  }

  @Test
  void metric_inReadme_standsInTheCatalogue() throws IOException {
    Matcher example = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(readme());
    List<String> snippets = example.results().map(MatchResult::group).toList();
    assertEquals(1, snippets.size());
    String sentence = bare(snippets.get(0).replace("```java", "").replace("```", ""));
    assertTrue(bare(catalogue()).contains(sentence), sentence);
  }

  private static String catalogue() throws IOException {
    StringBuilder sources = new StringBuilder();
    Path folder = ROOT.resolve("reports/src/main/java/vitrine/catalogue");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.java")) {
      for (Path file : files) {
        sources.append(Files.readString(file));
      }
    }
    return sources.toString();
  }

  private static String bare(String code) {
    return code.replaceAll("\\s+", "");
  }

  @Test
  void testsNamedAmongDecisions_exist() throws IOException {
    for (String test : all("Test: `([A-Za-z]+)`", readme())) {
      try (Stream<Path> files = Files.walk(ROOT)) {
        assertTrue(files.anyMatch(it -> it.endsWith(test + ".java")), test);
      }
    }
  }
}
