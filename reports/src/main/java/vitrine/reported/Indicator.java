package vitrine.reported;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An indicator of the official templates. Source: Implementing Regulation (EU) 2024/2835, Annex I.
 *
 * @param name as the template has it
 * @param scopes what it is told for
 */
public record Indicator(ReportTable table, String section, String name, List<String> scopes) {
  public static final String TOTAL = "Total number";
  public static final String UPHELD = "Decisions upheld";
  public static final String PARTLY = "Decisions partially reversed";
  public static final String REVERSED = "Decisions reversed";
  public static final String OMITTED = "Decision omitted";
  public static final String MEDIAN = "Median time";
  public static final String IMPLEMENTED = "Percentage of outcomes implemented";
  public static final String OWN = "Own-initiative";
  public static final String COMPLAINTS =
      "Number of complaints submitted to the internal-complaints mechanism";
  public static final String DISPUTES =
      "Number of disputes submitted to out-of-court dispute settlement bodies";
  public static final String NEW_RESTRICTIONS =
      "Number of restrictions newly imposed as a result of an internal complaint";
  public static final String AUTOMATED = "Number of measures solely taken by automated means";
  public static final String NOT_AUTOMATED = "Number of measures not taken by automated means";
  public static final String ACCURACY = "Accuracy of the automated means - Accuracy";
  public static final String PRECISION = "Accuracy of the automated means - Precision";
  public static final String RECALL = "Accuracy of the automated means - Recall";
  public static final String INTERNAL = "Number of internal moderators employed by the provider";
  public static final String EXTERNAL = "Number of external moderators contracted by the provider";
  public static final String LANGUAGES =
      "Number of total moderators with sufficient linguistic expertise";

  /** Complaints by the decision complained of. */
  public static final List<String> BASES =
      List.of(
          "Complaint regarding a decision to remove or disable access to or restrict visibility of"
              + " information",
          "Complaint regarding a decision to suspend or terminate the provision of the service",
          "Complaint regarding a decision to suspend or terminate an account",
          "Complaint regarding a decision to restrict the ability to monetise information",
          "Complaint regarding a decision not to take action on a notice submitted in accordance"
              + " with Article 16",
          "Complaint regarding a decision not to take action on a notice submitted by a Trusted"
              + " Flagger in accordance with Article 16");

  /** What a decision on a complaint or dispute comes to. */
  public static final List<String> OUTCOMES = List.of(UPHELD, PARTLY, REVERSED, OMITTED);

  private static final List<Indicator> ALL = all();

  private static List<Indicator> all() {
    List<Indicator> all = new ArrayList<>();
    List<String> decided = List.of(TOTAL, UPHELD, PARTLY, REVERSED, MEDIAN);
    String complaints = "Internal complaints mechanism";
    all.add(new Indicator(ReportTable.T7, complaints, COMPLAINTS, and(decided, OMITTED)));
    all.add(new Indicator(ReportTable.T7, complaints, NEW_RESTRICTIONS, List.of(TOTAL)));
    BASES.forEach(it -> all.add(new Indicator(ReportTable.T7, complaints, it, decided)));
    String disputes = "Out-of-court dispute settlement bodies";
    all.add(
        new Indicator(ReportTable.T7, disputes, DISPUTES, and(and(decided, OMITTED), IMPLEMENTED)));
    for (String of : List.of("illegal content", "unfounded notices", "unfounded complaints")) {
      String name = "Number of suspensions enacted for the provision of manifestly " + of;
      String suspensions = "Suspensions imposed on repeated offenders";
      all.add(new Indicator(ReportTable.T7, suspensions, name, List.of(TOTAL)));
    }
    all.addAll(automation());
    all.addAll(people());
    return List.copyOf(all);
  }

  private static List<Indicator> automation() {
    List<String> notices = List.of("NAM Total", "NAM Trusted Flagger");
    List<String> measures = List.of(TOTAL, OWN);
    String section = "Use of automated means for content moderation";
    List<Indicator> all = new ArrayList<>();
    for (String name : List.of(AUTOMATED, NOT_AUTOMATED, ACCURACY, PRECISION, RECALL)) {
      boolean both = name.startsWith("Accuracy");
      List<String> scopes = new ArrayList<>(measures);
      scopes.addAll(both ? notices : List.of());
      scopes.addAll(ReportCodes.LANGUAGES);
      all.add(new Indicator(ReportTable.T8, section, name, scopes));
    }
    for (String how : List.of("solely", "not")) {
      String name = "Number of notices " + how + " processed by automated means";
      all.add(new Indicator(ReportTable.T8, section, name, notices));
    }
    return all;
  }

  private static List<Indicator> people() {
    String section = "Human resources dedicated to content moderation";
    List<String> scopes = new ArrayList<>(List.of(TOTAL));
    scopes.addAll(ReportCodes.LANGUAGES);
    return List.of(
        new Indicator(ReportTable.T9, section, INTERNAL, List.of(TOTAL)),
        new Indicator(ReportTable.T9, section, EXTERNAL, List.of(TOTAL)),
        new Indicator(ReportTable.T9, section, LANGUAGES, scopes),
        new Indicator(
            ReportTable.T10,
            "AMAR",
            "Number of average monthly active recipients during the reporting period",
            List.of(RowKey.TOTAL)));
  }

  private static List<String> and(List<String> scopes, String another) {
    List<String> all = new ArrayList<>(scopes);
    all.add(another);
    return List.copyOf(all);
  }

  /** The indicators of a table, in the order of its template. */
  public static List<Indicator> list(ReportTable table) {
    return ALL.stream().filter(it -> it.table() == table).toList();
  }

  /** An indicator by its name, however it is spaced and cased. */
  public static Optional<Indicator> find(ReportTable table, String name) {
    String plain = Column.plain(name);
    return list(table).stream().filter(it -> Column.plain(it.name()).equals(plain)).findFirst();
  }
}
