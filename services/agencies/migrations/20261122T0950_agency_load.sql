-- Agency load of many schools in one statement, for people inside and outside the school. Figures of process are for
-- whoever reads the school's duties; open referrals per service could tell one child's need, so from outside the school
-- (no referral.read there) counts from 1 to 4 are hidden. Security definer: the reader sees counts, never rows.
create policy referral_for_figures on agencies.referral for select to access_definer using (true);
create policy duty_for_figures on agencies.duty for select to access_definer using (true);
grant select on agencies.referral, agencies.duty to access_definer;

create function agencies.agency_load(wanted_schools uuid[])
returns table (school_id uuid, service_id uuid, open_count int, is_hidden boolean, late_count int, median_days_to_acknowledge float8, median_days_to_first_contact float8)
language sql stable security definer set search_path = '' as $$
  with reached as materialized (
    select s.id, s.id = any ((select access.school_ids('referral.read'))::uuid[]) as is_inside
    from unnest(wanted_schools) as s (id)
    where s.id = any ((select access.school_ids('duty.read'))::uuid[])
  ),
  load as (
    select r.school_id, r.service_id, x.is_inside,
      count(*) filter (where r.stage in ('SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'WAITING', 'ACTIVE'))::int as open_count,
      count(*) filter (where exists (
        select 1 from agencies.duty d
        where d.cause_id = r.id and d.met_on is null and d.withdrawn_on is null and d.due_on < access.today()))::int as late_count,
      percentile_cont(0.5) within group (order by r.acknowledged_on - r.sent_on) filter (where r.acknowledged_on is not null and r.sent_on >= access.today() - 730) as median_days_to_acknowledge,
      percentile_cont(0.5) within group (order by r.first_contact_on - r.accepted_on) filter (where r.first_contact_on is not null and r.sent_on >= access.today() - 730) as median_days_to_first_contact
    from reached x
    join agencies.referral r on r.school_id = x.id and r.sent_on is not null
    group by r.school_id, r.service_id, x.is_inside
  )
  select l.school_id, l.service_id,
    case when l.is_inside or l.open_count not between 1 and 4 then l.open_count end,
    not l.is_inside and l.open_count between 1 and 4,
    l.late_count, l.median_days_to_acknowledge, l.median_days_to_first_contact
  from load l
  order by l.school_id, l.late_count desc, l.open_count desc, l.service_id
$$;
alter function agencies.agency_load(uuid[]) owner to access_definer;
revoke all on function agencies.agency_load(uuid[]) from public;
grant execute on function agencies.agency_load(uuid[]) to agencies_app;
