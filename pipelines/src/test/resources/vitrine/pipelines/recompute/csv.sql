-- How a CSV export writes times and numbers: as text, times to the second, minute, hour, day or month.
create macro first_second(text) as epoch(try_strptime(text,
  ['%Y-%m-%dT%H:%M:%SZ', '%Y-%m-%dT%H:%MZ', '%Y-%m-%dT%HZ', '%Y-%m-%d', '%Y-%m']))::bigint;
-- The same where the hour is stated, so that the time has a place on a clock.
create macro on_clock(text) as case when text like '____-__-__T__%' then first_second(text) end;
-- Whether it happened at a time that no clock can use.
create macro is_lost(text) as
  coalesce(text = 'UNK' or (first_second(text) is not null and on_clock(text) is null), false);
create macro number(text) as try_cast(text as bigint);
