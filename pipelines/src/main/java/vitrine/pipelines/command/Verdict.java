package vitrine.pipelines.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.casefile.Defect;
import vitrine.casefile.Rule;
import vitrine.casefile.Severity;
import vitrine.pipelines.check.CheckedExport;

/** What the check found, as a submitter reads it: counts by rule and the first rows of each. */
final class Verdict {
  private static final int FIRST_ROWS = 3;
  private static final int MOST_LINES = 15;

  private Verdict() {}

  private record Kind(Rule rule, Severity severity) {}

  static List<String> lines(CheckedExport checked) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %s. %,d rows in, %,d valid, %,d quarantined."
            .formatted(
                checked.export().name(),
                word(checked),
                checked.rows(),
                checked.rows() - checked.quarantined(),
                checked.quarantined()));
    checked.files().stream()
        .filter(CheckedExport.CheckedFile::refused)
        .forEach(file -> lines.add("  File refused: " + file.file().path()));
    byKind(checked).forEach((kind, defects) -> lines.addAll(lines(kind, defects)));
    return lines;
  }

  private static List<String> lines(Kind kind, List<Defect> defects) {
    List<String> lines = new ArrayList<>();
    long count = defects.stream().mapToLong(Defect::count).sum();
    lines.add("");
    lines.add(
        "  %s %s  %s: %,d"
            .formatted(kind.severity().letter(), kind.rule(), kind.rule().title(), count));
    List<Defect> first = first(defects);
    first.forEach(defect -> lines.add("       " + line(defect)));
    long shown = first.stream().mapToLong(Defect::count).sum();
    if (shown < count) {
      lines.add("       and %,d more".formatted(count - shown));
    }
    lines.add("       Repair: " + kind.rule().repair() + ".");
    return lines;
  }

  /** The first rows of each column, so that no column hides another. */
  private static List<Defect> first(List<Defect> defects) {
    Map<String, Integer> seen = new HashMap<>();
    return defects.stream()
        .filter(it -> seen.merge(it.column(), 1, Integer::sum) <= FIRST_ROWS)
        .limit(MOST_LINES)
        .toList();
  }

  private static String line(Defect defect) {
    String row = defect.row() == 0 ? "" : ", row %,d".formatted(defect.row());
    String column = defect.column().isEmpty() ? "" : ", column " + defect.column();
    String file = defect.file().isEmpty() ? "the submission" : defect.file();
    return "%s%s%s: %s".formatted(file, row, column, defect.message());
  }

  static Map<String, Object> json(CheckedExport checked) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("export", checked.export().name());
    json.put("submission", checked.export().submissionId());
    json.put("accepted", checked.isAccepted());
    json.put("rows", checked.rows());
    json.put("valid", checked.rows() - checked.quarantined());
    json.put("quarantined", checked.quarantined());
    json.put("files", checked.files().stream().map(Verdict::json).toList());
    List<Object> rules = new ArrayList<>();
    byKind(checked).forEach((kind, defects) -> rules.add(json(kind, defects)));
    json.put("rules", rules);
    return json;
  }

  private static Map<String, Object> json(CheckedExport.CheckedFile file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file.file().path());
    json.put("refused", file.refused());
    json.put("rows", file.rows());
    json.put("valid", file.valid());
    json.put("quarantined", file.quarantined());
    return json;
  }

  private static Map<String, Object> json(Kind kind, List<Defect> defects) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", kind.rule().name());
    json.put("severity", kind.severity().letter());
    json.put("title", kind.rule().title());
    json.put("repair", kind.rule().repair());
    json.put("count", defects.stream().mapToLong(Defect::count).sum());
    json.put("first", first(defects).stream().map(Verdict::json).toList());
    return json;
  }

  private static Map<String, Object> json(Defect defect) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", defect.file());
    json.put("row", defect.row());
    json.put("column", defect.column());
    json.put("message", defect.message());
    return json;
  }

  private static String word(CheckedExport checked) {
    if (checked.isAccepted()) {
      return checked.defects().isEmpty() ? "accepted" : "accepted, with questions";
    }
    return checked.rows() == checked.quarantined() ? "refused" : "accepted in part";
  }

  private static Map<Kind, List<Defect>> byKind(CheckedExport checked) {
    Map<Kind, List<Defect>> byKind = new LinkedHashMap<>();
    checked.defects().stream()
        .sorted(Comparator.comparing(Defect::severity).thenComparing(Defect::rule))
        .forEach(
            defect ->
                byKind
                    .computeIfAbsent(
                        new Kind(defect.rule(), defect.severity()), it -> new ArrayList<>())
                    .add(defect));
    return byKind;
  }
}
