-- The two questions by which a roll is matched, asked column by column and no longer in JSON, which took Postgres longer to
-- make than to answer. What they answer, and to whom, is as it was.
drop function provision.link_files(uuid, jsonb, date);
drop function provision.known_children(uuid, jsonb);

-- Opens files for children whom another place registered. Answers the lines that matched exactly one child.
create function provision.link_files(wanted_school uuid, lines int[], upns text[], family_keys text[], births date[], on_day date)
returns table (line int, pupil_id uuid)
language plpgsql volatile security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
begin
  if not wanted_school = any (access.school_ids('pupil.write')) then
    raise exception 'not a school of this person' using errcode = '42501';
  end if;
  return query
  with wanted as (
    select w.line, w.upn, w.family_key, w.birth_on
    from unnest(lines, upns, family_keys, births) as w(line, upn, family_key, birth_on)
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
-- differs tells two children of one name apart.
create function provision.known_children(wanted_school uuid, lines int[], upns text[], family_keys text[], given_keys text[], births date[])
returns table (line int, pupil_ids uuid[])
language plpgsql stable security definer set search_path = '' as $$
begin
  if not wanted_school = any (access.school_ids('pupil.write')) then
    raise exception 'not a school of this person' using errcode = '42501';
  end if;
  return query
  with wanted as (
    select w.line, w.upn, w.family_key, w.given_key, w.birth_on
    from unnest(lines, upns, family_keys, given_keys, births) as w(line, upn, family_key, given_key, birth_on)
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

alter function provision.link_files(uuid, int[], text[], text[], date[], date) owner to access_definer;
alter function provision.known_children(uuid, int[], text[], text[], text[], date[]) owner to access_definer;
revoke all on function provision.link_files(uuid, int[], text[], text[], date[], date), provision.known_children(uuid, int[], text[], text[], text[], date[]) from public;
grant execute on function provision.link_files(uuid, int[], text[], text[], date[], date), provision.known_children(uuid, int[], text[], text[], text[], date[]) to provision_app;
