-- Figures about a school's children for people who may count them and not see them. One to four is hidden, and so is
-- whatever would give it away by subtraction. The total on roll is public elsewhere and is taken as known.

-- The year group of a child in an academic year: the age on the 31 August before it, less four (statute 16.2).
create function provision.nc_year(born date, override smallint, on_day date) returns int language sql immutable set search_path = '' as $$
  select coalesce(override::int, extract(year from age(
    make_date(extract(year from on_day)::int - case when extract(month from on_day) >= 9 then 0 else 1 end, 8, 31), born))::int - 4)
$$;

-- Children without need, on support and with a plan, whose total is known; null for what is hidden. Which other part is
-- hidden beside a small one does not depend on how large the parts are, or somebody who knows this method could tell:
-- those without need, and on support where it is they who are few. Where the hidden parts together are under five, all are.
create function provision.hide_small_parts(parts int[]) returns int[] language plpgsql immutable set search_path = '' as $$
declare
  is_small boolean[] := array[parts[1] between 1 and 4, parts[2] between 1 and 4, parts[3] between 1 and 4];
  shown int[] := parts;
begin
  if not (is_small[1] or is_small[2] or is_small[3]) then
    return parts;
  end if;
  shown[1] := null;
  if is_small[2] or not is_small[3] then
    shown[2] := null;
  end if;
  if is_small[3] then
    shown[3] := null;
  end if;
  if (parts[1] + case when shown[2] is null then parts[2] else 0 end + case when shown[3] is null then parts[3] else 0 end) < 5 then
    return array[null, null, null]::int[];
  end if;
  return shown;
end
$$;

-- Counts of children by need, who may have several, with null for what is hidden. Every child on the register has one
-- need at least: where the shown counts leave so many children over that each hidden count must be four, all are hidden.
create function provision.hide_small_needs(counts int[], on_register int) returns int[] language sql immutable set search_path = '' as $$
  select array_agg(case when h.hides_all or c.children between 1 and 4 then null else c.children end order by c.at)
  from unnest(counts) with ordinality as c(children, at)
  cross join (
    select count(*) filter (where n between 1 and 4) > 0
      and on_register - coalesce(sum(n) filter (where not n between 1 and 4), 0) >= 4 * count(*) filter (where n between 1 and 4) as hides_all
    from unnest(counts) as n
  ) h
$$;

create function provision.register_counts(wanted_schools uuid[])
returns table (school_id uuid, on_roll int, without_need int, on_support int, with_plan int, is_suppressed boolean)
language plpgsql stable security definer set search_path = '' as $$
declare
  countable uuid[] := access.school_ids('register.count');
  readable uuid[] := access.school_ids('pupil.read');
  today date := access.today();
begin
  return query
  with counted as (
    select w.id,
      count(e.pupil_id)::int as total,
      array[
        count(e.pupil_id) filter (where coalesce(s.code, 'N') = 'N')::int,
        count(e.pupil_id) filter (where s.code = 'K')::int,
        count(e.pupil_id) filter (where s.code = 'E')::int
      ] as parts
    from unnest(wanted_schools) as w(id)
    left join provision.enrolment e on e.school_id = w.id and e.starts_on <= today and (e.ends_on is null or e.ends_on >= today)
    left join provision.sen_status s on s.pupil_id = e.pupil_id and s.ends_on is null
    where w.id = any (countable)
    group by w.id
  ), shown as (
    select c.id, c.total, c.parts,
      case when c.id = any (readable) then c.parts else provision.hide_small_parts(c.parts) end as visible
    from counted c
  )
  select v.id,
    case when v.total between 1 and 4 and not v.id = any (readable) then null else v.total end,
    v.visible[1], v.visible[2], v.visible[3], v.visible is distinct from v.parts
  from shown v;
end
$$;

create function provision.need_profile(wanted_schools uuid[]) returns table (school_id uuid, code text, pupils int)
language plpgsql stable security definer set search_path = '' as $$
declare
  countable uuid[] := access.school_ids('register.count');
  readable uuid[] := access.school_ids('pupil.read');
  today date := access.today();
begin
  return query
  with on_roll as (
    select e.school_id as place, e.pupil_id as child
    from provision.enrolment e
    where e.school_id = any (wanted_schools) and e.school_id = any (countable)
      and e.starts_on <= today and (e.ends_on is null or e.ends_on >= today)
  ), counted as (
    select o.place, n.code as type, count(distinct o.child)::int as children
    from on_roll o join provision.need n on n.pupil_id = o.child and n.ends_on is null
    group by o.place, n.code
  ), listed as (
    select c.place, array_agg(c.type order by c.children desc, c.type) as types, array_agg(c.children order by c.children desc, c.type) as counts
    from counted c group by c.place
  ), registered as (
    select o.place, count(*)::int as children
    from on_roll o join provision.sen_status s on s.pupil_id = o.child and s.ends_on is null and s.code <> 'N'
    group by o.place
  )
  select l.place, u.type, u.children
  from listed l
  left join registered r on r.place = l.place
  cross join lateral unnest(
    l.types,
    case when l.place = any (readable) then l.counts else provision.hide_small_needs(l.counts, coalesce(r.children, 0)) end
  ) with ordinality as u(type, children, at)
  order by l.place, u.at;
end
$$;

-- Children with a need in their last nursery year whose handover to Reception is not recorded this academic year. A
-- count of process, so never hidden.
create function provision.handovers_due(wanted_schools uuid[]) returns table (school_id uuid, pupils int)
language plpgsql stable security definer set search_path = '' as $$
declare
  countable uuid[] := access.school_ids('register.count');
  today date := access.today();
  year_start date := make_date(extract(year from today)::int - case when extract(month from today) >= 9 then 0 else 1 end, 9, 1);
begin
  return query
  select w.id, count(p.id)::int
  from unnest(wanted_schools) as w(id)
  left join (
    provision.enrolment e
    join provision.pupil p on p.id = e.pupil_id and provision.nc_year(p.birth_on, p.nc_year_override, today) = -1
    join provision.sen_status s on s.pupil_id = p.id and s.ends_on is null and s.code <> 'N'
  ) on e.school_id = w.id and e.starts_on <= today and (e.ends_on is null or e.ends_on >= today)
    and not exists (
      select 1 from provision.reception_handover h
      where h.pupil_id = e.pupil_id and h.school_id = e.school_id and h.handed_over_on >= year_start
    )
  where w.id = any (countable)
  group by w.id;
end
$$;

alter function provision.register_counts(uuid[]) owner to access_definer;
alter function provision.need_profile(uuid[]) owner to access_definer;
alter function provision.handovers_due(uuid[]) owner to access_definer;
revoke all on function provision.register_counts(uuid[]), provision.need_profile(uuid[]), provision.handovers_due(uuid[]),
  provision.nc_year(date, smallint, date), provision.hide_small_parts(int[]), provision.hide_small_needs(int[], int) from public;
grant execute on function provision.register_counts(uuid[]), provision.need_profile(uuid[]), provision.handovers_due(uuid[]),
  provision.nc_year(date, smallint, date), provision.hide_small_parts(int[]), provision.hide_small_needs(int[], int) to provision_app, access_definer;
