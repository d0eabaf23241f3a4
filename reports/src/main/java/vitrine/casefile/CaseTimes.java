package vitrine.casefile;

import static vitrine.casefile.Requirement.always;
import static vitrine.casefile.Requirement.optional;
import static vitrine.casefile.Requirement.when;

import java.util.List;

/** The fields of the cases resource that say when something happened. */
public final class CaseTimes {
  private static final Declared TIMES = new Declared(Resource.CASES);
  private static final Requirement FOR_ORDERS =
      when("for orders", CaseFields.CHANNEL, CaseCodes.CHANNEL.inGroup("ORDER"));

  public static final Field CONTENT_FIRST_PUBLISHED_AT =
      TIMES.moment("content_first_published_at", optional(), "Material first published");
  public static final Field REPORTED_AT =
      TIMES.moment("reported_at", always(), "First receipt by the first body in the chain");
  public static final Field RECEIVED_AT =
      TIMES.moment("received_at", always(), "Receipt by this submitter");
  public static final Field ACKNOWLEDGED_AT =
      TIMES.moment("acknowledged_at", optional(), "Receipt acknowledged to the sender");
  public static final Field FIRST_ASSESSED_AT =
      TIMES.moment("first_assessed_at", optional(), "First assessment");
  public static final Field ASSESSED_ILLEGAL_AT =
      TIMES.moment("assessed_illegal_at", optional(), "Assessed as illegal");
  public static final Field ORDER_ISSUED_AT =
      TIMES.moment("order_issued_at", FOR_ORDERS, "Order issued");
  public static final Field ORDER_SERVED_AT =
      TIMES.moment("order_served_at", optional(), "Order delivered to the service");
  public static final Field RECEIPT_CONFIRMED_AT =
      TIMES.moment("receipt_confirmed_at", optional(), "Receipt of the order confirmed");
  public static final Field CLARIFICATION_REQUESTED_AT =
      TIMES.moment("clarification_requested_at", optional(), "Clarification requested");
  public static final Field CLARIFICATION_ANSWERED_AT =
      TIMES.moment("clarification_answered_at", optional(), "Clarification answered");
  public static final Field IMPOSSIBILITY_FROM =
      TIMES.moment("impossibility_from", optional(), "Start of an impossibility to comply");
  public static final Field IMPOSSIBILITY_UNTIL =
      TIMES.moment("impossibility_until", optional(), "End of an impossibility to comply");
  public static final Field LE_HOLD_FROM =
      TIMES.moment("le_hold_from", optional(), "Start of a law enforcement hold");
  public static final Field LE_HOLD_UNTIL =
      TIMES.moment("le_hold_until", optional(), "End of a law enforcement hold");
  public static final Field STAY_FROM =
      TIMES.moment("stay_from", optional(), "Start of a stay by a court");
  public static final Field STAY_UNTIL =
      TIMES.moment("stay_until", optional(), "End of a stay by a court");
  public static final Field ACTIONED_AT =
      TIMES.moment("actioned_at", optional(), "First effective measure");
  public static final Field FULLY_ACTIONED_AT =
      TIMES.moment("fully_actioned_at", optional(), "Last item acted on");
  public static final Field RESTRICTION_END_AT =
      TIMES.moment("restriction_end_at", optional(), "End of the restriction");
  public static final Field LAST_SEEN_ONLINE_AT =
      TIMES.moment("last_seen_online_at", optional(), "Last probe that found it online");
  public static final Field VERIFIED_AT =
      TIMES.moment("verified_at", optional(), "First probe that found it gone");
  public static final Field REAPPEARED_AT =
      TIMES.moment("reappeared_at", optional(), "Seen again after verified removal");
  public static final Field USER_NOTIFIED_AT =
      TIMES.moment("user_notified_at", optional(), "Affected user notified");
  public static final Field LE_REFERRED_AT =
      TIMES.moment("le_referred_at", optional(), "Referred to law enforcement");
  public static final Field NCMEC_REPORTED_AT =
      TIMES.moment("ncmec_reported_at", optional(), "Reported to NCMEC");
  public static final Field PRESERVED_AT =
      TIMES.moment("preserved_at", optional(), "Evidence preserved");
  public static final Field PRESERVE_UNTIL =
      TIMES.moment("preserve_until", optional(), "Preservation ends");
  public static final Field DEADLINE_AT =
      TIMES.moment("deadline_at", optional(), "Deadline under the rule that applies");
  public static final Field SUPPORT_REFERRAL_AT =
      TIMES.moment("support_referral_at", optional(), "Victim referred to support");
  public static final Field OVERSIGHT_REVIEWED_AT =
      TIMES.moment("oversight_reviewed_at", optional(), "Reviewed by the oversight body");
  public static final Field CLOSED_AT = TIMES.moment("closed_at", optional(), "Case closed");

  static final List<Field> ALL = TIMES.all();

  private CaseTimes() {}
}
