package vitrine.reported.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vitrine.RealData;
import vitrine.reported.Comparison;
import vitrine.reported.Finding;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedFile;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

class PublishedReportsTest {
  private static final String FOLDER = "dsa-vlop-h2-2025";

  private static String told(Optional<BigDecimal> number) {
    return number.map(Told::number).orElse("");
  }

  private static String line(Comparison it) {
    return String.join(
        ",",
        it.table().code(),
        it.service(),
        it.check(),
        told(it.reported()),
        told(it.recomputed()),
        it.verdict().name());
  }

  private static String line(NamedCsvRecord it) {
    String status = it.getField("status");
    return String.join(
        ",",
        it.getField("table"),
        it.getField("service"),
        it.getField("check"),
        it.getField("reported_total"),
        it.getField("recomputed"),
        status.isEmpty() || status.equals("NA") ? "NOT_COMPARABLE" : status);
  }

  @Test
  void check_publishedReports_verdictsAndNumbersOfSomebodyElse() throws IOException {
    List<NamedCsvRecord> expected = RealData.rows(FOLDER + "/expected_consistency.csv");
    CheckedReport checked = CheckedReport.of(RealData.path(FOLDER));
    Map<String, Long> found = new HashMap<>();
    checked.comparisons().forEach(it -> found.merge(line(it), 1L, Long::sum));
    List<String> missing = new ArrayList<>();
    expected.forEach(
        it -> {
          if (!found.containsKey(line(it))) {
            missing.add(line(it));
          }
        });
    assertEquals(List.of(), missing);
    assertEquals(174, expected.size());
  }

  private static List<String> told(CheckedReport checked) {
    return checked.findings().stream()
        .map(it -> "%s %d %s x%d".formatted(it.rule(), it.row(), it.column(), it.count()))
        .sorted()
        .toList();
  }

  @Test
  void check_officialTemplates_findsOnlyThatTheyAreEmpty() throws IOException {
    CheckedReport checked = CheckedReport.of(RealData.path("dsa-annex1-template"));
    assertEquals(
        List.of(ReportTable.values()),
        checked.report().files().stream().map(ReportedFile::table).sorted().toList());
    Set<ReportedRule> found =
        checked.findings().stream().map(Finding::rule).collect(Collectors.toSet());
    assertEquals(Set.of(ReportedRule.P11, ReportedRule.P16, ReportedRule.P32), found);
    assertFalse(checked.hasErrors());
  }

  @Test
  void check_filedReport_findsSeparatorsHeaderAndEqualMedians() throws IOException {
    CheckedReport checked = CheckedReport.of(RealData.path("dsa-raw-excerpts"));
    assertEquals(
        List.of(
            "P05 0  x1",
            "P06 1 applicability x1",
            "P12 2 notices x1",
            "P12 7 actions_tos x1",
            "P12 7 notices x1",
            "P53 31 median_time x1"),
        told(checked).stream().filter(it -> !it.startsWith("P35")).toList());
    Comparison notices = checked.comparisons().get(0);
    assertEquals("t4,Booking.com,notices,6706,6706,OK", line(notices));
  }

  @Test
  void check_publishedReports_faultsThatAreKnown() throws IOException {
    CheckedReport checked = CheckedReport.of(RealData.path(FOLDER));
    List<String> found =
        checked.findings().stream()
            .map(it -> it.rule() + " " + it.table() + " " + it.service() + " " + it.column())
            .distinct()
            .toList();
    List<String> known =
        List.of(
            "P51 t4 Zalando median_time",
            "P51 t4 Instagram median_time",
            "P26 t7 Instagram value",
            "P23 t10 Pornhub scope",
            "P23 t10 TikTok scope",
            "P33 t10 TikTok ",
            "P21 t4 App Store category");
    assertEquals(List.of(), known.stream().filter(it -> !found.contains(it)).toList());
  }
}
