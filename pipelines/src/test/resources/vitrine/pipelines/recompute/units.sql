-- The units of the metrics, one view or table each. Of every time there are three columns: x_at, the first
-- second of what is stated; x_at_clock, the same where it is stated to the hour; and x_at_lost,
-- whether it happened at a time that no clock can use.

-- What followed a case: appeals against it, corrections of it and steps taken in it. Of equal first
-- times the finest counts.
create macro first_clock(counts, second, on_clock) as
  arg_min_null(on_clock, case when counts then second * 2 + (on_clock is null)::int end);
create table challenges as
with upheld as (
  select case_ref, min(decided_at) as complaint_upheld_at from read_appeals
  where outcome = 'UPHELD' and level = 'INTERNAL_COMPLAINT' group by case_ref),
errors as (
  select case_ref, decided_at as found_at from read_appeals
  where outcome in ('REVERSED', 'PARTIALLY_REVERSED')
    and basis not in ('NO_ACTION_ON_NOTICE', 'NO_ACTION_ON_TF_NOTICE')
  union all select case_ref, found_at from read_corrections),
first_errors as (
  select case_ref, min(found_at) as first_reversal_at
  from errors join read_cases using (case_ref) where found_at >= actioned_at group by case_ref),
appealed as (
  select case_ref, min(filed_at) filter (filed_at >= actioned_at) as first_appeal_at,
    min(filed_at) filter (level in ('OUT_OF_COURT_BODY', 'COURT')
      and filed_at >= complaint_upheld_at) as taken_further_at,
    min(filed_at) filter (level = 'TCO_ART4_SCRUTINY') as first_scrutiny_at
  from read_appeals join read_cases using (case_ref) left join upheld using (case_ref)
  group by case_ref)
select case_ref, first_appeal_at, first_reversal_at, complaint_upheld_at, taken_further_at,
  first_scrutiny_at
from (select case_ref from read_appeals union select case_ref from read_corrections)
  left join appealed using (case_ref) left join upheld using (case_ref)
  left join first_errors using (case_ref);
create table escalations as
select case_ref,
  count(*) filter (step = 'REMINDER') as reminders_n,
  min("at") as first_step_at,
  min("at") filter (step = 'REMINDER') as first_reminder_at,
  first_clock(step = 'REMINDER', "at", at_clock) as first_reminder_at_clock,
  min("at") filter (step in ('FORMAL_NOTICE', 'BLOCKING_ESCALATION')) as formal_notice_at,
  first_clock(step in ('FORMAL_NOTICE', 'BLOCKING_ESCALATION'), "at", at_clock)
    as formal_notice_at_clock,
  min("at") filter (step = 'PENALTY_IMPOSED') as penalty_imposed_at,
  first_clock(step = 'PENALTY_IMPOSED', "at", at_clock) as penalty_imposed_at_clock,
  min("at") filter (step = 'PENALTY_PAID') as penalty_paid_at,
  min("at") filter (step = 'PENALTY_ANNULLED') as penalty_annulled_at
from read_enforcement group by case_ref;

