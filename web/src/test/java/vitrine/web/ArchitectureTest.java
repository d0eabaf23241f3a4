package vitrine.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final List<Path> MODULES =
      Stream.of("reports", "pipelines", "sql", "web")
          .map(module -> Path.of("..", module, "target", "classes"))
          .toList();
  private static final JavaClasses VITRINE = new ClassFileImporter().importPaths(MODULES);

  @TempDir private Path folder;

  static Stream<String> rules() {
    return Rules.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rule_everyOne_holds(String name) {
    assertTrue(VITRINE.contain("vitrine.pipelines.Pipeline"), "all modules are looked at");
    ArchRule rule = Rules.all().get(name);
    assertDoesNotThrow(() -> rule.check(VITRINE));
  }

  /** A class that breaks a rule, in its place. */
  record Offender(String rule, String name, String source) {}

  static Stream<Offender> offenders() {
    return Stream.of(
        new Offender(
            "public pages have no road to restricted records",
            "vitrine.web.pages.Leak",
            "class Leak { vitrine.sql.audit.ExactCells cells; }"),
        new Offender(
            "proof knows only Java and Bouncy Castle",
            "vitrine.proof.Digest",
            "class Digest { Object it = vitrine.release.Sha256.of(new byte[0]); }"),
        new Offender(
            "only pipelines sees Spark",
            "vitrine.release.Spark",
            "class Spark { org.apache.spark.SparkConf conf; }"),
        new Offender(
            "only protection and the record make figures",
            "vitrine.edition.Forged",
            "class Forged { Object it = new vitrine.disclosure.Figure.Hidden(); }"),
        new Offender(
            "only protection and the record make figures",
            "vitrine.pipelines.Forged",
            "class Forged { java.util.function.Supplier<Object> it ="
                + " vitrine.disclosure.Figure.Hidden::new; }"),
        new Offender(
            "exact cells stay on the restricted side",
            "vitrine.web.pages.Exact",
            "class Exact { vitrine.tally.Tally tally; }"),
        new Offender(
            "only sql sees jOOQ",
            "vitrine.web.pages.Query",
            "class Query { org.jooq.DSLContext sql; }"),
        new Offender(
            "catalogue, casefile and tally know only Java and each other",
            "vitrine.tally.Parsed",
            "class Parsed { com.fasterxml.jackson.databind.JsonNode json; }"),
        new Offender(
            "the clock and the environment are read in Main and Settings only",
            "vitrine.edition.Now",
            "class Now { Object it = java.time.Instant.now(); }"),
        new Offender(
            "no package has a name that says nothing",
            "vitrine.edition.util.Drawer",
            "class Drawer {}"));
  }

  @ParameterizedTest
  @MethodSource("offenders")
  void rule_broken_isSeen(Offender offender) throws IOException {
    compile(
        new Offender("", "vitrine.sql.audit.ExactCells", "public class ExactCells {}"),
        new Offender("", "org.apache.spark.SparkConf", "public class SparkConf {}"),
        offender);
    JavaClasses broken = new ClassFileImporter().importPath(folder);
    ArchRule rule = Rules.all().get(offender.rule());
    AssertionError seen = assertThrows(AssertionError.class, () -> rule.check(broken));
    assertTrue(seen.getMessage().contains(offender.name()), seen.getMessage());
  }

  @Test
  void classpathOfSite_isWithoutSpark() {
    assertThrows(
        ClassNotFoundException.class, () -> Class.forName("org.apache.spark.SparkContext"));
  }

  private void compile(Offender... sources) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
    for (Offender each : sources) {
      int dot = each.name().lastIndexOf('.');
      Path file = folder.resolve(each.name().substring(dot + 1) + ".java");
      Files.writeString(file, "package " + each.name().substring(0, dot) + ";\n" + each.source());
      arguments.add(file.toString());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertEquals(0, compiler.run(null, null, null, arguments.toArray(String[]::new)));
  }
}
