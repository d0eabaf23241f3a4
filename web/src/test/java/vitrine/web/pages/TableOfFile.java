package vitrine.web.pages;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a table's CSV, with all that a page may say about each. */
final class TableOfFile {
  private static final Map<String, String> SYMBOLS =
      Map.of("Q", "c", "M", "z", "O", "?", "L", "x", "X_NOT_REACHED", "n");
  private static final Map<String, String> BOUNDS = Map.of("", "", "AT_MOST", "≤", "AT_LEAST", "≥");
  private static final BigDecimal ALL = new BigDecimal(100);
  private static final Set<String> SHARES = Set.of("SHARE", "WITHIN");

  private final Map<String, Set<String>> said = new HashMap<>();

  TableOfFile(String csv) {
    CsvReader.builder().ofNamedCsvRecord(csv).forEach(this::add);
  }

  private void add(NamedCsvRecord row) {
    List<String> labels =
        row.getHeader().stream()
            .filter(it -> it.endsWith("_label"))
            .map(row::getField)
            .distinct()
            .toList();
    String label = labels.isEmpty() ? "All" : String.join(", ", labels);
    for (String name : List.of(month(label), row.getField("part"))) {
      said.computeIfAbsent(name, it -> new HashSet<>()).addAll(Set.of(figure(row), interval(row)));
    }
  }

  private static String month(String label) {
    return label.matches("\\d{4}-\\d{2}")
        ? Month.of(Integer.parseInt(label.substring(5))).getDisplayName(TextStyle.SHORT, Locale.UK)
        : label;
  }

  private static String figure(NamedCsvRecord row) {
    String status = row.getField("obs_status");
    if (!status.equals("A")) {
      return SYMBOLS.get(status);
    }
    boolean isShare = SHARES.contains(row.getField("statistic"));
    String value = row.getField("value");
    String text = isShare ? percent(value) : "%,.0f".formatted(Double.parseDouble(value));
    return BOUNDS.get(row.getField("bound")) + text;
  }

  private static String interval(NamedCsvRecord row) {
    String low = row.getField("low");
    return low.isEmpty() ? "" : percent(low) + " to " + percent(row.getField("high"));
  }

  private static String percent(String share) {
    BigDecimal exact = new BigDecimal(share).movePointRight(2);
    BigDecimal percent = exact.setScale(2, RoundingMode.HALF_EVEN);
    if (percent.compareTo(ALL) == 0 && exact.compareTo(ALL) < 0) {
      return ">99.99%";
    }
    if (percent.signum() == 0 && exact.signum() > 0) {
      return "<0.01%";
    }
    return percent.stripTrailingZeros().toPlainString() + "%";
  }

  /** The names of rows: a cell, a month or a part. */
  Set<String> names() {
    return said.keySet().stream().filter(it -> !it.isEmpty()).collect(Collectors.toSet());
  }

  /** All that is said about a row; a row that is not there is not submitted. */
  Set<String> said(String name) {
    return said.getOrDefault(name, Set.of("x", ""));
  }
}
