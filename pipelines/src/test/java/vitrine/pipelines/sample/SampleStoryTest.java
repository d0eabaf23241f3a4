package vitrine.pipelines.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.DsaCodes;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.Format;

class SampleStoryTest {
  private static final int CASES = 30_000;

  @TempDir private static Path folder;
  private static List<NamedCsvRecord> cases;
  private static List<NamedCsvRecord> appeals;

  @BeforeAll
  static void write() throws IOException {
    new Sample(CASES, 7, Format.CSV, 0).writeTo(folder, 1, Progress.SILENT);
    cases = read("cases-00001.csv");
    appeals = read("appeals-00001.csv");
  }

  private static List<NamedCsvRecord> read(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
      return csv.stream().toList();
    }
  }

  @Test
  void cases_ofTwoYears_growAndStartWithABacklog() {
    double growth = count(year("2025")) / (double) count(year("2024"));
    assertTrue(growth > 1.05 && growth < 1.2, "" + growth);
    assertTrue(count(year("2023")) > 0);
    assertEquals(0, count(year("2023").and(closedBefore("2024"))));
  }

  @Test
  void services_byCases_areOfVeryDifferentSize() {
    assertTrue(share(of("service_id", "brightpost")) > 0.18);
    assertTrue(share(of("service_id", "murk-hollow")) < 0.01);
    assertEquals(40, values("service_id").size());
  }

  @Test
  void categories_areMostlyAboutMinors() {
    double minors = share(of("category", "STATEMENT_CATEGORY_PROTECTION_OF_MINORS"));
    assertTrue(minors > 0.5 && minors < 0.7, "" + minors);
    assertTrue(values("category").size() >= 12);
    assertTrue(values("channel").size() >= 14);
  }

  @Test
  void surges_stand3To4TimesAboveTheirUsualNumber() {
    for (Surge surge : Surge.ALL) {
      double factor = factor(surge);
      assertTrue(factor > 2.3 && factor < 5.5, surge.name() + " " + factor);
    }
  }

  private static double factor(Surge surge) {
    Set<String> ids = new HashSet<>();
    surge.services().forEach(it -> ids.add(it.id()));
    String keyword = DsaCodes.KEYWORD.valueAt(surge.topic().keyword());
    Predicate<NamedCsvRecord> struck =
        of("keyword", keyword).and(row -> ids.contains(row.getField("service_id")));
    long days = (surge.until() - surge.from()) / Arrivals.DAY;
    double during = count(struck.and(received(surge.from(), surge.until()))) / (double) days;
    long margin = 80 * Arrivals.DAY;
    long around = count(struck.and(received(surge.from() - margin, surge.from())));
    return during / (around / 80.0);
  }

  @Test
  void backlog_atTheEnd_isSmallAndNotEmpty() {
    double open = share(row -> row.getField("closed_at").isEmpty());
    assertTrue(open > 0.003 && open < 0.05, "" + open);
  }

  @Test
  void timeliness_tellsItsStory() {
    Predicate<NamedCsvRecord> users = of("channel", "X_USER_REPORT");
    assertTrue(medianHours(year("2025")) < medianHours(year("2024")));
    assertTrue(
        medianHours(users.and(weekend())) > 1.2 * medianHours(users.and(weekend().negate())));
    assertTrue(medianHours(of("service_id", "lichen-swarm")) > 24);
    assertTrue(medianHours(of("service_id", "brightpost")) < 6);
    Predicate<NamedCsvRecord> good = of("service_id", "mossbank-images");
    assertTrue(
        medianHours(good.and(of("channel", "X_TRUSTED_FLAGGER")))
            < 0.6 * medianHours(good.and(users)));
  }

  @Test
  void ordersAgainstTerror_areMostlyMetWithinTheHour() {
    Predicate<NamedCsvRecord> due = of("deadline_rule", "TCO_1H");
    double met = count(due.and(of("noncompliance_status", "COMPLIED_IN_TIME")));
    assertTrue(met / count(due) > 0.6, "" + met / count(due));
    assertTrue(values("deadline_rule").size() >= 7, values("deadline_rule").toString());
    assertTrue(values("noncompliance_status").size() == 8);
  }

  @Test
  void appeals_areFewAndPartlyPending() {
    double rate = appeals.size() / (double) count(row -> !row.getField("actioned_at").isEmpty());
    assertTrue(rate > 0.03 && rate < 0.07, "" + rate);
    Set<String> outcomes = new HashSet<>();
    appeals.forEach(it -> outcomes.add(it.getField("outcome")));
    assertEquals(5, outcomes.size());
    assertTrue(appeals.stream().anyMatch(it -> !it.getField("prior_appeal_ref").isEmpty()));
  }

  @Test
  void repeats_pointToEarlierCasesOfTheirBlock() {
    Set<String> seen = new HashSet<>();
    for (NamedCsvRecord row : cases) {
      String original = row.getField("duplicate_of");
      assertTrue(original.isEmpty() || seen.contains(original));
      seen.add(row.getField("case_ref"));
    }
    assertTrue(share(row -> !row.getField("duplicate_of").isEmpty()) > 0.02);
  }

  private static Predicate<NamedCsvRecord> of(String column, String value) {
    return row -> row.getField(column).equals(value);
  }

  private static Predicate<NamedCsvRecord> year(String year) {
    return row -> row.getField("received_at").startsWith(year);
  }

  private static Predicate<NamedCsvRecord> closedBefore(String time) {
    return row ->
        !row.getField("closed_at").isEmpty() && row.getField("closed_at").compareTo(time) < 0;
  }

  private static Predicate<NamedCsvRecord> received(long from, long until) {
    return row -> {
      long second = Instant.parse(row.getField("received_at")).getEpochSecond();
      return second >= from && second < until;
    };
  }

  private static Predicate<NamedCsvRecord> weekend() {
    return row ->
        Instant.parse(row.getField("received_at")).atZone(ZoneOffset.UTC).getDayOfWeek().getValue()
            >= DayOfWeek.SATURDAY.getValue();
  }

  private static long count(Predicate<NamedCsvRecord> which) {
    return cases.stream().filter(which).count();
  }

  private static double share(Predicate<NamedCsvRecord> which) {
    return count(which) / (double) CASES;
  }

  private static Set<String> values(String column) {
    Set<String> values = new HashSet<>();
    cases.forEach(it -> values.add(it.getField(column)));
    return values;
  }

  private static double medianHours(Predicate<NamedCsvRecord> which) {
    List<Duration> sorted =
        cases.stream()
            .filter(which.and(row -> !row.getField("actioned_at").isEmpty()))
            .map(SampleStoryTest::duration)
            .sorted()
            .toList();
    return sorted.get(sorted.size() / 2).toSeconds() / 3600.0;
  }

  private static Duration duration(NamedCsvRecord row) {
    String from =
        Stream.of("order_served_at", "received_at")
            .map(row::getField)
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElseThrow();
    return Duration.between(Instant.parse(from), Instant.parse(row.getField("actioned_at")));
  }
}