create table all_cases as select *,
  coalesce(reminders_n, 0) as reminders,
  coalesce(first_reminder_at is not null and first_reminder_at_clock is null, false) as first_reminder_at_lost,
  coalesce(formal_notice_at is not null and formal_notice_at_clock is null, false) as formal_notice_at_lost,
  coalesce(penalty_imposed_at is not null and penalty_imposed_at_clock is null, false) as penalty_imposed_at_lost,
  -- milestones with a second choice
  coalesce(order_served_at, received_at) as arrived_at,
  case when order_served_at is null then received_at_clock else order_served_at_clock end as arrived_at_clock,
  case when order_served_at is not null then order_served_at_lost when received_at is not null then received_at_lost
    else order_served_at_lost or received_at_lost end as arrived_at_lost,
  coalesce(actioned_at, closed_at) as action_or_closure_at,
  case when actioned_at is null then closed_at_clock else actioned_at_clock end as action_or_closure_at_clock,
  case when actioned_at is not null then actioned_at_lost when closed_at is not null then closed_at_lost
    else actioned_at_lost or closed_at_lost end as action_or_closure_at_lost,
  -- properties that several metrics ask for
  channel in ('X_ORDER_JUDICIAL', 'X_ORDER_ADMIN', 'X_ORDER_TCO') as is_order,
  channel in ('X_HASH_MATCH', 'X_CLASSIFIER', 'X_PROACTIVE_HUMAN') as is_own_finding,
  channel in ('X_VICTIM_SELF', 'X_GUARDIAN_OR_SUPPORT_ORG') as is_from_victim,
  assessment_outcome in ('ILLEGAL', 'TC_VIOLATION') as is_confirmed,
  victim_identified in ('YES_NEW', 'YES_KNOWN') as has_identified_victim,
  category in ('STATEMENT_CATEGORY_PROTECTION_OF_MINORS', 'STATEMENT_CATEGORY_CYBER_VIOLENCE',
    'STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN') as is_on_victims,
  category = 'STATEMENT_CATEGORY_PROTECTION_OF_MINORS'
    and executing_jurisdiction in ('IE', 'NL') as is_of_pilot,
  before_as_of(deadline_at) and stated(noncompliance_status)
    and noncompliance_status not in ('NOT_DUE', 'WITHDRAWN') as is_due,
  noncompliance_reason in ('ALREADY_REMOVED', 'MIGRATED_HOST') as is_moot,
  evidence_required_n is not null and evidence_present_n is not null as has_counted_evidence,
  pause(clarification_requested_at_clock, clarification_requested_at_lost,
    clarification_answered_at_clock, clarification_answered_at_lost) as clarification,
  pause(impossibility_from_clock, impossibility_from_lost,
    impossibility_until_clock, impossibility_until_lost) as impossibility,
  pause(le_hold_from_clock, le_hold_from_lost, le_hold_until_clock, le_hold_until_lost) as hold,
  pause(stay_from_clock, stay_from_lost, stay_until_clock, stay_until_lost) as stay
from read_cases left join challenges using (case_ref) left join escalations using (case_ref);

-- Exercises never enter a metric; repeats enter only where a metric says so.
create view cases_and_repeats as select * from all_cases where exercise = 'NO';
create view cases as select * from cases_and_repeats where not stated(duplicate_of);
create view orders as select * from cases where is_order;

-- Appeals and corrections know the fields of their case, whether it is a repeat or not.
create table appeals as
  select of_case.* exclude (row, acknowledged_at, acknowledged_at_clock, acknowledged_at_lost),
    appeal.* exclude (case_ref),
    coalesce(decided_at, notified_at) as ended_at,
    case when decided_at is null then notified_at_clock else decided_at_clock end as ended_at_clock,
    case when decided_at is not null then decided_at_lost when notified_at is not null then notified_at_lost
    else decided_at_lost or notified_at_lost end as ended_at_lost,
    outcome in ('REVERSED', 'PARTIALLY_REVERSED') as is_reversal,
    outcome in ('UPHELD', 'REVERSED', 'PARTIALLY_REVERSED') as is_decided,
    basis in ('NO_ACTION_ON_NOTICE', 'NO_ACTION_ON_TF_NOTICE') as is_against_inaction
  from read_appeals appeal join cases_and_repeats of_case using (case_ref);
create table corrections as
  select of_case.* exclude (row), correction.* exclude (case_ref)
  from read_corrections correction join cases_and_repeats of_case using (case_ref);

-- Steps of enforcement in a case know its fields; those about a whole service have none.
create table steps as
  select of_case.* exclude (row, service_id), step.* exclude (case_ref, "at", at_clock, at_lost),
    step.case_ref as step_case_ref,
    "at" as taken_at, at_clock as taken_at_clock, at_lost as taken_at_lost
  from read_enforcement step left join all_cases of_case using (case_ref)
  where coalesce(exercise, 'NO') <> 'YES';
