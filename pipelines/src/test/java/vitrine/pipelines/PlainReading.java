package vitrine.pipelines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vitrine.casefile.CaseSequel;
import vitrine.casefile.Defect;
import vitrine.casefile.Field;
import vitrine.casefile.Jurisdictions;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.casefile.Severity;
import vitrine.casefile.SubmissionFields;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportFile;
import vitrine.pipelines.export.Submission;
import vitrine.tally.Tallies;

/**
 * Reads a CSV export row by row and tallies the rows that no defect refuses, on the plain engine.
 */
final class PlainReading {
  private static final Set<Rule> UNREADABLE = EnumSet.of(Rule.V02, Rule.V04, Rule.V07, Rule.V24);

  private final CaseExport export;
  private final Set<String> refused = new HashSet<>();
  private final Set<String> repaired = new HashSet<>();
  private final Map<String, List<Defect>> defects = new HashMap<>();
  private final Map<Map<Field, String>, Set<Rule>> breaches = new IdentityHashMap<>();
  private final List<Map<Field, String>> refusedCases = new ArrayList<>();

  PlainReading(CaseExport export, List<Defect> defects) {
    this.export = export;
    for (Defect defect : defects) {
      String place = defect.file() + " " + defect.row();
      this.defects.computeIfAbsent(place, it -> new ArrayList<>()).add(defect);
      if (defect.severity() == Severity.REJECT) {
        refused.add(place);
      } else if (defect.rule() == Rule.V05) {
        repaired.add(place);
      }
    }
  }

  Tallies tallies(Period period) throws IOException {
    Instant asOf = Instant.parse(export.submission().orElseThrow().asOf());
    PlainEngine engine =
        new PlainEngine(
            Catalogue.current().in(period.start().getYear()), period, submitted(), asOf);
    Map<Resource, List<Map<Field, String>>> rows = new EnumMap<>(Resource.class);
    refusedCases.clear();
    for (ExportFile file : export.files()) {
      rows.computeIfAbsent(file.resource(), it -> new ArrayList<>()).addAll(valid(file));
    }
    engine.add(Resource.SUBMISSIONS, new PlainEngine.Row(submissionRow()));
    return new PlainExport(rows, refusedCases, breaches).tallies(engine);
  }

  private Map<Field, String> submissionRow() {
    Submission submission = export.submission().orElseThrow();
    Map<Field, String> row = new HashMap<>();
    row.put(SubmissionFields.SUBMITTER_ID, submitter());
    row.put(SubmissionFields.SUBMITTER_ROLE, submission.submitterRole());
    row.put(SubmissionFields.AS_OF, submission.asOf());
    row.put(SubmissionFields.DUE_AT, submitted().end().plusMonths(2).toString());
    row.put(SubmissionFields.RESTATEMENT_REASON, orEmpty(submission.restatementReason()));
    row.put(SubmissionFields.COVERAGE_STATEMENT, orEmpty(submission.coverageStatement()));
    String result = refused.isEmpty() ? "ACCEPTED" : "X_REFUSED_IN_PART";
    row.put(SubmissionFields.CHECK_RESULT, result);
    return row;
  }

  private String submitter() {
    String submitter = export.submission().orElseThrow().submitterId();
    return submitter.matches("[0-9.]+") ? "" : submitter;
  }

  private static String orEmpty(String text) {
    return Optional.ofNullable(text).orElse("");
  }

  private Period submitted() {
    Submission submission = export.submission().orElseThrow();
    LocalDate start = LocalDate.parse(submission.periodStart().substring(0, 10));
    LocalDate end = LocalDate.parse(submission.periodEnd().substring(0, 10));
    return new Period("submitted", start, end);
  }

  /** The rows of a file that no defect refuses. */
  List<Map<Field, String>> valid(ExportFile file) throws IOException {
    List<Map<Field, String>> valid = new ArrayList<>();
    ExportRows.read(Path.of(file.location()), file.resource())
        .forEach((number, row) -> add(valid, file.path() + " " + number, row, file.resource()));
    return valid;
  }

  private void add(
      List<Map<Field, String>> valid, String place, Map<Field, String> row, Resource resource) {
    repair(place, row);
    Set<Rule> rules =
        defects.getOrDefault(place, List.of()).stream()
            .map(Defect::rule)
            .collect(Collectors.toSet());
    breaches.put(row, rules);
    if (resource == Resource.CASES) {
      row.put(CaseSequel.SUBMITTER_ID, submitter());
    }
    if (!refused.contains(place)) {
      valid.add(row);
    } else if (resource == Resource.CASES) {
      row.replaceAll((field, text) -> isUnreadable(place, field) ? "" : text);
      refusedCases.add(row);
    }
  }

  /** Whether a cell was refused for what it holds, so that it reads as empty. */
  private boolean isUnreadable(String place, Field field) {
    return defects.getOrDefault(place, List.of()).stream()
        .filter(it -> it.column().equals(field.name()))
        .anyMatch(it -> UNREADABLE.contains(it.rule()));
  }

  private void repair(String place, Map<Field, String> row) {
    if (repaired.contains(place)) {
      row.replaceAll(
          (field, text) ->
              field.codes().isPresent() && field.codeList() == Jurisdictions.JURISDICTION
                  ? Jurisdictions.REPAIRS.getOrDefault(text, text)
                  : text);
    }
  }
}
