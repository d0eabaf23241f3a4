package vitrine.reported.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vitrine.reported.Finding;
import vitrine.reported.ReportTable;
import vitrine.reported.read.ReportReader;

class RandomReportsTest {
  private static final int LONGEST = 1_000;

  @Property(tries = 500)
  void check_randomBytes_findsSomething(@ForAll byte[] bytes, @ForAll("names") String name) {
    assertTells(CheckedReport.of(ReportReader.read(name, bytes)));
  }

  @Property(tries = 500)
  void check_randomCells_findsSomething(
      @ForAll("tables") ReportTable table, @ForAll("cells") List<String> cells, @ForAll long seed) {
    Sheet sheet = new Sheet(table, seed % 2 == 0);
    int columns = sheet.rows().get(0).size();
    for (int i = 0; i + columns <= cells.size(); i += columns) {
      sheet.rows().add(cells.subList(i, i + columns));
    }
    sheet.rows().add(List.of("odd one"));
    byte[] csv = sheet.csv().getBytes(StandardCharsets.UTF_8);
    assertTells(CheckedReport.of(ReportReader.read("t" + table.number() + ".csv", csv)));
  }

  @Property(tries = 300)
  void check_flippedBytesOfAReport_neverFails(
      @ForAll("tables") ReportTable table, @ForAll long seed) {
    byte[] csv = new FaultlessReport().sheet(table).csv().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      csv[random.nextInt(csv.length)] = (byte) random.nextInt();
    }
    assertTells(CheckedReport.of(ReportReader.read(FaultlessReport.name(table), csv)));
  }

  private static void assertTells(CheckedReport checked) {
    assertFalse(checked.findings().isEmpty());
    for (Finding finding : checked.findings()) {
      assertTrue(finding.message().length() <= LONGEST, finding.message());
      assertTrue(finding.message().chars().noneMatch(Character::isISOControl), finding.message());
      assertTrue(finding.repair().chars().noneMatch(Character::isISOControl), finding.repair());
      assertTrue(finding.column().chars().noneMatch(Character::isISOControl), finding.column());
    }
  }

  @Provide
  Arbitrary<ReportTable> tables() {
    return Arbitraries.of(ReportTable.values());
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("t3.csv", "a.csv", "X_Part_7_b.csv", "", "Part_99.csv", "t10.csv");
  }

  @Provide
  Arbitrary<List<String>> cells() {
    Arbitrary<String> numbers =
        Arbitraries.of(
            "0", "-1", "1e99", "9".repeat(500), "1,2,3", "97%", "NaN", "12 h", "0,5", "");
    Arbitrary<String> words =
        Arbitraries.of(
            "TOTAL",
            "KEYWORD_OTHER",
            "STATEMENT_CATEGORY_VIOLENCE",
            "Total number",
            "Median time",
            "\u0000\u202e\"",
            "DE, ES",
            "[...]");
    return Arbitraries.oneOf(numbers, words, Arbitraries.strings().ofMaxLength(8))
        .list()
        .ofMaxSize(200);
  }
}
