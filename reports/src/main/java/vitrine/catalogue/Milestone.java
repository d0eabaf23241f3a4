package vitrine.catalogue;

import java.util.List;
import vitrine.casefile.AppealFields;
import vitrine.casefile.CaseSequel;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.CorrectionFields;
import vitrine.casefile.EnforcementFields;
import vitrine.casefile.Field;
import vitrine.casefile.ServiceFactFields;
import vitrine.casefile.SubmissionFields;

/**
 * A dated step of a case or of a row that belongs to one: the first of its fields that states a
 * time.
 *
 * @param words the step as it stands in a sentence
 */
public record Milestone(String words, List<Field> fields) {
  public static final Milestone REPORTED = of("first report", CaseTimes.REPORTED_AT);
  public static final Milestone FIRST_PUBLISHED =
      of("first publication", CaseTimes.CONTENT_FIRST_PUBLISHED_AT);
  public static final Milestone RECEIVED = of("receipt", CaseTimes.RECEIVED_AT);
  public static final Milestone ACKNOWLEDGED = of("acknowledgement", CaseTimes.ACKNOWLEDGED_AT);
  public static final Milestone FIRST_ASSESSED =
      of("first assessment", CaseTimes.FIRST_ASSESSED_AT);
  public static final Milestone ASSESSED_ILLEGAL =
      of("assessment as illegal", CaseTimes.ASSESSED_ILLEGAL_AT);
  public static final Milestone ORDER_ISSUED = of("the order's issue", CaseTimes.ORDER_ISSUED_AT);
  public static final Milestone ORDER_SERVED =
      of("delivery of the order", CaseTimes.ORDER_SERVED_AT);
  public static final Milestone RECEIPT_CONFIRMED =
      of("confirmation of receipt", CaseTimes.RECEIPT_CONFIRMED_AT);
  public static final Milestone REACHED_SERVICE =
      of("arrival at the service", CaseTimes.ORDER_SERVED_AT, CaseTimes.RECEIVED_AT);
  public static final Milestone ACTIONED = of("the first measure", CaseTimes.ACTIONED_AT);
  public static final Milestone FULLY_ACTIONED =
      of("the last measure", CaseTimes.FULLY_ACTIONED_AT);
  public static final Milestone VERIFIED = of("verified removal", CaseTimes.VERIFIED_AT);
  public static final Milestone CLARIFICATION_REQUESTED =
      of("the request for clarification", CaseTimes.CLARIFICATION_REQUESTED_AT);
  public static final Milestone CLARIFICATION_ANSWERED =
      of("the answer", CaseTimes.CLARIFICATION_ANSWERED_AT);
  public static final Milestone REAPPEARED = of("re-appearance", CaseTimes.REAPPEARED_AT);
  public static final Milestone SUPPORT_OFFERED =
      of("the offer of support", CaseTimes.SUPPORT_REFERRAL_AT);
  public static final Milestone LAST_SEEN_ONLINE =
      of("the last check that found it online", CaseTimes.LAST_SEEN_ONLINE_AT);
  public static final Milestone USER_NOTIFIED =
      of("notification of the user", CaseTimes.USER_NOTIFIED_AT);
  public static final Milestone OVERSIGHT_REVIEWED =
      of("review by the oversight body", CaseTimes.OVERSIGHT_REVIEWED_AT);
  public static final Milestone DEADLINE = of("the deadline", CaseTimes.DEADLINE_AT);
  public static final Milestone CLOSED = of("closure", CaseTimes.CLOSED_AT);
  public static final Milestone DECIDED =
      of("the decision", CaseTimes.ACTIONED_AT, CaseTimes.CLOSED_AT);
  public static final Milestone APPEAL_FILED = of("filing", AppealFields.FILED_AT);
  public static final Milestone APPEAL_DECIDED =
      of("the decision on appeal", AppealFields.DECIDED_AT);
  public static final Milestone APPEAL_NOTIFIED =
      of("notification of the decision", AppealFields.NOTIFIED_AT);
  public static final Milestone APPEAL_ENDED =
      of("the end of the appeal", AppealFields.DECIDED_AT, AppealFields.NOTIFIED_AT);
  public static final Milestone APPEAL_IMPLEMENTED = of("the remedy", AppealFields.IMPLEMENTED_AT);
  public static final Milestone ERROR_FOUND =
      of("the finding of the error", CorrectionFields.FOUND_AT);
  public static final Milestone REINSTATED =
      of("the reinstatement", CorrectionFields.REINSTATED_AT);
  public static final Milestone STEP_TAKEN = of("the step", EnforcementFields.AT);

  /** The period that a service states a fact for. */
  public static final Milestone STATED_PERIOD = of("the period", ServiceFactFields.PERIOD);

  public static final Milestone SUBMITTED = of("the submission", SubmissionFields.AS_OF);
  public static final Milestone SUBMISSION_DUE =
      of("the end of the time to submit", SubmissionFields.DUE_AT);
  public static final Milestone FIRST_APPEAL = of("the first appeal", CaseSequel.FIRST_APPEAL_AT);
  public static final Milestone FIRST_REVERSAL =
      of("the first reversal", CaseSequel.FIRST_REVERSAL_AT);
  public static final Milestone COMPLAINT_UPHELD =
      of("the decision to uphold", CaseSequel.COMPLAINT_UPHELD_AT);
  public static final Milestone TAKEN_FURTHER =
      of("the appeal to a higher level", CaseSequel.TAKEN_FURTHER_AT);
  public static final Milestone FIRST_SCRUTINY = of("the scrutiny", CaseSequel.FIRST_SCRUTINY_AT);
  public static final Milestone FIRST_STEP = of("the first step", CaseSequel.FIRST_STEP_AT);
  public static final Milestone FIRST_REMINDER =
      of("the first reminder", CaseSequel.FIRST_REMINDER_AT);
  public static final Milestone FORMAL_NOTICE =
      of("the formal notice", CaseSequel.FORMAL_NOTICE_AT);
  public static final Milestone PENALTY_IMPOSED = of("the penalty", CaseSequel.PENALTY_IMPOSED_AT);
  public static final Milestone PENALTY_PAID = of("the payment", CaseSequel.PENALTY_PAID_AT);
  public static final Milestone PENALTY_ANNULLED =
      of("the annulment", CaseSequel.PENALTY_ANNULLED_AT);

  public Milestone {
    fields = List.copyOf(fields);
  }

  private static Milestone of(String words, Field... fields) {
    return new Milestone(words, List.of(fields));
  }
}
