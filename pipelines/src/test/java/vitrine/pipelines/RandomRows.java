package vitrine.pipelines;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.casefile.AppealFields;
import vitrine.casefile.CaseFields;
import vitrine.casefile.Code;
import vitrine.casefile.CorrectionFields;
import vitrine.casefile.DsaCodes;
import vitrine.casefile.EnforcementFields;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.casefile.RedressCodes;
import vitrine.casefile.Resource;
import vitrine.casefile.ServiceFactFields;
import vitrine.catalogue.Pause;

/** Rows from a seed that go to the edges of the contract, and sometimes over them. */
public final class RandomRows {
  private static final Instant AS_OF = Instant.parse(Scenario.AS_OF);
  private static final long DAY = 86_400;
  private static final List<String> EDGES =
      List.of(
          "2024-12-31T23:59:59Z",
          "2025-01-01T00:00:00Z",
          "2025-03-31T23:59:59Z",
          "2025-04-01T00:00:00Z",
          "2025-12-31T23:59:59Z",
          "2026-01-01T00:00:00Z");
  private static final List<String> NONSENSE =
      List.of("?", "31/03/2025", "1.5", "-1", "a@b.example", "2025-02-29", " NO", "na");

  private static final Set<String> INDICATORS_OF_RATIOS = RedressCodes.INDICATOR.inGroup("RATIO");
  private static final List<String> VALUES =
      List.of("0", "12", "3.5", "0.0005", "1.0005", "7.2494", "1250000", "99999999999999999", "NA");

  private final Random random;

  public RandomRows(long seed) {
    this.random = new Random(seed);
  }

  /** Cases and the rows that belong to them; some keys are there twice, some rows have no case. */
  public ExportRows rows(int cases) {
    ExportRows rows = new ExportRows();
    for (int i = 0; i < cases; i++) {
      Map<Field, String> row = aCase();
      rows.add(Resource.CASES, row);
      List<Map<Field, String>> all = rows.of(Resource.CASES);
      if (chance(0.01)) {
        row.put(CaseFields.CASE_REF, all.get(random.nextInt(all.size())).get(CaseFields.CASE_REF));
      }
      while (chance(0.2)) {
        rows.add(Resource.APPEALS, anAppeal(row));
      }
      if (chance(0.1)) {
        rows.add(Resource.CORRECTIONS, aCorrection(row));
      }
      while (chance(0.2)) {
        rows.add(Resource.ENFORCEMENT, aStep(row));
      }
      if (chance(0.05)) {
        rows.add(Resource.SERVICE_FACTS, aFact());
      }
    }
    return rows;
  }

  private Map<Field, String> aCase() {
    Map<Field, String> row = new HashMap<>();
    Resource.CASES.fields().forEach(field -> row.put(field, text(field)));
    row.put(CaseFields.EXERCISE, chance(0.95) ? "NO" : "YES");
    row.put(CaseFields.DUPLICATE_OF, chance(0.9) ? "" : token());
    row.put(CaseFields.KEYWORD, keyword(row.get(CaseFields.CATEGORY)));
    fillItems(row);
    fillTimes(row, Resource.CASES, received());
    fillPauses(row);
    breakOne(row, Resource.CASES);
    return row;
  }

  private Map<Field, String> anAppeal(Map<Field, String> ofCase) {
    Map<Field, String> row = new HashMap<>();
    Resource.APPEALS.fields().forEach(field -> row.put(field, text(field)));
    String key = ofCase.get(CaseFields.CASE_REF);
    row.put(AppealFields.CASE_REF, chance(0.97) ? key : token());
    fillTimes(row, Resource.APPEALS, received());
    boolean decided = !row.get(AppealFields.DECIDED_AT).isEmpty();
    boolean pending = row.get(AppealFields.OUTCOME).equals("PENDING");
    if (decided == pending) {
      row.put(AppealFields.OUTCOME, decided ? "UPHELD" : "PENDING");
    }
    breakOne(row, Resource.APPEALS);
    return row;
  }

  private Map<Field, String> aCorrection(Map<Field, String> ofCase) {
    Map<Field, String> row = new HashMap<>();
    Resource.CORRECTIONS.fields().forEach(field -> row.put(field, text(field)));
    String key = ofCase.get(CaseFields.CASE_REF);
    row.put(CorrectionFields.CASE_REF, chance(0.97) ? key : token());
    fillTimes(row, Resource.CORRECTIONS, received());
    breakOne(row, Resource.CORRECTIONS);
    return row;
  }

  private Map<Field, String> aFact() {
    Map<Field, String> row = new HashMap<>();
    Resource.SERVICE_FACTS.fields().forEach(field -> row.put(field, text(field)));
    row.put(
        ServiceFactFields.PERIOD, pick(List.of("2025", "2025", "2025", "2024", "2025-H1", "UNK")));
    row.put(ServiceFactFields.SCOPE, pick(List.of("TOTAL", "TOTAL", "DE", "FR", "NA", "UNK")));
    int right = random.nextInt(40);
    boolean ratio = INDICATORS_OF_RATIOS.contains(row.get(ServiceFactFields.INDICATOR));
    row.put(ServiceFactFields.VALUE, ratio ? "" + right / 40.0 : pick(VALUES));
    row.put(ServiceFactFields.NUMERATOR, ratio ? orNull("" + right) : "");
    row.put(ServiceFactFields.DENOMINATOR, ratio ? orNull("40") : "");
    breakOne(row, Resource.SERVICE_FACTS);
    return row;
  }

