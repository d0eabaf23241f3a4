-- What Annex II of Impl. Reg. (EU) 2024/2835 asks for, from the CSV files of an export of one
-- service, ${service}, and of 2025. Written from Annex II and domain.md, not from the code.
create macro second_of(text) as epoch(try_strptime(text,
  ['%Y-%m-%dT%H:%M:%SZ', '%Y-%m-%dT%H:%MZ', '%Y-%m-%dT%HZ', '%Y-%m-%d', '%Y-%m']))::bigint;
create macro in_2025(text) as coalesce(
  second_of(text) >= epoch(timestamp '2025-01-01') and second_of(text) < epoch(timestamp '2026-01-01'), false);
-- Seconds from one time to another where both have an hour; null where one is missing.
create macro seconds(start, stop) as
  case when start like '____-__-__T__%' and stop like '____-__-__T__%'
    then greatest(0, second_of(stop) - second_of(start)) end;
-- The time by which half had ended.
create macro middle(seconds, counts) as
  quantile_disc(case when counts then seconds end, 0.5);

-- Sub-categories belong to the category whose line stands above theirs in Part 2.
create table lines as
select last_value(case when code like 'STATEMENT%' then code end ignore nulls) over (order by n) as category,
  code as keyword
from (select #3 as code, row_number() over () as n
  from read_csv('${forms}/Part_2_categories_names.csv', all_varchar = true, header = true));

create table cases_read as
select c.* replace (coalesce(c.source_type, '') as source_type),
  -- a case of no stated sub-category is not captured by any other
  case when c.category like '%NOT_SPECIFIED%' then null
    when l.keyword is not null then l.keyword else 'KEYWORD_OTHER' end as line
from read_csv('${export}/cases-*.csv', all_varchar = true, header = true, parallel = false) c
  left join lines l on l.category = c.category and l.keyword = c.keyword
where exercise = 'NO';
create view every as select * from cases_read where service_id = '${service}';
create view firsts as select * from every where duplicate_of is null;
create macro is_order(channel) as channel in ('X_ORDER_JUDICIAL', 'X_ORDER_ADMIN', 'X_ORDER_TCO');
create macro is_notice(channel, source) as
  not is_order(channel) and source in ('SOURCE_ARTICLE_16', 'SOURCE_TRUSTED_FLAGGER');

create view part_3 as
with orders as (
  select *, case issuing_jurisdiction when 'GR' then 'EL' else issuing_jurisdiction end as state
  from firsts where is_order(channel) and in_2025(order_served_at)
    and issuing_jurisdiction in ('AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR',
      'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK')
    and category not in ('STATEMENT_CATEGORY_OTHER_VIOLATION_TC', 'STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE'))
select coalesce(state, 'TOTAL') as scope, category, line,
  count(*) as "6", sum(items_in_scope::bigint) as "7",
  middle(seconds(order_served_at, receipt_confirmed_at), true) as "8",
  middle(seconds(order_served_at, actioned_at), true) as "9"
from orders
group by grouping sets ((), (category), (category, line), (state), (state, category), (state, category, line));

create view part_4 as
with notices as (
  select *, source_type = 'SOURCE_TRUSTED_FLAGGER' as trusted, duplicate_of is null as first,
    in_2025(received_at) as received, in_2025(actioned_at) and duplicate_of is null as acted,
    decision_ground = 'DECISION_GROUND_ILLEGAL_CONTENT' as by_law,
    decision_ground = 'DECISION_GROUND_INCOMPATIBLE_CONTENT' as by_terms,
    case when received and first then seconds(received_at, actioned_at) end as time
  from every where is_notice(channel, source_type)
    and category not in ('STATEMENT_CATEGORY_OTHER_VIOLATION_TC', 'STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER'))
select '' as scope, category, line,
  count(*) filter (received) as "5", count(*) filter (received and trusted) as "6",
  coalesce(sum(items_in_scope::bigint) filter (received), 0) as "7",
  coalesce(sum(items_in_scope::bigint) filter (received and trusted), 0) as "8",
  middle(time, true) as "9", middle(time, trusted) as "10",
  count(*) filter (acted and by_law) as "11", count(*) filter (acted and by_law and trusted) as "12",
  count(*) filter (acted and by_terms) as "13", count(*) filter (acted and by_terms and trusted) as "14"
from notices group by grouping sets ((), (category), (category, line));

