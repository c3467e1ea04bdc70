-- What this service's own jobs keep: how far they followed the schools service, and which schools have begun the year.

create table provision.outbox_cursor (
  name text primary key,
  position bigint not null default 0
);
create table provision.begun_year (
  school_id uuid primary key,
  academic_year int not null
);

do $$
declare t text;
begin
  foreach t in array array['outbox_cursor', 'begun_year'] loop
    execute format('alter table provision.%I enable row level security', t);
    execute format('alter table provision.%I force row level security', t);
    -- The jobs alone.
    execute format($policy$
      create policy %I on provision.%I
      using ((select access.person()) = '00000000-0000-7000-8000-000000000001')
      with check ((select access.person()) = '00000000-0000-7000-8000-000000000001')
      $policy$, t || '_of_system', t);
  end loop;
end
$$;

-- Children on a school's roll who have a need, with their status history: as much as the meetings with their families
-- are counted from. The jobs hold no right to see a child.
create function provision.supported_children(wanted_school uuid) returns table (enrolment_id uuid, pupil_id uuid, ends_on date, history jsonb)
language plpgsql stable security definer set search_path = '' as $$
declare
  today date := access.today();
begin
  if not wanted_school = any (access.school_ids('duty.write')) then
    return;
  end if;
  return query
  select e.id, e.pupil_id, e.ends_on, (
    select jsonb_agg(jsonb_build_object('code', h.code, 'startsOn', h.starts_on, 'endsOn', h.ends_on)) from provision.sen_status h where h.pupil_id = e.pupil_id
  )
  from provision.enrolment e
  join provision.sen_status s on s.pupil_id = e.pupil_id and s.ends_on is null and s.code <> 'N'
  where e.school_id = wanted_school and e.starts_on <= today and (e.ends_on is null or e.ends_on >= today);
end
$$;
alter function provision.supported_children(uuid) owner to access_definer;
revoke all on function provision.supported_children(uuid) from public;
grant execute on function provision.supported_children(uuid) to provision_app;
