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
import java.util.stream.Stream;
import vitrine.catalogue.Measure;

/** The rows of a table's CSV, with all that a page may say about each. */
final class TableOfFile {
  /** The table of an edition whose period a metric does not hold in. */
  static final TableOfFile NONE = new TableOfFile();

  private static final Map<String, String> SYMBOLS =
      Map.of("Q", "c", "M", "z", "O", "?", "L", "x", "X_NOT_REACHED", "n");
  private static final Map<String, String> BOUNDS = Map.of("", "", "AT_MOST", "≤", "AT_LEAST", "≥");
  private static final BigDecimal ALL = new BigDecimal(100);
  private static final Map<Long, String> UNITS =
      Map.of(1L, " s", 60L, " min", 3600L, " h", 86_400L, " d");
  private static final Map<String, String> ENTRIES =
      Stream.of(Measure.Balance.Entry.values())
          .collect(Collectors.toMap(Enum::name, Measure.Balance.Entry::label));

  private final Map<String, Set<String>> said = new HashMap<>();
  private final Set<String> cells = new HashSet<>();

  private TableOfFile() {}

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
    cells.add(label);
    for (String name : List.of(month(label), part(row.getField("part")))) {
      said.computeIfAbsent(name, it -> new HashSet<>()).addAll(Set.of(figure(row), interval(row)));
    }
  }

  /** What a page calls a part: the limit of a time, an entry of a balance, none of a ratio. */
  private static String part(String part) {
    return ENTRIES.getOrDefault(part, part.replaceFirst("^(FIRST|SECOND|OTHERS)( |$)", ""));
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
    return BOUNDS.get(row.getField("bound")) + amount(row, "value");
  }

  private static String interval(NamedCsvRecord row) {
    return row.getField("low").isEmpty() ? "" : amount(row, "low") + " to " + amount(row, "high");
  }

  private static String amount(NamedCsvRecord row, String column) {
    double value = Double.parseDouble(row.getField(column));
    return switch (row.getField("statistic")) {
      case "SHARE", "WITHIN" -> percent(row.getField(column));
      case "RATE" -> value < 10 ? shortly(value, 2) : "%,.0f".formatted(value);
      case "GAP", "GAP_P90" -> value == 0 ? "0 s" : (value < 0 ? "−" : "+") + time(Math.abs(value));
      case "MEDIAN", "P90", "MEDIAN_COMPLETED", "MEAN" -> time(value);
      default -> "%,.0f".formatted(value);
    };
  }

  private static String time(double seconds) {
    long inUnit = seconds < 60 ? 1 : seconds < 3600 ? 60 : seconds < 172_800 ? 3600 : 86_400;
    double value = seconds / inUnit;
    return shortly(value, value < 10 ? 1 : 0) + UNITS.get(inUnit);
  }

  private static String shortly(double value, int digits) {
    BigDecimal rounded = new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
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

  /** How many cells it has. */
  int cells() {
    return cells.size();
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
