-- Whom a row of a roll means, and how sure that is. A number beats a name, but not where the names and the birth date are
-- another child's: twins whose numbers were swapped would each get the other's file. A name that is nearly a child's is a
-- question and no new child.
drop function provision.known_children(uuid, int[], text[], text[], text[], date[]);

-- how: `number`, `name`; or what a person has to settle: `at-odds` (the number is one child's, the names another's or
-- nobody's), `near` (born on the day, and named nearly so).
create function provision.known_children(wanted_school uuid, lines int[], upns text[], family_keys text[], given_keys text[], births date[])
returns table (line int, pupil_ids uuid[], how text)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
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
    select w.line as wanted_line, array_agg(o.id) as found,
      bool_or(w.given_key <> o.given_key and w.birth_on <> o.birth_on) as is_somebody_else
    from wanted w join own o on o.upn = w.upn group by w.line
  ), by_name as (
    select w.line as wanted_line, array_agg(o.id) as found, array_agg(o.id) filter (where o.upn is null or w.upn is null) as taken
    from wanted w join own o on o.family_key = w.family_key and o.given_key = w.given_key and o.birth_on = w.birth_on
    group by w.line
  ), near as (
    select w.line as wanted_line, array_agg(o.id) as found
    from wanted w join own o on o.birth_on = w.birth_on
      and replace(replace(o.family_key, 'saint ', 'st '), ' ', '') = replace(replace(w.family_key, 'saint ', 'st '), ' ', '')
      and (split_part(o.given_key, ' ', 1) = split_part(w.given_key, ' ', 1) or replace(o.given_key, ' ', '') = replace(w.given_key, ' ', ''))
    where o.upn is null or w.upn is null
    group by w.line
  )
  select w.line,
    coalesce(b.found, n.taken, s.found),
    case
      when b.found is not null and (b.is_somebody_else or (n.found is not null and not b.found && n.found)) then 'at-odds'
      when b.found is not null then 'number'
      when n.taken is not null then 'name'
      else 'near'
    end
  from wanted w
  left join by_number b on b.wanted_line = w.line
  left join by_name n on n.wanted_line = w.line
  left join near s on s.wanted_line = w.line
  where coalesce(b.found, n.taken, s.found) is not null;
end
$$;
alter function provision.known_children(uuid, int[], text[], text[], text[], date[]) owner to access_definer;
revoke all on function provision.known_children(uuid, int[], text[], text[], text[], date[]) from public;
grant execute on function provision.known_children(uuid, int[], text[], text[], text[], date[]) to provision_app;
