package vitrine.pipelines.check;

import java.util.ArrayList;
import java.util.List;
import vitrine.casefile.AppealFields;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.CorrectionFields;
import vitrine.casefile.Field;
import vitrine.casefile.Moment;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.casefile.Severity;
import vitrine.pipelines.batch.Batch;

/**
 * V10. Steps that follow each other do so in time. An inversion beyond a day is refused, a shorter
 * one noted. Times of a lower precision are compared at that precision.
 */
final class TimeOrder implements RowRule {
  private static final long DAY = 86_400;
  private static final long LONGEST_MONTH = 31 * DAY;

  private record Pair(Field first, Field second) {}

  private static final List<Pair> CASES =
      List.of(
          new Pair(CaseTimes.REPORTED_AT, CaseTimes.RECEIVED_AT),
          new Pair(CaseTimes.RECEIVED_AT, CaseTimes.ACKNOWLEDGED_AT),
          new Pair(CaseTimes.RECEIVED_AT, CaseTimes.FIRST_ASSESSED_AT),
          new Pair(CaseTimes.FIRST_ASSESSED_AT, CaseTimes.ASSESSED_ILLEGAL_AT),
          new Pair(CaseTimes.ORDER_ISSUED_AT, CaseTimes.ORDER_SERVED_AT),
          new Pair(CaseTimes.ORDER_SERVED_AT, CaseTimes.RECEIPT_CONFIRMED_AT),
          new Pair(CaseTimes.ORDER_SERVED_AT, CaseTimes.ACTIONED_AT),
          new Pair(CaseTimes.RECEIVED_AT, CaseTimes.ACTIONED_AT),
          new Pair(CaseTimes.RECEIVED_AT, CaseTimes.CLOSED_AT),
          new Pair(CaseTimes.ACTIONED_AT, CaseTimes.FULLY_ACTIONED_AT),
          new Pair(CaseTimes.ACTIONED_AT, CaseTimes.VERIFIED_AT),
          new Pair(CaseTimes.VERIFIED_AT, CaseTimes.REAPPEARED_AT));
  private static final List<Pair> CASES_OF_AUTHORITIES =
      List.of(new Pair(CaseTimes.ASSESSED_ILLEGAL_AT, CaseTimes.ORDER_ISSUED_AT));
  private static final List<Pair> APPEALS =
      List.of(
          new Pair(AppealFields.FILED_AT, AppealFields.ACKNOWLEDGED_AT),
          new Pair(AppealFields.FILED_AT, AppealFields.DECIDED_AT),
          new Pair(AppealFields.DECIDED_AT, AppealFields.NOTIFIED_AT),
          new Pair(AppealFields.DECIDED_AT, AppealFields.IMPLEMENTED_AT));
  private static final List<Pair> CORRECTIONS =
      List.of(new Pair(CorrectionFields.FOUND_AT, CorrectionFields.REINSTATED_AT));

  private final List<Pair> pairs;

  TimeOrder(Resource resource, String submitterRole) {
    pairs =
        switch (resource) {
          case CASES -> ofCases(submitterRole);
          case APPEALS -> APPEALS;
          case CORRECTIONS -> CORRECTIONS;
          case ENFORCEMENT, SERVICE_FACTS, SUBMISSIONS -> List.of();
        };
  }

  private static List<Pair> ofCases(String submitterRole) {
    List<Pair> pairs = new ArrayList<>(CASES);
    if (submitterRole.equals("AUTHORITY")) {
      pairs.addAll(CASES_OF_AUTHORITIES);
    }
    return pairs;
  }

  @Override
  public void check(Batch batch) {
    for (Pair pair : pairs) {
      long[] first = batch.longs(pair.first()).values();
      long[] second = batch.longs(pair.second()).values();
      for (int row = 0; row < batch.size(); row++) {
        if (Moment.isStated(first[row]) && Moment.isStated(second[row])) {
          check(batch, row, pair, first[row], second[row]);
        }
      }
    }
  }

  private static void check(Batch batch, int row, Pair pair, long first, long second) {
    long latest = Moment.epochSecond(second) + spread(Moment.precision(second));
    long inversion = Moment.epochSecond(first) - latest;
    if (inversion > 0) {
      Severity severity = inversion > DAY ? Severity.REJECT : Severity.WARN;
      String column = pair.second().name();
      String message =
          "lies before %s%s".formatted(pair.first().name(), inversion > DAY ? " by days" : "");
      batch.problems().add(row, column, Rule.V10, severity, message);
    }
  }

  /** How many seconds after its first second a time of a precision may be. */
  private static long spread(Moment.Precision precision) {
    return switch (precision) {
      case SECOND -> 0;
      case MINUTE -> 59;
      case HOUR -> 3_599;
      case DAY -> DAY - 1;
      case MONTH -> LONGEST_MONTH - 1;
    };
  }
}
