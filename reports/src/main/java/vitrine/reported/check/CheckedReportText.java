package vitrine.reported.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.reported.Comparison;
import vitrine.reported.Dimension;
import vitrine.reported.Finding;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;
import vitrine.reported.Verdict;

/** A checked report in lines for people: findings by service and table, then the scores. */
public final class CheckedReportText {
  private static final int EXAMPLES = 3;
  private static final int LONGEST_NAME = 120;

  private record Group(String service, int table) {}

  private CheckedReportText() {}

  public static List<String> lines(CheckedReport checked) {
    List<String> lines = new ArrayList<>();
    Map<Group, List<Finding>> groups =
        checked.findings().stream()
            .collect(
                Collectors.groupingBy(
                    it -> new Group(it.service(), number(it.table())),
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(Group::service).thenComparingInt(Group::table)),
                    Collectors.toList()));
    groups.forEach((group, findings) -> group(group, findings, lines));
    scores(checked, lines);
    lines.add(
        "%,d rows of %d files: %,d errors, %,d warnings, %,d notes; %s"
            .formatted(
                checked.report().rows().size(),
                checked.report().files().size(),
                checked.count(Finding.Severity.ERROR),
                checked.count(Finding.Severity.WARNING),
                checked.count(Finding.Severity.INFO),
                comparisons(checked)));
    return lines;
  }

  private static int number(String table) {
    return table.isEmpty() ? 0 : Integer.parseInt(table.substring(1));
  }

  private static void group(Group group, List<Finding> findings, List<String> lines) {
    String table =
        ReportTable.ofNumber(group.table())
            .map(it -> it.code() + " " + it.title())
            .orElse("the report");
    String service = group.service().isEmpty() ? "Files" : Told.plain(group.service());
    Map<ReportedRule, List<Finding>> rules =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    lines.add("%s, %s".formatted(service, table));
    rules.forEach((rule, of) -> rule(rule, of, lines));
    lines.add("");
  }

  private static void rule(ReportedRule rule, List<Finding> findings, List<String> lines) {
    long count = findings.stream().mapToLong(Finding::count).sum();
    lines.add("  %s %s: %s (%,d)".formatted(rule.severity(), rule, rule.title(), count));
    findings.stream().limit(EXAMPLES).forEach(it -> lines.add("    " + line(it)));
    if (findings.size() > EXAMPLES) {
      lines.add("    and %,d more".formatted(findings.size() - EXAMPLES));
    }
  }

  private static String line(Finding it) {
    String row = it.row() == 0 ? "" : ":" + it.row();
    String column = it.column().isEmpty() ? "" : " " + it.column();
    String place = Told.plain(it.file(), LONGEST_NAME) + row + column;
    return "%s %s. %s.".formatted(place, it.message(), capital(it.repair()));
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static void scores(CheckedReport checked, List<String> lines) {
    for (Score score : checked.scores()) {
      String parts =
          Stream.of(Dimension.values())
              .map(
                  it ->
                      it.title().toLowerCase(Locale.ROOT)
                          + " "
                          + score.of(it).map(CheckedReportText::rounded).orElse("-"))
              .collect(Collectors.joining(", "));
      String service = score.service().isEmpty() ? "No service named" : Told.plain(score.service());
      lines.add(service + ": " + parts);
    }
  }

  private static String rounded(double score) {
    return String.format(Locale.ROOT, "%.1f", score);
  }

  private static String comparisons(CheckedReport checked) {
    Map<Verdict, Long> verdicts =
        checked.comparisons().stream()
            .collect(Collectors.groupingBy(Comparison::verdict, Collectors.counting()));
    return Stream.of(Verdict.values())
        .map(it -> "%,d checks %s".formatted(verdicts.getOrDefault(it, 0L), words(it)))
        .collect(Collectors.joining(", "));
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case OK -> "add up";
      case DIFF -> "differ";
      case NOT_COMPARABLE -> "cannot be compared";
    };
  }
}
