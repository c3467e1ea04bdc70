-- A school keeps the file of a child who left, and reads in it who she was. What her next school writes into the core
-- afterwards (a new name, a new birth date) is not the old school's to learn: it reads the core as it was until then.

alter table provision.pupil_file
  -- The child's row as this school could see it last, kept when another school changes it; none where nothing changed.
  add column core_when_left jsonb;
-- The few files that are read so (provision.known_pupil), and those that a new registration clears.
create index pupil_file_of_leaver on provision.pupil_file (pupil_id, school_id) where core_when_left is not null;

-- Files of children whose registration at a school of the person has ended.
create view provision.file_of_leaver as
  select f.pupil_id, f.school_id, f.core_when_left
  from provision.pupil_file f
  where f.school_id = any ((select access.school_ids('pupil.read'))::uuid[])
    and exists (
      select 1 from provision.enrolment e
      where e.pupil_id = f.pupil_id and e.school_id = f.school_id and e.starts_on <= e.ends_on and e.ends_on < (select access.today()));
alter view provision.file_of_leaver owner to access_definer;
grant select on provision.file_of_leaver to provision_app, hedgerow_seed;

create policy pupil_read_after_leaving on provision.pupil for select using (
  exists (select 1 from provision.file_of_leaver f where f.pupil_id = pupil.id and f.core_when_left is null)
);

-- Every child whom the person may know of: as she is, or as she was when she left.
create view provision.known_pupil with (security_invoker = true) as
  select p.* from provision.pupil p
  union all
  select (jsonb_populate_record(null::provision.pupil, l.core_when_left)).*
  from (
    select distinct on (f.pupil_id) f.pupil_id, f.core_when_left
    from provision.file_of_leaver f where f.core_when_left is not null
    order by f.pupil_id, (f.core_when_left ->> 'version')::int desc
  ) l
  where not exists (select 1 from provision.pupil p where p.id = l.pupil_id);
grant select on provision.known_pupil to provision_app, hedgerow_seed;

create function provision.keep_core_of_leavers() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update provision.pupil_file f set core_when_left = to_jsonb(w)
  from was w
  where f.pupil_id = w.id and f.core_when_left is null
    and not exists (
      select 1 from provision.enrolment e
      where e.pupil_id = f.pupil_id and e.school_id = f.school_id and (e.ends_on is null or e.ends_on >= access.today()));
  return null;
end
$$;
create trigger pupil_keeps_core_of_leavers after update on provision.pupil
  referencing old table as was for each statement execute function provision.keep_core_of_leavers();

create function provision.forget_core_of_returners() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update provision.pupil_file f set core_when_left = null
  from begun b
  where f.core_when_left is not null and f.pupil_id = b.pupil_id and f.school_id = b.school_id;
  return null;
end
$$;
create trigger enrolment_forgets_core_of_returners after insert on provision.enrolment
  referencing new table as begun for each statement execute function provision.forget_core_of_returners();

alter function provision.keep_core_of_leavers() owner to access_definer;
alter function provision.forget_core_of_returners() owner to access_definer;
revoke all on function provision.keep_core_of_leavers(), provision.forget_core_of_returners() from public;
grant update (core_when_left) on provision.pupil_file to access_definer;
create policy pupil_file_core_kept_by_definer on provision.pupil_file for update to access_definer using (true) with check (true);
