-- This service's part of a child's file: given to whom it is about, and erased after provision erased the file.
create function schools.subject_file(wanted_school uuid, wanted_pupil uuid) returns table (name text, rows json)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not wanted_school = any (access.school_ids('subject.export')) then
    return;
  end if;
  return query select f.name, f.rows from records.read_file('schools', wanted_school, wanted_pupil) f where f.name <> 'duty_subject';
end
$$;

-- Takes no child: only what a run of provision has erased is erased here.
create function schools.erase_parts() returns int language sql volatile security definer set search_path = '' as
  $$ select records.erase_parts('schools') $$;

alter function schools.subject_file(uuid, uuid) owner to records_keeper;
alter function schools.erase_parts() owner to records_keeper;
revoke all on function schools.subject_file(uuid, uuid), schools.erase_parts() from public;
grant execute on function schools.subject_file(uuid, uuid), schools.erase_parts() to schools_app;
