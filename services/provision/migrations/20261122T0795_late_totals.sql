-- How much about a school's children is open and late, for governors: they answer for whether dates are kept, and see
-- neither a child nor which date it is. A count of process, so never hidden.
create function provision.late_totals(wanted_schools uuid[]) returns table (school_id uuid, open int, overdue int)
language sql stable security definer set search_path = '' as $$
  select w.id, count(d.id)::int, (count(d.id) filter (where d.due_on < access.today()))::int
  from unnest(wanted_schools) as w(id)
  left join provision.duty d on d.school_id = w.id and d.met_on is null and d.withdrawn_on is null
  where w.id = any (access.school_ids('duty.count'))
  group by w.id
$$;

alter function provision.late_totals(uuid[]) owner to access_definer;
revoke all on function provision.late_totals(uuid[]) from public;
grant execute on function provision.late_totals(uuid[]) to provision_app;
