package vitrine.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.LinkedHashMap;
import java.util.Map;
import vitrine.disclosure.Figure;

/** The rules of the design, by their names; none has an exception. */
final class Rules {
  private Rules() {}

  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("catalogue, casefile and tally know only Java and each other", innermost());
    rules.put("proof knows only Java and Bouncy Castle", proof());
    rules.put("only proof sees Bouncy Castle", only("org.bouncycastle..", "vitrine.proof.."));
    rules.put("only pipelines sees Spark", only("org.apache.spark..", "vitrine.pipelines.."));
    rules.put("only pipelines sees Scala", only("scala..", "vitrine.pipelines.."));
    rules.put("only sql sees jOOQ", only("org.jooq..", "vitrine.sql.."));
    rules.put("only sql sees JDBC", only("java.sql..", "vitrine.sql.."));
    rules.put("only web sees Javalin", only("io.javalin..", "vitrine.web.."));
    rules.put("only web sees Jetty", only("org.eclipse.jetty..", "vitrine.web.."));
    rules.put("only web sees servlets", only("jakarta.servlet..", "vitrine.web.."));
    rules.put("only protection and the record make figures", figures());
    rules.put("exact cells stay on the restricted side", exactCells());
    rules.put("public pages have no road to restricted records", publicPages());
    rules.put("pipelines and sql do not see each other", apart());
    rules.put("nobody outside the catalogue refers to a chapter", chapters());
    rules.put("no package cycles", slices().assignedFrom(new Packages()).should().beFreeOfCycles());
    rules.put("no package has a name that says nothing", names());
    rules.put("the clock and the environment are read in Main and Settings only", world());
    rules.put("layers of reports point inwards", layers());
    return rules;
  }

  private static ArchRule innermost() {
    return classes()
        .that()
        .resideInAnyPackage("vitrine.catalogue..", "vitrine.casefile..", "vitrine.tally..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "vitrine.catalogue..", "vitrine.casefile..", "vitrine.tally..");
  }

  private static ArchRule proof() {
    return classes()
        .that()
        .resideInAPackage("vitrine.proof..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.bouncycastle..", "vitrine.proof..");
  }

  private static ArchRule only(String library, String owner) {
    return noClasses()
        .that()
        .resideInAPackage("vitrine..")
        .and()
        .resideOutsideOfPackage(owner)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static ArchRule figures() {
    DescribedPredicate<JavaAccess<?>> makesFigure =
        DescribedPredicate.describe(
            "makes a figure",
            access ->
                access.getName().equals("<init>")
                    && access.getTargetOwner().isAssignableTo(Figure.class));
    return noClasses()
        .that(resideOutsideOfPackages("vitrine.disclosure..", "vitrine.sql.."))
        .should(accessTargetWhere(makesFigure));
  }

  private static ArchRule exactCells() {
    return noClasses()
        .that(
            resideOutsideOfPackages(
                "vitrine.pipelines..",
                "vitrine.tally..",
                "vitrine.disclosure..",
                "vitrine.attack..",
                "vitrine.release..",
                "vitrine.sql.load..",
                "vitrine.sql.audit..",
                "vitrine.web.audit.."))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("vitrine\\.tally\\.(Tally|Tallies|Histogram|ExactStatistics)(\\$.*)?");
  }

  private static ArchRule publicPages() {
    return noClasses()
        .that(resideInAnyPackage("vitrine.web.pages..", "vitrine.web.api.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "vitrine.attack..",
                "vitrine.sql.answering..",
                "vitrine.sql.audit..",
                "vitrine.sql.intake..",
                "vitrine.sql.accounts..",
                "vitrine.sql.load.."));
  }

  private static ArchRule apart() {
    return noClasses()
        .that(resideInAnyPackage("vitrine.pipelines.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("vitrine.sql..", "vitrine.web.."));
  }

  private static ArchRule chapters() {
    return noClasses()
        .that(resideOutsideOfPackages("vitrine.catalogue.."))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("vitrine\\.catalogue\\.[A-Z][a-z]+Chapter");
  }

  private static ArchRule names() {
    return noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..utils..", "..common..", "..helper..", "..impl..", "..manager..");
  }

  private static ArchRule world() {
    return noClasses()
        .that()
        .resideInAPackage("vitrine..")
        .and()
        .haveNameNotMatching(".*\\.(Main|Settings|SecretFile)")
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.Clock.class, "systemUTC")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.security.SecureRandom");
  }

  private static ArchRule layers() {
    return noClasses()
        .that(resideInAnyPackage("vitrine.release..", "vitrine.disclosure..", "vitrine.tally.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("vitrine.edition..", "vitrine.chart..", "vitrine.web.."));
  }

  /** Each package by itself, but the generated tables as one. */
  private static final class Packages implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName();
      return SliceIdentifier.of(name.startsWith("vitrine.sql.tables") ? "tables" : name);
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
