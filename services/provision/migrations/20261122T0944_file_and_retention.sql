-- A child's file as a whole: given to whom it is about, kept from erasure while somebody needs it, erased when its time is over.

-- While one stands, a file is never erased, whatever its age.
create table provision.legal_hold (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  reason text not null,
  placed_by uuid not null,
  placed_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  lifted_reason text,
  version int not null default 1,
  constraint legal_hold_lifted_with_reason check (num_nulls(lifted_by, lifted_at, lifted_reason) in (0, 3)),
  constraint legal_hold_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- One stands at a time for a file; the policy predicate.
create unique index legal_hold_one_standing on provision.legal_hold (school_id, pupil_id) where lifted_at is null;
-- A child's holds.
create index legal_hold_by_pupil on provision.legal_hold (pupil_id, school_id);
alter table provision.legal_hold enable row level security;
alter table provision.legal_hold force row level security;
create policy legal_hold_read on provision.legal_hold for select using (school_id = any ((select access.school_ids('retention.run'))::uuid[]));
create policy legal_hold_place on provision.legal_hold for insert with check (
  school_id = any ((select access.school_ids('retention.run'))::uuid[]) and placed_by = (select access.person())
);
create policy legal_hold_lift on provision.legal_hold for update
  using (school_id = any ((select access.school_ids('retention.run'))::uuid[]))
  with check (school_id = any ((select access.school_ids('retention.run'))::uuid[]));
revoke update, delete on provision.legal_hold from provision_app;
grant update (lifted_by, lifted_at, lifted_reason, version) on provision.legal_hold to provision_app;

-- Locking a row asks for the right to change it.
grant update (opened_on) on provision.pupil_file to records_keeper;
grant update (version) on provision.observation to records_keeper;

-- Everything that provision keeps about one child at one school, for the person who answers a request. A sealed note's
-- text is there only where that person is named on it. Nothing where there is no file or no right.
create function provision.subject_file(wanted_school uuid, wanted_pupil uuid) returns table (name text, rows json)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not wanted_school = any (access.school_ids('subject.export'))
    or not exists (select 1 from provision.pupil_file f where f.pupil_id = wanted_pupil and f.school_id = wanted_school) then
    return;
  end if;
  return query select 'pupil'::text, json_agg(to_json(p)) from provision.pupil p where p.id = wanted_pupil;
  return query
    select f.name,
      case when f.name <> 'sealed_text' then f.rows else coalesce((
        select json_agg(s.note) from json_array_elements(f.rows) as s(note)
        where exists (select 1 from provision.sealed_reader r where r.observation_id = (s.note ->> 'observation_id')::uuid and r.person_id = access.person())
      ), '[]') end
    from records.read_file('provision', wanted_school, wanted_pupil) f
    where f.name <> 'duty_subject';
end
$$;

-- Names of the other children of a school and of this child's contacts, to be marked wherever they occur in the bundle.
create function provision.names_to_mark(wanted_school uuid, wanted_pupil uuid) returns table (name text, who text)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not wanted_school = any (access.school_ids('subject.export')) then
    return;
  end if;
  return query
    select p.given_name || ' ' || p.family_name, 'OTHER_CHILD'::text
    from provision.pupil_file f join provision.pupil p on p.id = f.pupil_id
    where f.school_id = wanted_school and f.pupil_id <> wanted_pupil
    union
    select p.preferred_name || ' ' || p.family_name, 'OTHER_CHILD'::text
    from provision.pupil_file f join provision.pupil p on p.id = f.pupil_id
    where f.school_id = wanted_school and f.pupil_id <> wanted_pupil and p.preferred_name is not null
    union
    select c.given_name || ' ' || c.family_name, 'CONTACT'::text from provision.contact c where c.pupil_id = wanted_pupil and c.school_id = wanted_school
    order by 1, 2;
end
$$;

-- The files of a school, or one of them, with the facts that the rules on keeping ask for; also of children who have left.
create function provision.files_of(wanted_school uuid, wanted_pupil uuid)
returns table (pupil_id uuid, given_name text, family_name text, birth_on date, left_on date, is_registered boolean, had_sen boolean, is_held boolean)
language plpgsql stable security definer set search_path = '' as $$
declare
  today date := access.today();
begin
  if not wanted_school = any (access.school_ids('retention.run')) then
    return;
  end if;
  return query
    select f.pupil_id, p.given_name, p.family_name, p.birth_on, max(e.ends_on),
      coalesce(bool_or(e.id is not null and (e.ends_on is null or e.ends_on >= today)), false),
      exists (select 1 from provision.sen_status s where s.pupil_id = f.pupil_id and s.code <> 'N')
        or exists (select 1 from provision.ehc_plan h where h.pupil_id = f.pupil_id),
      exists (select 1 from provision.legal_hold h where h.pupil_id = f.pupil_id and h.school_id = wanted_school and h.lifted_at is null)
    from provision.pupil_file f
    join provision.pupil p on p.id = f.pupil_id
    left join provision.enrolment e on e.pupil_id = f.pupil_id and e.school_id = f.school_id
    where f.school_id = wanted_school and (wanted_pupil is null or f.pupil_id = wanted_pupil)
    group by f.pupil_id, p.given_name, p.family_name, p.birth_on
    order by p.birth_on, f.pupil_id;
end
$$;

-- Erases files of a school: what provision keeps now, what the other services keep within a minute, whom the audit rows
-- were about. Refuses all where one is held or its child is registered. Whether their time is over, the rules have said.
create function provision.erase_files(wanted_school uuid, wanted_pupils uuid[], by_event uuid, at_instant timestamptz) returns int
language plpgsql volatile security definer set search_path = '' as $$
declare
  each uuid;
  is_last boolean;
  today date := access.today();
begin
  if not wanted_school = any (access.school_ids('retention.run')) then
    raise exception 'not a school of this person' using errcode = '42501';
  end if;
  -- Nobody places a hold on a file that is being erased: both lock the file.
  perform 1 from provision.pupil_file f where f.school_id = wanted_school and f.pupil_id = any (wanted_pupils) order by f.pupil_id for update;
  if exists (select 1 from provision.legal_hold h where h.school_id = wanted_school and h.pupil_id = any (wanted_pupils) and h.lifted_at is null) then
    raise exception 'a file is held' using errcode = 'check_violation', constraint = 'erasure_never_of_held';
  end if;
  if exists (select 1 from provision.enrolment e where e.school_id = wanted_school and e.pupil_id = any (wanted_pupils) and (e.ends_on is null or e.ends_on >= today)) then
    raise exception 'a child is registered' using errcode = 'check_violation', constraint = 'erasure_never_of_registered';
  end if;
  foreach each in array wanted_pupils loop
    is_last := not exists (select 1 from provision.pupil_file f where f.pupil_id = each and f.school_id <> wanted_school);
    perform records.erase_file('provision', wanted_school, each);
    if is_last then
      delete from provision.pupil p where p.id = each;
    end if;
    perform records.erase_audit(wanted_school, each, by_event, is_last);
    insert into records.erasure (id, school_id, pupil_id, event_id, at) values (gen_random_uuid(), wanted_school, each, by_event, at_instant);
  end loop;
  return cardinality(wanted_pupils);
end
$$;

do $$
declare signature text;
begin
  foreach signature in array array[
    'subject_file(uuid, uuid)', 'names_to_mark(uuid, uuid)', 'files_of(uuid, uuid)', 'erase_files(uuid, uuid[], uuid, timestamptz)'
  ] loop
    execute format('alter function provision.%s owner to records_keeper', signature);
    execute format('revoke all on function provision.%s from public', signature);
    execute format('grant execute on function provision.%s to provision_app', signature);
  end loop;
end
$$;

-- Takes out a note that was entered in error, for those who may withdraw records of its school; a sealed one only where
-- the person is named on it. Answers kept for a retry hold copies of it.
create function provision.remove_observation(wanted uuid, expected int) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  note record;
begin
  select o.id, o.school_id, o.is_sealed into note from provision.observation o where o.id = wanted and o.version = expected for update;
  if note.id is null or not note.school_id = any (access.school_ids('record.withdraw'))
    or (note.is_sealed and not exists (select 1 from provision.sealed_reader r where r.observation_id = wanted and r.person_id = access.person())) then
    return null;
  end if;
  delete from provision.sealed_text s where s.observation_id = wanted;
  delete from provision.sealed_reader r where r.observation_id = wanted;
  delete from provision.observation o where o.id = wanted;
  delete from provision.idempotency i where i.response::text like '%' || wanted || '%';
  return wanted;
end
$$;
alter function provision.remove_observation(uuid, int) owner to records_keeper;
revoke all on function provision.remove_observation(uuid, int) from public;
grant execute on function provision.remove_observation(uuid, int) to provision_app;
