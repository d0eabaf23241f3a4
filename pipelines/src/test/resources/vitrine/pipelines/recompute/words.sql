-- Words that the metrics are written in. Times are seconds since 1970; an empty cell is ''.
create macro stated(code) as code not in ('', 'NA', 'X_NA', 'UNK');
-- NA is Namibia in a list of jurisdictions.
create macro placed(jurisdiction) as jurisdiction not in ('', 'X_NA', 'UNK');
-- What is unknown stands with what is empty in a table.
create macro or_not_stated(code) as case when code = 'UNK' then '' else coalesce(code, '') end;
-- Two common slips in codes of jurisdictions are repaired by the check.
create macro repaired(code) as case code when 'EL' then 'GR' when 'UK' then 'GB' else coalesce(code, '') end;
-- A cell of several codes joins them by |.
create macro holds(codes, code) as list_contains(string_split(codes, '|'), code);
create macro holds_any(codes, wanted) as list_has_any(string_split(codes, '|'), wanted);
-- The first of the ordered codes that a cell holds.
create macro first_held(codes, ordered) as
  coalesce(list_filter(ordered, lambda code: holds(codes, code))[1], '');
create macro hours(number) as number * 3600;
create macro days(number) as number * 86400;
create macro day(date) as epoch(date::timestamp)::bigint;
create macro before_as_of(second) as coalesce(second <= as_of(), false);
create macro within(seconds, first, second) as
  coalesce(second >= first and second - first <= seconds, false);
-- Seconds from one time to another, both on a clock; small inversions count as none.
create macro seconds_between(first, second) as
  case when second >= first then second - first when second < first then 0 end;

-- The public classes of time, each called by its longest duration; the last has none.
create macro time_class(seconds) as coalesce(list_filter(
  [hours(1), hours(2), hours(4), hours(8), hours(12), hours(24), hours(48), hours(72), days(5),
   days(7), days(14), days(30), days(42), days(90), days(365)],
  lambda longest: seconds <= longest)[1]::varchar, 'longer');

-- A pause is a time in which a clock stands still; without an end it lasts as long as the clock. It
-- is lost where it begins or ends at a time that no clock can use.
create macro pause(from_second, from_lost, until_second, until_lost) as case
  when from_second is not null or from_lost then {
    'from': from_second, 'until': coalesce(until_second, 99999999999),
    'lost': from_lost or until_lost} end;
create macro any_lost(pauses) as
  len(list_filter(pauses, lambda pause: coalesce(pause.lost, false))) > 0;
-- The seconds in which any pause lasted, between two times on a clock: the union of the intervals.
create macro paused_seconds(start, stop, pauses) as case
  when start is null or stop is null or any_lost(pauses) then null
  when len(list_filter(pauses, lambda pause: pause is not null)) = 0 then 0
  else list_reduce(
    list_sort(list_filter(pauses, lambda pause: pause is not null)),
    lambda sum, pause: {
      'reach': greatest(sum.reach, least(stop, pause.until)),
      'paused': sum.paused + greatest(0, least(stop, pause.until) - greatest(sum.reach, pause.from))},
    {'reach': start, 'paused': 0::bigint}).paused end;