  private Map<Field, String> aStep(Map<Field, String> ofCase) {
    Map<Field, String> row = new HashMap<>();
    Resource.ENFORCEMENT.fields().forEach(field -> row.put(field, text(field)));
    String key = ofCase.get(CaseFields.CASE_REF);
    String none = pick(List.of("", "", "NA", "UNK", token()));
    row.put(EnforcementFields.CASE_REF, chance(0.9) ? key : none);
    row.put(EnforcementFields.CURRENCY, pick(List.of("EUR", "EUR", "EUR", "USD", "UNK", "NA", "")));
    fillTimes(row, Resource.ENFORCEMENT, received());
    breakOne(row, Resource.ENFORCEMENT);
    return row;
  }

  private String text(Field field) {
    return switch (field.type()) {
      case TOKEN -> token();
      case IDENTIFIER -> pick(List.of("alder-board", "b.2", "c:3", "d_4", "e-5"));
      case CODE -> orNull(code(field));
      case CODES -> orNull(codes(field));
      case COUNT, AMOUNT -> orNull("" + random.nextInt(40));
      case DECIMAL -> orNull("0." + random.nextInt(100));
      case MOMENT -> "";
    };
  }

  private String code(Field field) {
    boolean repairable = field.codeList().contains("GR");
    return repairable && chance(0.05)
        ? "EL"
        : pick(field.codeList().codes().stream().map(Code::value).toList());
  }

  private String codes(Field field) {
    return Stream.generate(() -> code(field))
        .limit(1 + random.nextInt(3))
        .collect(Collectors.joining("|"));
  }

  private String orNull(String value) {
    return chance(0.93) ? value : pick(List.of("UNK", "UNK", "UNK", "NA", "NA", ""));
  }

  private String keyword(String category) {
    List<String> fitting =
        DsaCodes.KEYWORD.codes().stream()
            .filter(it -> it.group().equals(category))
            .map(Code::value)
            .toList();
    return fitting.isEmpty() ? "" : pick(fitting);
  }

  private void fillItems(Map<Field, String> row) {
    int[] parts = random.ints(4, 0, 9).toArray();
    row.put(CaseFields.ITEMS_ACTIONED, "" + parts[0]);
    row.put(CaseFields.ITEMS_REFUSED, "" + parts[1]);
    row.put(CaseFields.ITEMS_NOT_FOUND, chance(0.9) ? "" + parts[2] : "UNK");
    row.put(CaseFields.ITEMS_PENDING, "" + parts[3]);
    int sum = parts[0] + parts[1] + parts[2] + parts[3];
    row.put(CaseFields.ITEMS_IN_SCOPE, "" + (chance(0.98) ? sum : sum + 1));
    row.put(CaseFields.EVIDENCE_REQUIRED_N, "8");
    row.put(CaseFields.EVIDENCE_PRESENT_N, "" + random.nextInt(9));
  }

  private long received() {
    return chance(0.2)
        ? Instant.parse(pick(EDGES)).getEpochSecond()
        : AS_OF.getEpochSecond() - (long) (random.nextDouble() * 470 * DAY);
  }

  /** Gives the times of a row in the order of their columns, which is that of the steps. */
  private void fillTimes(Map<Field, String> row, Resource resource, long start) {
    long second = start;
    for (Field field : resource.fields()) {
      boolean always = field.requirement().isAlways();
      if (field.type() == FieldType.MOMENT) {
        boolean left = !always && (chance(0.25) || second > AS_OF.getEpochSecond());
        row.put(field, left ? pick(List.of("", "", "", "UNK", "NA")) : moment(second));
        second += chance(0.3) || always ? 0 : (long) Math.exp(random.nextDouble() * 14);
        second -= chance(0.02) ? days(1.2) : 0;
      }
    }
  }

  private void fillPauses(Map<Field, String> row) {
    for (Pause pause : Pause.values()) {
      long from = received();
      boolean paused = chance(0.3);
      row.put(pause.from(), paused ? moment(from) : "");
      row.put(pause.until(), paused ? pick(List.of("", "UNK", moment(from + days(9)))) : "");
    }
  }

  private String moment(long second) {
    String text = Instant.ofEpochSecond(second).toString();
    return switch (random.nextInt(12)) {
      case 0 -> text.substring(0, 16) + "Z";
      case 1 -> text.substring(0, 13) + "Z";
      case 2 -> text.substring(0, 10);
      case 3 -> chance(0.5) ? text.substring(0, 7) : text;
      default -> text;
    };
  }

  private void breakOne(Map<Field, String> row, Resource resource) {
    if (chance(0.05)) {
      row.put(pick(resource.fields()), pick(NONSENSE));
    }
  }

  private String token() {
    return "%016x%016x".formatted(random.nextLong(), random.nextLong());
  }

  private int days(double most) {
    return random.nextInt((int) (most * DAY));
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
