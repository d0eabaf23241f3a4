package vitrine.form;

import static vitrine.form.FormCell.fixed;

import java.util.ArrayList;
import java.util.List;
import vitrine.form.DsaSources.Level;
import vitrine.form.DsaSources.Scope;

/** Part 7 of the DSA templates: complaints, disputes and suspensions. */
final class DsaRedressPart {
  private record Basis(String code, String words) {}

  private static final List<Basis> BASES =
      List.of(
          new Basis(
              "VISIBILITY",
              "Complaint regarding a decision to remove or disable access to or restrict visibility"
                  + " of information"),
          new Basis(
              "SERVICE",
              "Complaint regarding a decision to suspend or terminate the provision of the"
                  + " service"),
          new Basis(
              "ACCOUNT", "Complaint regarding a decision to suspend or terminate an account "),
          new Basis(
              "MONETISATION",
              "Complaint regarding a decision to restrict the ability to monetise information"),
          new Basis(
              "NO_ACTION_ON_NOTICE",
              "Complaint regarding a decision not to take action on a notice submitted in"
                  + " accordance with Article 16"),
          new Basis(
              "NO_ACTION_ON_TF_NOTICE",
              "Complaint regarding a decision not to take action on a notice submitted by a Trusted"
                  + " Flagger in accordance with Article 16"));
  private static final List<Scope> OF_BASIS =
      List.of(Scope.TOTAL, Scope.UPHELD, Scope.PARTIALLY_REVERSED, Scope.REVERSED, Scope.MEDIAN);
  private static final String COMPLAINTS = "Internal complaints mechanism";
  private static final String ALL_COMPLAINTS =
      "Number of complaints submitted to the internal-complaints mechanism";
  private static final String DISPUTES = "Out-of-court dispute settlement bodies";
  private static final String ALL_DISPUTES =
      "Number of disputes submitted to out-of-court dispute settlement bodies";
  private static final String SUSPENSIONS = "Suspensions imposed on repeated offenders";
  private static final String SUSPENDED =
      "Number of suspensions enacted for the provision of manifestly ";

  private final DsaFrame frame;
  private final DsaSources sources;
  private final List<FormRow> rows = new ArrayList<>();

  DsaRedressPart(DsaFrame frame, DsaSources sources) {
    this.frame = frame;
    this.sources = sources;
  }

  Form form() {
    complaints();
    for (Scope scope : Scope.values()) {
      add(DISPUTES, ALL_DISPUTES, Level.OUT_OF_COURT_BODY, "", scope);
    }
    suspensions("illegal content ", "SUSPENSIONS_ILLEGAL");
    suspensions("unfounded notices", "SUSPENSIONS_UNFOUNDED_NOTICES");
    suspensions("unfounded complaints", "SUSPENSIONS_UNFOUNDED_COMPLAINTS");
    return DsaForms.form(7, DsaColumns.REDRESS, rows);
  }

  private void complaints() {
    for (Scope scope : OF_BASIS) {
      add(COMPLAINTS, ALL_COMPLAINTS, Level.INTERNAL_COMPLAINT, "", scope);
    }
    add(COMPLAINTS, ALL_COMPLAINTS, Level.INTERNAL_COMPLAINT, "", Scope.OMITTED);
    FormCell imposed = sources.newlyImposed();
    row(
        Audience.PLATFORMS,
        COMPLAINTS,
        "Number of restrictions newly imposed as a result of an internal complaint",
        Scope.TOTAL.words(),
        imposed,
        FormCell.explaining(imposed));
    for (Basis basis : BASES) {
      OF_BASIS.forEach(
          it -> add(COMPLAINTS, basis.words(), Level.INTERNAL_COMPLAINT, basis.code(), it));
    }
  }

  private void add(String section, String indicator, Level level, String basis, Scope scope) {
    boolean isFirst = scope == Scope.TOTAL && basis.isEmpty();
    Audience audience =
        isFirst && level == Level.INTERNAL_COMPLAINT ? Audience.ALL : Audience.PLATFORMS;
    FormCell value = sources.redress(level, basis, scope);
    FormCell context =
        isFirst
            ? new FormCell.Explained(value, "", sources.besides("7" + level, DsaLine.of(2).get(0)))
            : FormCell.explaining(value);
    row(audience, section, indicator, scope.words(), value, context);
  }

  private void suspensions(String of, String indicator) {
    FormCell value = sources.fact(indicator, "TOTAL");
    row(
        Audience.PLATFORMS,
        SUSPENSIONS,
        SUSPENDED + of,
        Scope.TOTAL.words(),
        value,
        FormCell.explaining(value));
  }

  private void row(
      Audience audience,
      String section,
      String indicator,
      String scope,
      FormCell value,
      FormCell context) {
    rows.add(
        new FormRow(
            audience,
            List.of(
                fixed(audience.words()),
                fixed(frame.service()),
                fixed(frame.period()),
                fixed(section),
                fixed(indicator),
                fixed(scope),
                value,
                context)));
  }
}
