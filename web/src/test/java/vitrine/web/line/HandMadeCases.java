package vitrine.web.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vitrine.casefile.Resource;

/**
 * Cases of 2025 that can be counted by hand, in numbers that occur nowhere else.
 *
 * <pre>
 * 2129 of alder-board, each of 13 items and acted on three hours and some minutes after receipt
 * 1019 of fern-shots, each of 19 items and acted on four days and some minutes after receipt
 * 3 of zz-canary-three and 7 of zz-canary-seven, each of one item and as late
 * 3 that do not count: a repeat, an exercise and a case of the year before
 * </pre>
 */
final class HandMadeCases {
  static final String LARGE = "alder-board";
  static final String SMALL = "fern-shots";
  static final String TINY = "zz-canary-three";
  static final String FEW = "zz-canary-seven";

  /** The services that have too few cases for a line of their own. */
  static final Set<String> OF_FEW_CASES = Set.of(TINY, FEW);

  private static final Path TYPICAL = Path.of("../data-samples/scenarios/typical-cases.csv");
  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2025-01-07T09:00:00Z");

  private final List<Map<String, String>> rows = new ArrayList<>();

  HandMadeCases() throws IOException {
    add(2_129, LARGE, 13, Duration.ofHours(3));
    add(1_019, SMALL, 19, Duration.ofDays(4));
    add(3, TINY, 1, Duration.ofDays(4));
    add(7, FEW, 1, Duration.ofDays(4));
    Map<String, String> repeat = add(LARGE, FIRST, Duration.ofHours(3));
    repeat.put("duplicate_of", rows.get(0).get("case_ref"));
    repeat.put("duplicate_kind", "EXACT_ITEM");
    add(LARGE, FIRST, Duration.ofHours(3)).put("exercise", "YES");
    add(LARGE, FIRST.minusYears(1), Duration.ofHours(3));
  }

  private void add(int cases, String service, int items, Duration untilAction) throws IOException {
    for (int i = 0; i < cases; i++) {
      Duration minutes = Duration.ofMinutes(i % 60);
      Map<String, String> row =
          add(service, FIRST.plusHours(4L * i).plus(minutes), untilAction.plus(minutes));
      row.put("items_in_scope", Integer.toString(items));
      row.put("items_actioned", Integer.toString(items));
    }
  }

  private Map<String, String> add(String service, OffsetDateTime received, Duration untilAction)
      throws IOException {
    Map<String, String> row = typical();
    row.put("case_ref", "%032x".formatted(rows.size() + 1));
    row.put("service_id", service);
    row.put("reported_at", received.toInstant().toString());
    row.put("received_at", received.toInstant().toString());
    row.put("actioned_at", received.plus(untilAction).toInstant().toString());
    rows.add(row);
    return row;
  }

  /** A row with every field of the contract that passes every rule once it has a key. */
  static Map<String, String> typical() throws IOException {
    List<String> lines = Files.readAllLines(TYPICAL);
    String[] names = lines.get(0).split(",");
    String[] cells = lines.get(1).split(",", -1);
    Map<String, String> row = new LinkedHashMap<>();
    Resource.CASES.fields().forEach(field -> row.put(field.name(), ""));
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], cells[i]);
    }
    return row;
  }

  List<Map<String, String>> rows() {
    return rows;
  }

  private List<Map<String, String>> counting() {
    return rows.stream()
        .filter(it -> it.get("exercise").equals("NO"))
        .filter(it -> it.get("duplicate_of").isEmpty())
        .filter(it -> it.get("received_at").startsWith("2025-"))
        .toList();
  }

  /** How many cases were received in 2025; V1 by hand. */
  long opened() {
    return counting().size();
  }

  /** How many cases of a service were received in 2025. */
  long opened(String service) {
    return of(service).size();
  }

  /** Numbers and sums of cases that no rounded figure can be. */
  Set<Long> exact() {
    List<Map<String, String>> published =
        counting().stream().filter(it -> !OF_FEW_CASES.contains(it.get("service_id"))).toList();
    List<List<Map<String, String>>> groups =
        List.of(rows, counting(), published, of(LARGE), of(SMALL));
    Set<Long> exact = new TreeSet<>();
    for (List<Map<String, String>> group : groups) {
      exact.add((long) group.size());
      exact.add(group.stream().mapToLong(it -> Long.parseLong(it.get("items_in_scope"))).sum());
    }
    return exact;
  }

  private List<Map<String, String>> of(String service) {
    return counting().stream().filter(it -> it.get("service_id").equals(service)).toList();
  }

  /** The share of cases acted on within a day of receipt; T6 by hand. */
  double actedOnWithinADay() {
    long soon =
        counting().stream()
            .map(it -> Duration.between(at(it, "received_at"), at(it, "actioned_at")))
            .filter(it -> it.compareTo(Duration.ofDays(1)) <= 0)
            .count();
    return soon / (double) opened();
  }

  private static OffsetDateTime at(Map<String, String> row, String field) {
    return OffsetDateTime.parse(row.get(field));
  }
}
