package vitrine.reported.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vitrine.reported.Comparison;
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
    List<NamedCsvRecord> expected = Published.rows(FOLDER + "/expected_consistency.csv");
    CheckedReport checked = CheckedReport.of(Published.path(FOLDER));
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
}
