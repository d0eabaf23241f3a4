package vitrine.pipelines.audit.orders;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vitrine.casefile.CaseCodes;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.Field;
import vitrine.casefile.Moment;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.check.CaseRows;

/** The orders in one file of cases; exercises are none. */
record OrderReader(Side side, CaseRows cases) implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Set<String> ORDERS = CaseCodes.CHANNEL.inGroup("ORDER");

  List<OrderView> read() {
    List<OrderView> orders = new ArrayList<>();
    long asOf = cases.asOf();
    cases.read(
        (batch, row) -> {
          if (isOrder(batch, row)) {
            orders.add(view(batch, row, asOf));
          }
        });
    return orders;
  }

  private static boolean isOrder(Batch batch, int row) {
    return ORDERS.contains(text(batch, CaseFields.CHANNEL, row))
        && text(batch, CaseFields.EXERCISE, row).equals("NO");
  }

  private OrderView view(Batch batch, int row, long asOf) {
    return new OrderView(
        side,
        batch.column(CaseFields.INCIDENT_TOKEN).text(row),
        !batch.column(CaseFields.DUPLICATE_OF).isEmpty(row),
        text(batch, CaseFields.SERVICE_ID, row),
        text(batch, CaseFields.TRUSTED_ENTITY_ID, row),
        month(time(batch, CaseTimes.ORDER_ISSUED_AT, row)),
        time(batch, CaseTimes.ORDER_SERVED_AT, row),
        batch.longs(CaseFields.ITEMS_IN_SCOPE).values()[row],
        text(batch, CaseFields.CATEGORY, row),
        Outcome.of(text(batch, CaseOutcome.CLOSURE, row)),
        Moment.epochSecond(time(batch, CaseTimes.CLOSED_AT, row)),
        asOf);
  }

  private static String text(Batch batch, Field field, int row) {
    return batch.column(field).isStated(row) ? batch.column(field).text(row) : "";
  }

  private static long time(Batch batch, Field field, int row) {
    return batch.longs(field).values()[row];
  }

  private static String month(long moment) {
    return Moment.isStated(moment)
        ? YearMonth.from(Instant.ofEpochSecond(Moment.epochSecond(moment)).atOffset(ZoneOffset.UTC))
            .toString()
        : "";
  }
}
