-- Where people work, so that no service writes at one school about somebody of another.
set local role schools_owner;
create table reference.employment (
  id uuid primary key,
  school_id uuid not null,
  person_id uuid not null,
  starts_on date not null,
  ends_on date
);
-- Whether a person works at a school (access.works_at).
create index employment_by_person on reference.employment (person_id, school_id);
alter table reference.employment enable row level security;
alter table reference.employment force row level security;
create policy employment_read on reference.employment for select using (true);
create policy employment_publish on reference.employment for all to schools_app using (true) with check (true);
grant select on reference.employment to schools_app, provision_app, training_app, agencies_app, provision_owner, training_owner, agencies_owner, access_definer;
grant insert, update, delete on reference.employment to schools_app;
grant select, insert, update, delete on reference.employment to hedgerow_seed;
reset role;

-- Employed there, designated there, or holding a role there: now or from a day to come. Whoever has left does not.
create function access.works_at(person uuid, school uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
      select from reference.employment e
      where e.person_id = person and e.school_id = school and (e.ends_on is null or e.ends_on >= access.today()))
    or exists (
      select from reference.designation d
      where d.person_id = person and d.school_id = school and (d.ends_on is null or d.ends_on >= access.today()))
    or exists (
      select from access.assignment a
      where a.person_id = person and a.school_id = school and a.pupil_id is null
        and (a.ends_on is null or a.ends_on >= access.today()))
$$;
alter function access.works_at(uuid, uuid) owner to access_definer;
revoke all on function access.works_at(uuid, uuid) from public;
grant execute on function access.works_at(uuid, uuid) to schools_app, provision_app, training_app, agencies_app;