create macro measures(ground, without) as table
select '' as scope, category, line,
  count(*) as "5",
  count(*) filter (automated_detection = 'AUTOMATED_DETECTION_YES') as "6",
  count(*) filter (decision_visibility like '%CONTENT_REMOVED%') as "7",
  count(*) filter (decision_visibility like '%CONTENT_DISABLED%') as "8",
  count(*) filter (decision_visibility like '%CONTENT_DEMOTED%') as "9",
  count(*) filter (decision_visibility like '%CONTENT_AGE_RESTRICTED%') as "10",
  count(*) filter (decision_visibility like '%CONTENT_INTERACTION_RESTRICTED%') as "11",
  count(*) filter (decision_visibility like '%CONTENT_LABELLED%') as "12",
  count(*) filter (decision_visibility like '%VISIBILITY_OTHER%') as "13",
  count(*) filter (decision_monetary = 'DECISION_MONETARY_SUSPENSION') as "14",
  count(*) filter (decision_monetary = 'DECISION_MONETARY_TERMINATION') as "15",
  count(*) filter (decision_monetary = 'DECISION_MONETARY_OTHER') as "16",
  count(*) filter (decision_provision like '%_SUSPENSION') as "17",
  count(*) filter (decision_provision like '%_TERMINATION') as "18",
  count(*) filter (decision_account = 'DECISION_ACCOUNT_SUSPENDED') as "19",
  count(*) filter (decision_account = 'DECISION_ACCOUNT_TERMINATED') as "20"
from firsts
where not is_order(channel) and not is_notice(channel, source_type) and in_2025(actioned_at)
  and decision_ground = ground and not list_contains(without, category)
group by grouping sets ((), (category), (category, line));
create view part_5 as from measures('DECISION_GROUND_ILLEGAL_CONTENT', ['STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  'STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER', 'STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE']);
create view part_6 as from measures('DECISION_GROUND_INCOMPATIBLE_CONTENT',
  ['STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER', 'STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE']);

create view appeals as
select a.*, coalesce(a.remedy, '') like '%RESTRICTION_NEWLY_IMPOSED%' as imposes
from read_csv('${export}/appeals-*.csv', all_varchar = true, header = true, parallel = false) a
  join every using (case_ref);
create macro redress(which) as table
select coalesce(basis, '') as basis, scope, value from (
  unpivot (
    select basis, count(*)::double as "Total number",
      (count(*) filter (outcome = 'UPHELD'))::double as "Decisions upheld",
      (count(*) filter (outcome = 'PARTIALLY_REVERSED'))::double as "Decisions partially reversed",
      (count(*) filter (outcome = 'REVERSED'))::double as "Decisions reversed",
      (count(*) filter (outcome = 'OMITTED'))::double as "Decision omitted",
      middle(seconds(filed_at, notified_at), outcome <> 'OMITTED')::double as "Median time",
      count(*) filter (outcome in ('REVERSED', 'PARTIALLY_REVERSED') and implementation in ('FULL', 'PARTIAL'))
        / nullif(count(*) filter (outcome in ('REVERSED', 'PARTIALLY_REVERSED')), 0)::double
        as "Percentage of outcomes implemented"
    from appeals where level = which and in_2025(filed_at) group by grouping sets ((), (basis))
  ) on columns(* exclude (basis)) into name scope value value);
create view newly_imposed as
select count(*)::double as value from appeals
where level = 'INTERNAL_COMPLAINT' and imposes and in_2025(decided_at);

create view facts as
select indicator, scope, value::double as value, numerator::double / nullif(denominator::double, 0) as share
from read_csv('${export}/service-facts-*.csv', all_varchar = true, header = true)
where service_id = '${service}' and period = '2025';

create view part_8 as
with measures as (select *, not is_order(channel) and not is_notice(channel, source_type) as own
    from firsts where in_2025(actioned_at)),
notices as (select * from every where is_notice(channel, source_type) and in_2025(received_at)
    and (actioned_at is not null or closed_at is not null)),
counted as (
  select 'Total number' as scope, 'measures' as what, automated_decision from measures
  union all select 'Own-initiative ', 'measures', automated_decision from measures where own
  union all select lower(content_language), 'measures', automated_decision from measures
  union all select 'NAM Total', 'notices', automated_decision from notices
  union all select 'NAM Trusted Flagger', 'notices', automated_decision from notices
    where source_type = 'SOURCE_TRUSTED_FLAGGER')
select what, scope,
  count(*) filter (automated_decision = 'AUTOMATED_DECISION_FULLY')::double as solely,
  count(*) filter (automated_decision = 'AUTOMATED_DECISION_NOT_AUTOMATED')::double as none
from counted group by what, scope;
