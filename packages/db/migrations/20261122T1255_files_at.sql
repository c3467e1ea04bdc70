-- Which of these children have a file at a school, for whoever may see all of that school's children and nobody else: so
-- that no service writes at one school about a child who was never there. Provision's own tables refer to the file itself.
create function access.files_at(wanted_school uuid, wanted_pupils uuid[]) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
begin
  if not wanted_school = any (access.school_ids('pupil.read')) then
    return '{}';
  end if;
  return coalesce((
    select array_agg(f.pupil_id) from provision.pupil_file f where f.school_id = wanted_school and f.pupil_id = any (wanted_pupils)
  ), '{}');
end
$$;
alter function access.files_at(uuid, uuid[]) owner to access_definer;
revoke all on function access.files_at(uuid, uuid[]) from public;
grant execute on function access.files_at(uuid, uuid[]) to schools_app, agencies_app, hedgerow_seed;
