package vitrine.catalogue;

import static vitrine.catalogue.Condition.always;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.not;

import java.util.List;
import java.util.Optional;
import vitrine.casefile.AppealFields;
import vitrine.casefile.CaseSequel;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.CorrectionFields;
import vitrine.casefile.EnforcementFields;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;

/** How a field of {@link CaseSequel} follows from the rows that belong to a case. */
public sealed interface Sequel {
  /** Rows of one resource that count. */
  record Rows(Resource resource, Condition where) {}

  /** How many of the rows there are; empty if the export has no such table. */
  record Number(Field field, Rows rows) implements Sequel {}

  /** A time in some of the rows. */
  record Time(Field at, Condition where) {
    public Rows rows() {
      return new Rows(at.resource(), where);
    }
  }

  /**
   * The first of several times; of equal ones the finest.
   *
   * @param notBefore a field of the case that is listed earlier: what lies before it does not
   *     count, and if it states no time nothing does
   */
  record First(Field field, List<Time> times, Optional<Field> notBefore) implements Sequel {
    public First {
      times = List.copyOf(times);
    }

    First notBefore(Field least) {
      return new First(field, times, Optional.of(least));
    }
  }

  Field field();

  /** Every field's rule, in an order in which each needs none of a later one. */
  static List<Sequel> list() {
    return Listed.ALL;
  }

  /** The rules. */
  final class Listed {
    private static final Condition REVERSED_A_RESTRICTION =
        Condition.all(
            is(AppealFields.OUTCOME, "REVERSED", "PARTIALLY_REVERSED"),
            not(is(AppealFields.BASIS, "NO_ACTION_ON_NOTICE", "NO_ACTION_ON_TF_NOTICE")));
    private static final Condition UPHELD_COMPLAINT =
        Condition.all(
            is(AppealFields.OUTCOME, "UPHELD"), is(AppealFields.LEVEL, "INTERNAL_COMPLAINT"));

    private static final List<Sequel> ALL =
        List.of(
            number(CaseSequel.APPEALS_N, Resource.APPEALS, always()),
            number(CaseSequel.CORRECTIONS_N, Resource.CORRECTIONS, always()),
            number(CaseSequel.STEPS_N, Resource.ENFORCEMENT, always()),
            number(CaseSequel.REMINDERS_N, Resource.ENFORCEMENT, step("REMINDER")),
            first(CaseSequel.FIRST_APPEAL_AT, new Time(AppealFields.FILED_AT, always()))
                .notBefore(CaseTimes.ACTIONED_AT),
            first(
                    CaseSequel.FIRST_REVERSAL_AT,
                    new Time(AppealFields.DECIDED_AT, REVERSED_A_RESTRICTION),
                    new Time(CorrectionFields.FOUND_AT, always()))
                .notBefore(CaseTimes.ACTIONED_AT),
            first(
                CaseSequel.COMPLAINT_UPHELD_AT,
                new Time(AppealFields.DECIDED_AT, UPHELD_COMPLAINT)),
            first(
                    CaseSequel.TAKEN_FURTHER_AT,
                    new Time(
                        AppealFields.FILED_AT,
                        is(AppealFields.LEVEL, "OUT_OF_COURT_BODY", "COURT")))
                .notBefore(CaseSequel.COMPLAINT_UPHELD_AT),
            first(
                CaseSequel.FIRST_SCRUTINY_AT,
                new Time(AppealFields.FILED_AT, is(AppealFields.LEVEL, "TCO_ART4_SCRUTINY"))),
            first(CaseSequel.FIRST_STEP_AT, new Time(EnforcementFields.AT, always())),
            firstStep(CaseSequel.FIRST_REMINDER_AT, "REMINDER"),
            firstStep(CaseSequel.FORMAL_NOTICE_AT, "FORMAL_NOTICE", "BLOCKING_ESCALATION"),
            firstStep(CaseSequel.PENALTY_IMPOSED_AT, "PENALTY_IMPOSED"),
            firstStep(CaseSequel.PENALTY_PAID_AT, "PENALTY_PAID"),
            firstStep(CaseSequel.PENALTY_ANNULLED_AT, "PENALTY_ANNULLED"));

    private Listed() {}

    private static Number number(Field field, Resource resource, Condition where) {
      return new Number(field, new Rows(resource, where));
    }

    private static First first(Field field, Time... times) {
      return new First(field, List.of(times), Optional.empty());
    }

    private static First firstStep(Field field, String... steps) {
      return first(field, new Time(EnforcementFields.AT, step(steps)));
    }

    private static Condition step(String... steps) {
      return is(EnforcementFields.STEP, steps);
    }
  }
}
