package vitrine.pipelines.sample;

import java.util.List;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.Field;
import vitrine.casefile.Moment;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.LongColumn;

/** A service's row of an order, made over into the authority's. */
final class AuthorityRow {
  private static final long MINUTE = 60;
  private static final long LATER_NEWS = 3 * Arrivals.DAY;
  private static final long FAR_APART = 5 * 3600;
  private static final String OTHER_CATEGORY = "STATEMENT_CATEGORY_ANIMAL_WELFARE";
  private static final String ANOTHER_CATEGORY = "STATEMENT_CATEGORY_CONSUMER_INFORMATION";

  /** What happened before an order was served, in order. */
  private static final List<Field> BEFORE =
      List.of(
          CaseTimes.REPORTED_AT,
          CaseTimes.RECEIVED_AT,
          CaseTimes.FIRST_ASSESSED_AT,
          CaseTimes.ASSESSED_ILLEGAL_AT,
          CaseTimes.ORDER_ISSUED_AT);

  private final Batch batch;
  private final int row;
  private final SharedOrder order;

  AuthorityRow(Batch batch, int row, SharedOrder order) {
    this.batch = batch;
    this.row = row;
    this.order = order;
  }

  /** The authority's own number, and what it sees a little later than the service. */
  AuthorityRow agree() {
    Token ref = order.derived("authority");
    batch.tokens(CaseFields.CASE_REF).set(row, ref.high(), ref.low());
    batch.column(CaseFields.DUPLICATE_OF).setEmpty(row);
    batch.column(CaseFields.DUPLICATE_KIND).setEmpty(row);
    serveEarlier(order.below(30) * MINUTE);
    long closed = time(CaseTimes.CLOSED_AT);
    if (Moment.isStated(closed) && Moment.epochSecond(closed) > Arrivals.AS_OF - LATER_NEWS) {
      reopen();
    }
    return this;
  }

  void disagree(Disagreement disagreement) {
    switch (disagreement) {
      case TIME -> serveEarlier(FAR_APART);
      case ITEMS -> addItem();
      case CATEGORY -> changeCategory();
      case STATE -> closeOtherwise();
      case SERVICE -> batch.column(CaseFields.SERVICE_ID).readText(row, "x-other-service");
      case NOT_RECEIVED -> token("unknown");
      case TOKEN_TWICE_ISSUER -> ref();
      case NOT_ISSUED -> throw new IllegalArgumentException("there is no such row");
    }
  }

  private void token(String kind) {
    Token token = order.derived(kind);
    batch.tokens(CaseFields.INCIDENT_TOKEN).set(row, token.high(), token.low());
    ref();
  }

  private void ref() {
    Token ref = order.derived("another");
    batch.tokens(CaseFields.CASE_REF).set(row, ref.high(), ref.low());
  }

  private long time(Field field) {
    return longs(field)[row];
  }

  private long[] longs(Field field) {
    return ((LongColumn) batch.column(field)).values();
  }

  private void serveEarlier(long seconds) {
    long served = time(CaseTimes.ORDER_SERVED_AT);
    if (!Moment.isStated(served)) {
      return;
    }
    long second = Moment.epochSecond(served) - seconds;
    set(CaseTimes.ORDER_SERVED_AT, second);
    for (Field field : BEFORE) {
      long before = time(field);
      if (Moment.isStated(before) && Moment.epochSecond(before) > second) {
        set(field, second);
      }
    }
  }

  private void set(Field field, long second) {
    longs(field)[row] = Moment.pack(second, Moment.Precision.SECOND);
  }

  private void addItem() {
    longs(CaseFields.ITEMS_IN_SCOPE)[row]++;
    longs(CaseFields.ITEMS_PENDING)[row]++;
  }

  private void changeCategory() {
    boolean isOther = batch.column(CaseFields.CATEGORY).text(row).equals(OTHER_CATEGORY);
    batch.column(CaseFields.CATEGORY).readText(row, isOther ? ANOTHER_CATEGORY : OTHER_CATEGORY);
    batch.column(CaseFields.KEYWORD).setEmpty(row);
  }

  /** Withdrawn what the service acted on, and open what it otherwise closed. */
  private void closeOtherwise() {
    if (batch.column(CaseOutcome.CLOSURE).text(row).equals("ACTIONED")) {
      batch.column(CaseOutcome.CLOSURE).readText(row, "WITHDRAWN");
    } else {
      reopen();
    }
  }

  private void reopen() {
    batch.column(CaseTimes.CLOSED_AT).setEmpty(row);
    batch.column(CaseOutcome.CLOSURE).setEmpty(row);
  }

  /** Whether a disagreement can be seen in the row of a service. */
  static boolean canShow(Disagreement disagreement, Batch batch, int row) {
    long closed = ((LongColumn) batch.column(CaseTimes.CLOSED_AT)).values()[row];
    boolean isServed = batch.column(CaseTimes.ORDER_SERVED_AT).isStated(row);
    boolean isOld =
        Moment.isStated(closed) && Moment.epochSecond(closed) < Arrivals.AS_OF - 30 * Arrivals.DAY;
    return switch (disagreement) {
      case STATE -> isOld && !batch.column(CaseOutcome.CLOSURE).text(row).equals("DUPLICATE");
      case TIME, NOT_RECEIVED -> isServed;
      default -> true;
    };
  }
}
