-- The only two ways to open a child's file at a school: the school made the child's row itself, or it names a child whom
-- another school registered by UPN, family name and birth date together. Nothing less tells whether a child exists.

create function provision.open_files(wanted_school uuid, wanted_pupils uuid[], on_day date) returns int
language plpgsql volatile security definer set search_path = '' as $$
declare
  opened int;
begin
  if not wanted_school = any (access.school_ids('pupil.write')) then
    raise exception 'not a school of this person' using errcode = '42501';
  end if;
  insert into provision.pupil_file (pupil_id, school_id, opened_on)
  select p.id, wanted_school, on_day from provision.pupil p
  where p.id = any (wanted_pupils) and p.school_id = wanted_school
  on conflict do nothing;
  get diagnostics opened = row_count;
  return opened;
end
$$;

-- rows: [{"line": 1, "upn": "…", "family_key": "…", "birth_on": "YYYY-MM-DD"}]. Answers the lines that matched exactly one child.
create function provision.link_files(wanted_school uuid, rows jsonb, on_day date) returns table (line int, pupil_id uuid)
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not wanted_school = any (access.school_ids('pupil.write')) then
    raise exception 'not a school of this person' using errcode = '42501';
  end if;
  return query
  with wanted as (
    select w.line, w.upn, w.family_key, w.birth_on
    from jsonb_to_recordset(rows) as w(line int, upn text, family_key text, birth_on date)
  ), matched as (
    select w.line as wanted_line, (array_agg(p.id))[1] as found_id
    from wanted w
    join provision.pupil p on p.upn = w.upn and p.family_key = w.family_key and p.birth_on = w.birth_on
    group by w.line having count(*) = 1
  ), opened as (
    insert into provision.pupil_file (pupil_id, school_id, opened_on)
    select distinct m.found_id, wanted_school, on_day from matched m
    on conflict do nothing
  )
  select m.wanted_line, m.found_id from matched m;
end
$$;

-- Children of a school's own files, those who have left included, by number or by names and birth date. A number that
-- differs tells two children of one name apart. rows: [{"line": 1, "upn": …, "family_key": …, "given_key": …, "birth_on": …}].
create function provision.known_children(wanted_school uuid, rows jsonb) returns table (line int, pupil_ids uuid[])
language plpgsql stable security definer set search_path = '' as $$
begin
  if not wanted_school = any (access.school_ids('pupil.write')) then
    raise exception 'not a school of this person' using errcode = '42501';
  end if;
  return query
  with wanted as (
    select w.line, w.upn, w.family_key, w.given_key, w.birth_on
    from jsonb_to_recordset(rows) as w(line int, upn text, family_key text, given_key text, birth_on date)
  ), own as (
    select p.id, p.upn, p.family_key, p.given_key, p.birth_on
    from provision.pupil_file f join provision.pupil p on p.id = f.pupil_id where f.school_id = wanted_school
  ), by_number as (
    select w.line as wanted_line, array_agg(o.id) as found from wanted w join own o on o.upn = w.upn group by w.line
  ), by_name as (
    select w.line as wanted_line, array_agg(o.id) as found
    from wanted w join own o on o.family_key = w.family_key and o.given_key = w.given_key and o.birth_on = w.birth_on and (o.upn is null or w.upn is null)
    group by w.line
  )
  select w.line, coalesce(b.found, n.found)
  from wanted w left join by_number b on b.wanted_line = w.line left join by_name n on n.wanted_line = w.line
  where coalesce(b.found, n.found) is not null;
end
$$;

-- Which of these children another place has registered too: yes or no, never where.
create function provision.registered_elsewhere(wanted_pupils uuid[]) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  mine uuid[] := access.school_ids('pupil.read');
  today date := access.today();
begin
  return query
    select distinct e.pupil_id from provision.enrolment e
    where e.pupil_id = any (wanted_pupils) and not e.school_id = any (mine)
      and e.starts_on <= today and (e.ends_on is null or e.ends_on >= today)
      and exists (
        select 1 from provision.enrolment o
        where o.pupil_id = e.pupil_id and o.school_id = any (mine)
          and o.starts_on <= today and (o.ends_on is null or o.ends_on >= today)
      );
end
$$;

alter function provision.open_files(uuid, uuid[], date) owner to access_definer;
alter function provision.link_files(uuid, jsonb, date) owner to access_definer;
alter function provision.known_children(uuid, jsonb) owner to access_definer;
alter function provision.registered_elsewhere(uuid[]) owner to access_definer;
revoke all on function provision.open_files(uuid, uuid[], date), provision.link_files(uuid, jsonb, date), provision.known_children(uuid, jsonb), provision.registered_elsewhere(uuid[]) from public;
grant execute on function provision.open_files(uuid, uuid[], date), provision.link_files(uuid, jsonb, date), provision.known_children(uuid, jsonb), provision.registered_elsewhere(uuid[]) to provision_app;
