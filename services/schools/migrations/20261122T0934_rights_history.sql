-- Every change of a right, kept for ever: who held what on a day that has passed, as it stood on that day. Written by a
-- trigger, so that no operation, job or seed can forget it.
create table access.assignment_change (
  position bigint generated always as identity primary key,
  id uuid not null default gen_random_uuid(),
  assignment_id uuid not null,
  change text not null constraint assignment_change_known check (change in ('granted', 'changed', 'ended', 'taken-back')),
  at timestamptz not null,
  by_person uuid,
  person_id uuid not null,
  role text not null,
  school_id uuid,
  organisation_id uuid,
  agency_id uuid,
  pupil_id uuid,
  starts_on date not null,
  ends_on date
);
-- History of one school or organisation, and who could see a school on a day.
create index assignment_change_by_school on access.assignment_change (school_id, at, position) where school_id is not null;
create index assignment_change_by_organisation on access.assignment_change (organisation_id, at, position) where organisation_id is not null;
-- How one right came about (rights_on).
create index assignment_change_by_assignment on access.assignment_change (assignment_id, position);
alter table access.assignment_change enable row level security;
alter table access.assignment_change force row level security;
-- Who has a child at a school is for those who know its children.
create policy assignment_change_read on access.assignment_change for select to schools_app using (
  (pupil_id is null or school_id = any ((select access.school_ids('pupil.read'))::uuid[]))
  and (
    school_id = any ((select access.school_ids('role.read'))::uuid[])
    or organisation_id = any ((select access.organisation_ids('role.read'))::uuid[])
  )
);
create policy assignment_change_for_definer on access.assignment_change for all to access_definer using (true) with check (true);
grant select on access.assignment_change to schools_app, hedgerow_seed;
grant select, insert on access.assignment_change to access_definer;

create function access.remember_assignment() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  a access.assignment := case when tg_op = 'DELETE' then old else new end;
  what text := case
    when tg_op = 'INSERT' then 'granted'
    when tg_op = 'DELETE' then 'taken-back'
    when new.ends_on is distinct from old.ends_on and new.ends_on is not null then 'ended'
    else 'changed' end;
begin
  insert into access.assignment_change (assignment_id, change, at, by_person, person_id, role, school_id, organisation_id, agency_id, pupil_id, starts_on, ends_on)
  values (a.id, what, case when tg_op = 'INSERT' then a.granted_at else access.clock() end,
    case when tg_op = 'INSERT' then coalesce(a.granted_by, access.person()) else access.person() end,
    a.person_id, a.role, a.school_id, a.organisation_id, a.agency_id, a.pupil_id, a.starts_on, a.ends_on);
  return null;
end
$$;
alter function access.remember_assignment() owner to access_definer;
revoke all on function access.remember_assignment() from public;
insert into access.assignment_change (assignment_id, change, at, by_person, person_id, role, school_id, organisation_id, agency_id, pupil_id, starts_on, ends_on)
select id, 'granted', granted_at, granted_by, person_id, role, school_id, organisation_id, agency_id, pupil_id, starts_on, ends_on from access.assignment order by granted_at, id;
create trigger assignment_remembered after insert or update or delete on access.assignment
  for each row execute function access.remember_assignment();

-- Who could see records of one school on a day: what was known at the end of that day, by roles over the school and over
-- the organisations it then belonged to. Agencies are let in by each referral, and are not here.
create function access.rights_on(wanted uuid, day date)
returns table (assignment_id uuid, person_id uuid, role text, school_id uuid, organisation_id uuid, pupil_id uuid, starts_on date, ends_on date, granted_by uuid, granted_at timestamptz)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not wanted = any (access.school_ids('role.read')) then return; end if;
  return query
    select c.assignment_id, c.person_id, c.role, c.school_id, c.organisation_id, c.pupil_id, c.starts_on, c.ends_on, first.by_person, first.at
    from (
      select distinct on (h.assignment_id) h.* from access.assignment_change h
      where h.at < (day + 1)::timestamp at time zone 'Europe/London'
        and (h.school_id = wanted or h.organisation_id in (
          select m.organisation_id from access.membership m
          where m.school_id = wanted and m.starts_on <= day and (m.ends_on is null or m.ends_on >= day)))
      order by h.assignment_id, h.position desc
    ) c
    join lateral (select f.by_person, f.at from access.assignment_change f where f.assignment_id = c.assignment_id order by f.position limit 1) first on true
    where (c.pupil_id is null or wanted = any (access.school_ids('pupil.read'))) and c.change <> 'taken-back' and c.starts_on <= day and (c.ends_on is null or c.ends_on >= day);
end
$$;
alter function access.rights_on(uuid, date) owner to access_definer;
revoke all on function access.rights_on(uuid, date) from public;
set local role access_definer;
grant execute on function access.rights_on(uuid, date) to schools_app;
set local role schools_owner;
