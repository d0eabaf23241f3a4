package vitrine.reported.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vitrine.casefile.Code;
import vitrine.casefile.DsaCodes;
import vitrine.reported.Indicator;
import vitrine.reported.ReportCodes;
import vitrine.reported.ReportTable;

/** An official report of a made-up service in which everything adds up. */
final class FaultlessReport {
  private static final String SERVICE = "Agora";
  private final Map<ReportTable, Sheet> sheets = new EnumMap<>(ReportTable.class);

  FaultlessReport() {
    for (ReportTable table : ReportTable.values()) {
      sheets.put(table, new Sheet(table, false));
    }
    summary();
    Stream.of(ReportTable.T3, ReportTable.T4, ReportTable.T5, ReportTable.T6)
        .forEach(this::categories);
    states();
    indicators();
    recipients();
  }

  Sheet sheet(ReportTable table) {
    return sheets.get(table);
  }

  /** Writes the parts under the names of the official templates. */
  void write(Path folder) throws IOException {
    for (Sheet sheet : sheets.values()) {
      Files.writeString(folder.resolve(name(sheet.table())), sheet.csv());
    }
  }

  static String name(ReportTable table) {
    return "Agora_CSV_Part_%d_%s.csv".formatted(table.number(), table.slug());
  }

  private int add(ReportTable table, String... cells) {
    String[] all = new String[cells.length + 6];
    List<String> common =
        List.of("applicability", "All", "service", SERVICE, "period", "2025-07-01/2025-12-31");
    common.toArray(all);
    System.arraycopy(cells, 0, all, 6, cells.length);
    return sheet(table).add(all);
  }

  private void summary() {
    add(ReportTable.T1, "indicator", "Name of the service provider", "value", "Agora Ltd");
    add(
        ReportTable.T11,
        "indicator",
        "Qualitative description of the automated means",
        "value",
        "x");
    ReportCodes.CATEGORIES.forEach(it -> sheet(ReportTable.T2).add("code", it));
  }

  private static boolean has(ReportTable table, String category) {
    return switch (category) {
      case ReportCodes.OWN_TERMS -> table == ReportTable.T6;
      case ReportCodes.NO_ORDER -> table == ReportTable.T3;
      case ReportCodes.NO_NOTICE -> table == ReportTable.T4;
      default -> true;
    };
  }

  private void categories(ReportTable table) {
    int total = add(table, "category", "TOTAL", "scope", "TOTAL");
    int sum = 0;
    int i = 0;
    for (Code category : DsaCodes.CATEGORY.codes()) {
      if (has(table, category.value())) {
        i++;
        sum += 10 * i;
        row(table, add(table, "category", category.value(), "scope", "TOTAL"), 10 * i, i);
        keywords(table, category, i);
      }
    }
    row(table, total, sum, 5);
  }

  private void keywords(ReportTable table, Code category, int i) {
    int left = 10 * i;
    for (Code keyword : DsaCodes.KEYWORD.codes()) {
      if (keyword.group().equals(category.value())) {
        row(table, add(table, "category", keyword.value(), "scope", "TOTAL"), left, i);
        left = 0;
      }
    }
    if (!category.value().contains("NOT_SPECIFIED")) {
      add(table, "category", "KEYWORD_OTHER", "scope", "TOTAL");
    }
  }

  private void row(ReportTable table, int row, int count, int i) {
    Sheet sheet = sheet(table);
    table.counts().forEach(it -> sheet.set(row, it.name(), "0"));
    for (String column :
        List.of(
            "orders_to_act",
            "orders_to_provide_info",
            "notices",
            "measures",
            "vis_removal",
            "items")) {
      set(sheet, row, column, count);
    }
    for (String column : List.of("tf_notices", "tf_items", "automated", "tf_actions_law")) {
      set(sheet, row, column, count / 5);
    }
    set(sheet, row, "actions_law", count / 2);
    for (String column :
        List.of(
            "median_time",
            "tf_median_time",
            "median_receipt",
            "median_effect",
            "info_median_receipt",
            "info_median_effect")) {
      if (count > 0 && table.find(column).isPresent()) {
        sheet.set(row, column, (2 + i) + ".25");
      }
    }
  }

  private static void set(Sheet sheet, int row, String column, int count) {
    if (sheet.table().find(column).isPresent()) {
      sheet.set(row, column, String.valueOf(count));
    }
  }

  private void states() {
    Sheet sheet = sheet(ReportTable.T3);
    int left = Integer.parseInt(sheet.get(2, "items"));
    for (String state : ReportCodes.STATES) {
      int count = state.equals("SE") ? left : 7;
      left -= count;
      row(ReportTable.T3, add(ReportTable.T3, "category", "TOTAL", "scope", state), count, 3);
    }
  }

  private void indicators() {
    for (ReportTable table : List.of(ReportTable.T7, ReportTable.T8, ReportTable.T9)) {
      for (Indicator indicator : Indicator.list(table)) {
        for (String scope : indicator.scopes()) {
          add(
              table,
              "section",
              indicator.section(),
              "indicator",
              indicator.name(),
              "scope",
              scope,
              "value",
              value(indicator, scope));
        }
      }
    }
  }

  private String value(Indicator indicator, String scope) {
    int times = indicator.name().equals(Indicator.COMPLAINTS) ? 6 : 1;
    if (indicator.name().startsWith("Accuracy")) {
      return "0.97";
    }
    if (indicator.name().equals(Indicator.AUTOMATED) && scope.equals(Indicator.OWN)) {
      return total("automated").toString();
    }
    if (indicator.name().equals(Indicator.NOT_AUTOMATED) && scope.equals(Indicator.OWN)) {
      return String.valueOf(total("measures") - total("automated"));
    }
    return switch (scope) {
      case Indicator.MEDIAN -> "5.5";
      case Indicator.IMPLEMENTED -> "0.5";
      case Indicator.UPHELD -> String.valueOf(60 * times);
      case Indicator.PARTLY -> String.valueOf(10 * times);
      case Indicator.REVERSED -> String.valueOf(30 * times);
      case Indicator.OMITTED -> "0";
      default -> String.valueOf(100 * times);
    };
  }

  private Integer total(String column) {
    return Stream.of(ReportTable.T5, ReportTable.T6)
        .mapToInt(it -> Integer.parseInt(sheet(it).get(2, column)))
        .sum();
  }

  private void recipients() {
    String indicator = Indicator.list(ReportTable.T10).get(0).name();
    add(
        ReportTable.T10,
        "section",
        "AMAR",
        "indicator",
        indicator,
        "scope",
        "TOTAL",
        "value",
        String.valueOf(27 * 1000));
    for (String state : ReportCodes.STATES) {
      add(
          ReportTable.T10,
          "section",
          "AMAR",
          "indicator",
          indicator,
          "scope",
          state,
          "value",
          "1000");
    }
  }
}
