-- Taking back an import: children whom it made, as long as nobody has written anything about them since. Nothing else of
-- this schema deletes a child.
create function provision.remove_untouched(wanted_school uuid, wanted_pupils uuid[]) returns setof uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  candidates uuid[];
  kept_by text;
begin
  if not wanted_school = any (access.school_ids('roll.import')) then
    raise exception 'not a school of this person' using errcode = '42501';
  end if;
  select coalesce(array_agg(p.id), '{}') into candidates
  from provision.pupil p
  where p.id = any (wanted_pupils) and p.school_id = wanted_school and p.version = 1
    and not exists (select 1 from provision.pupil_file f where f.pupil_id = p.id and f.school_id <> wanted_school);
  -- Every table that refers to a file, but for those that an import itself writes.
  for kept_by in
    select c.conrelid::regclass::text from pg_catalog.pg_constraint c
    where c.confrelid = 'provision.pupil_file'::regclass and c.contype = 'f'
      and c.conrelid::regclass::text not in ('provision.enrolment', 'provision.sen_status', 'provision.need')
  loop
    execute format('select coalesce(array_agg(id), ''{}'') from unnest($1) as u(id) where not exists (select 1 from %s t where t.pupil_id = u.id)', kept_by)
      into candidates using candidates;
  end loop;
  delete from provision.duty d using provision.duty_subject s where s.duty_id = d.id and s.pupil_id = any (candidates);
  delete from provision.need n where n.pupil_id = any (candidates);
  delete from provision.sen_status s where s.pupil_id = any (candidates);
  delete from provision.enrolment e where e.pupil_id = any (candidates);
  delete from provision.pupil_file f where f.pupil_id = any (candidates);
  return query delete from provision.pupil p where p.id = any (candidates) returning p.id;
end
$$;

-- As access_definer the function sees and deletes across policies, and checks the school itself.
do $$
declare t text;
begin
  foreach t in array array['pupil', 'pupil_file', 'enrolment', 'sen_status', 'need', 'duty', 'duty_subject'] loop
    execute format('grant select, delete on provision.%I to access_definer', t);
    execute format('create policy %I on provision.%I for delete to access_definer using (true)', t || '_removed_by_definer', t);
  end loop;
  foreach t in array array['duty', 'duty_subject', 'contact', 'profile', 'observation', 'concern', 'family_meeting', 'two_year_check', 'plan', 'ehc_request', 'ehc_plan'] loop
    execute format('grant select on provision.%I to access_definer', t);
    execute format('create policy %I on provision.%I for select to access_definer using (true)', t || '_for_definer', t);
  end loop;
end
$$;
alter function provision.remove_untouched(uuid, uuid[]) owner to access_definer;
revoke all on function provision.remove_untouched(uuid, uuid[]) from public;
grant execute on function provision.remove_untouched(uuid, uuid[]) to provision_app;
