-- The rows of a resource that the release's own list of defects does not refuse, typed.
-- ${table} is the resource, ${numbers} its columns of numbers and the number of the row.
create table read_${table} as
select
  coalesce(columns(lambda name: not regexp_matches(name, '(^at|_at|_from|_until|_jurisdiction)$')
    and name not in ('file', ${numbers})), ''),
  repaired(columns(lambda name: regexp_matches(name, '(^file|_jurisdiction)$'))),
  number(columns(lambda name: name in (${numbers}))),
  first_second(columns('(^at|_at|_from|_until)$')),
  on_clock(columns('^(at|.*_at|.*_from|.*_until)$')) as '\1_clock',
  is_lost(columns('^(at|.*_at|.*_from|.*_until)$')) as '\1_lost'
from ${table}_rows anti join refused using (file, row);
