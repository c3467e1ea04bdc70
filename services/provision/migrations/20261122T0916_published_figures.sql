-- Figures of need and status for people who may count a school's children and not see them (docs/decisions/0012): as on
-- the first of the month, one to four hidden, everything else to the nearest five. Sums and differences of multiples of
-- five are multiples of five, so no two answers, of whatever day or school, differ by one to four.

-- The day whose figures are shown on a day. They stand still for a month, so that nobody reads one child's change off
-- yesterday's figures and today's.
create function provision.figures_day(today date) returns date language sql immutable set search_path = '' as $$
  select date_trunc('month', today)::date
$$;

create function provision.published(children int) returns int language sql immutable set search_path = '' as $$
  select case when children = 0 then 0 when children < 5 then null else (children + 2) / 5 * 5 end
$$;

-- The fewest and the most children for which a figure is published.
create function provision.fewest(figure int) returns int language sql immutable set search_path = '' as $$
  select case when figure is null then 1 when figure <= 5 then figure else figure - 2 end
$$;
create function provision.most(figure int) returns int language sql immutable set search_path = '' as $$
  select case when figure is null then 4 when figure = 0 then 0 else figure + 2 end
$$;

-- Support and plan, as published of a school whose number on roll everybody knows. Where a small one could not be
-- anything from one to four beside what is shown of the other, the other is hidden too. What is hidden follows from the
-- published figures alone, so that the hiding says no more than they do.
create function provision.published_status(on_roll int, on_support int, with_plan int) returns int[]
language plpgsql immutable set search_path = '' as $$
declare
  support int := provision.published(on_support);
  plan int := provision.published(with_plan);
begin
  if on_roll < 5 then
    return array[null, null]::int[];
  end if;
  if support is null and provision.fewest(plan) + 4 > on_roll then
    plan := null;
  end if;
  if plan is null and provision.fewest(support) + 4 > on_roll then
    support := null;
  end if;
  return array[support, plan];
end
$$;

-- Children by need, who may have several, beside the published numbers of children who have any. Every child on the
-- register has one need at least, so the needs together are no fewer than the register. Where that leaves a hidden need
-- or a hidden status little choice, all needs are hidden: by a margin of five, so that the hiding does not say how little.
-- Where support and plan are both hidden, a need would give a bound to their sum.
create function provision.published_needs(counts int[], support int, plan int) returns int[]
language plpgsql immutable set search_path = '' as $$
declare
  shown int[];
  hidden int;
  told int;
  register int := provision.fewest(support) + provision.fewest(plan);
begin
  select array_agg(provision.published(c.children) order by c.at) into shown from unnest(counts) with ordinality as c(children, at);
  select count(*) filter (where s.figure is null), coalesce(sum(provision.most(s.figure)) filter (where s.figure is not null), 0)
    into hidden, told from unnest(shown) as s(figure);
  if (support is null and plan is null)
    or (hidden > 0 and register + 5 > told + 4 * (hidden - 1) + 1)
    or ((support is null or plan is null) and register + 3 + 5 > told + 4 * hidden) then
    return array_fill(null::int, array[cardinality(counts)]);
  end if;
  return shown;
end
$$;

-- Children on roll on a day, each with status then. Of schools that the person may count, at those that the person asks for.
create function provision.on_roll_on(wanted_schools uuid[], on_day date)
returns table (school_id uuid, pupil_id uuid, code text)
language sql stable security definer set search_path = '' as $$
  select distinct on (e.school_id, e.pupil_id) e.school_id, e.pupil_id, coalesce(s.code, 'N')
  from provision.enrolment e
  left join provision.sen_status s on s.pupil_id = e.pupil_id and s.starts_on <= on_day and (s.ends_on is null or s.ends_on >= on_day)
  where e.school_id = any (wanted_schools) and e.starts_on <= on_day and (e.ends_on is null or e.ends_on >= on_day)
  order by e.school_id, e.pupil_id, s.starts_on desc
$$;

drop function provision.register_counts(uuid[]);
drop function provision.need_profile(uuid[]);
drop function provision.hide_small_parts(int[]);
drop function provision.hide_small_needs(int[], int);

-- For those who see the children: today's, whole. For those who count: the month's, published; and how many children have
-- no need is left out, since it is the roll less the others. Nothing of a school that had fewer than five on roll.
create function provision.register_counts(wanted_schools uuid[])
returns table (school_id uuid, on_roll int, without_need int, on_support int, with_plan int, is_suppressed boolean, as_on date)
language plpgsql stable security definer set search_path = '' as $$
declare
  countable uuid[] := access.school_ids('register.count');
  readable uuid[] := access.school_ids('pupil.read');
  today date := access.today();
begin
  return query
  with counted as (
    select w.id, w.id = any (readable) as whole,
      count(r.pupil_id)::int as total,
      (count(r.pupil_id) filter (where r.code = 'N'))::int as n,
      (count(r.pupil_id) filter (where r.code = 'K'))::int as k,
      (count(r.pupil_id) filter (where r.code = 'E'))::int as e
    from (select distinct u.id from unnest(wanted_schools) as u(id)) w
    left join (
      select * from provision.on_roll_on(array(select unnest(wanted_schools) intersect select unnest(readable)), today)
      union all
      select * from provision.on_roll_on(array(select unnest(wanted_schools) except select unnest(readable)), provision.figures_day(today))
    ) r on r.school_id = w.id
    where w.id = any (countable)
    group by w.id
  ), shown as (
    select c.*, case when c.whole then array[c.k, c.e] else provision.published_status(c.total, c.k, c.e) end as status from counted c
  )
  select s.id,
    case when s.whole or s.total >= 5 then s.total end,
    case when s.whole then s.n end,
    s.status[1], s.status[2],
    not s.whole and (s.total < 5 or s.status[1] is null or s.status[2] is null),
    case when s.whole then today else provision.figures_day(today) end
  from shown s;
end
$$;

create function provision.need_profile(wanted_schools uuid[]) returns table (school_id uuid, code text, pupils int)
language plpgsql stable security definer set search_path = '' as $$
declare
  countable uuid[] := access.school_ids('register.count');
  readable uuid[] := access.school_ids('pupil.read');
  today date := access.today();
  figures date := provision.figures_day(today);
begin
  -- The school's own, the most frequent first.
  return query
  select r.school_id, n.code, count(distinct r.pupil_id)::int as children
  from provision.on_roll_on(array(select unnest(wanted_schools) intersect (select unnest(countable) intersect select unnest(readable))), today) r
  join provision.need n on n.pupil_id = r.pupil_id and n.ends_on is null
  group by r.school_id, n.code
  order by r.school_id, children desc, n.code;

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

do $$
declare signature text;
begin
  foreach signature in array array[
    'figures_day(date)', 'published(int)', 'fewest(int)', 'most(int)', 'published_status(int, int, int)', 'published_needs(int[], int, int)',
    'on_roll_on(uuid[], date)', 'register_counts(uuid[])', 'need_profile(uuid[])'
  ] loop
    execute format('revoke all on function provision.%s from public', signature);
    execute format('grant execute on function provision.%s to access_definer', signature);
    if signature not in ('on_roll_on(uuid[], date)') then
      execute format('grant execute on function provision.%s to provision_app', signature);
    end if;
  end loop;
end
$$;
alter function provision.on_roll_on(uuid[], date) owner to access_definer;
alter function provision.register_counts(uuid[]) owner to access_definer;
alter function provision.need_profile(uuid[]) owner to access_definer;
