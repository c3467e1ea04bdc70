-- The needs of a school's own children are read from the registrations and the needs alone: the status of every child on roll,
-- which the figures for others begin with, says nothing of them and cost two thirds of the time.
create or replace function provision.need_profile(wanted_schools uuid[]) returns table (school_id uuid, code text, pupils int)
language plpgsql stable security definer set search_path = '' as $$
declare
  countable uuid[] := access.school_ids('register.count');
  readable uuid[] := access.school_ids('pupil.read');
  today date := access.today();
  figures date := provision.figures_day(today);
begin
  -- The school's own, the most frequent first.
  return query
  select e.school_id, n.code, count(distinct e.pupil_id)::int as children
  from provision.enrolment e
  join provision.need n on n.pupil_id = e.pupil_id and n.ends_on is null
  where e.school_id = any (array(select unnest(wanted_schools) intersect (select unnest(countable) intersect select unnest(readable))))
    and e.starts_on <= today and (e.ends_on is null or e.ends_on >= today)
  group by e.school_id, n.code
  order by e.school_id, children desc, n.code;

  -- Published: by code, since an order by number would tell more than the numbers.
  return query
  with roll as (
    select * from provision.on_roll_on(array((select unnest(wanted_schools) intersect select unnest(countable)) except select unnest(readable)), figures)
  ), status as (
    select r.school_id as place, provision.published_status(count(*)::int,
      (count(*) filter (where r.code = 'K'))::int, (count(*) filter (where r.code = 'E'))::int) as shown
    from roll r group by r.school_id having count(*) >= 5
  ), counted as (
    select r.school_id as place, n.code as type, count(distinct r.pupil_id)::int as children
    from roll r
    join provision.need n on n.pupil_id = r.pupil_id and n.starts_on <= figures and (n.ends_on is null or n.ends_on >= figures)
    where r.code <> 'N'
    group by r.school_id, n.code
  ), listed as (
    select c.place, array_agg(c.type order by c.type) as types, array_agg(c.children order by c.type) as counts
    from counted c group by c.place
  )
  select l.place, u.type, u.children
  from listed l
  join status s on s.place = l.place
  cross join lateral unnest(l.types, provision.published_needs(l.counts, s.shown[1], s.shown[2])) with ordinality as u(type, children, at)
  order by l.place, u.at;
end
$$;
