package vitrine.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table of the case export, or what its package says of the delivery as a whole. */
public enum Resource {
  CASES("cases", "One decision process about one incident at one service"),
  APPEALS("appeals", "One challenge to a decision, at one level"),
  CORRECTIONS("corrections", "One reversal on the decider's own motion"),
  ENFORCEMENT("enforcement", "One step taken against a service that does not comply"),
  SERVICE_FACTS("service-facts", "One fact about a service in a period"),

  /** No table: the check makes the one row from the package. */
  SUBMISSIONS("submissions", "One delivery of a case export");

  private static final List<Resource> TABLES =
      List.of(CASES, APPEALS, CORRECTIONS, ENFORCEMENT, SERVICE_FACTS);

  private final String fileName;
  private final String title;

  Resource(String fileName, String title) {
    this.fileName = fileName;
    this.title = title;
  }

  /** The resources that a package may hold files of, cases first. */
  public static List<Resource> tables() {
    return TABLES;
  }

  /** The resource's name in a data package and in file names. */
  public String fileName() {
    return fileName;
  }

  public String title() {
    return title;
  }

  /** The fields in the order of a file's columns. */
  public List<Field> fields() {
    return switch (this) {
      case CASES -> Cases.COLUMNS;
      case APPEALS -> AppealFields.ALL;
      case CORRECTIONS -> CorrectionFields.ALL;
      case ENFORCEMENT -> EnforcementFields.ALL;
      case SERVICE_FACTS -> ServiceFactFields.ALL;
      case SUBMISSIONS -> SubmissionFields.ALL;
    };
  }

  /** What a row holds once the whole export is known: the columns, and for cases their sequel. */
  public List<Field> allFields() {
    return this == CASES ? Cases.WITH_SEQUEL : fields();
  }

  public Optional<Field> findField(String name) {
    return fields().stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /**
   * The table that a data package means by a name: the resource's own, or that with a number behind
   * it for a table in several files ({@code cases-00002}).
   */
  public static Optional<Resource> find(String name) {
    String bare = name.replaceFirst("-[0-9]+$", "");
    return TABLES.stream().filter(it -> it.fileName.equals(bare)).findFirst();
  }

  /** The columns of cases, which are declared in four classes by subject. */
  private static final class Cases {
    static final List<Field> COLUMNS =
        Stream.of(CaseFields.ALL, CaseTimes.ALL, CaseOutcome.ALL, CaseSafeguards.ALL)
            .flatMap(List::stream)
            .toList();
    static final List<Field> WITH_SEQUEL =
        Stream.of(COLUMNS, CaseSequel.ALL).flatMap(List::stream).toList();
  }
}
