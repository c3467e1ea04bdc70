-- Which children a person reaches who does not hold a permission for a whole school. Pairs of child and school: a
-- teacher at one school of a child reaches nothing that the child's other school recorded.
-- Bodies are plpgsql, so that they may name tables which later files make.

-- By class taught, by provision line delivered (group), by the parents' recorded agreement (Area SENCo).
create function provision.reached(wanted text, reaches text[] default array['class', 'group', 'agreed'])
returns table (pupil_id uuid, school_id uuid)
language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := access.person();
  today date := access.today();
begin
  if me is null then
    return;
  end if;
  if 'class' = any (reaches) then
    return query
      select distinct e.pupil_id, e.school_id from provision.enrolment e
      where e.class_id = any (access.class_ids(wanted))
        and e.school_id = any (access.school_ids_with_reach(wanted, 'class'))
        and e.starts_on <= today and (e.ends_on is null or e.ends_on >= today);
  end if;
  if 'group' = any (reaches) then
    return query
      select distinct l.pupil_id, l.school_id from provision.provision_line l
      join provision.enrolment e on e.pupil_id = l.pupil_id and e.school_id = l.school_id
        and e.starts_on <= today and (e.ends_on is null or e.ends_on >= today)
      where l.delivered_by_id = me
        and l.school_id = any (access.school_ids_with_reach(wanted, 'group'))
        and l.starts_on <= today and (l.ends_on is null or l.ends_on >= today);
  end if;
  if 'agreed' = any (reaches) then
    return query
      select distinct a.pupil_id, a.school_id from provision.agreement a
      join provision.enrolment e on e.pupil_id = a.pupil_id and e.school_id = a.school_id
        and e.starts_on <= today and (e.ends_on is null or e.ends_on >= today)
      where a.school_id = any (access.school_ids_with_reach(wanted, 'agreed'))
        and a.agreed_on <= today and (a.withdrawn_on is null or a.withdrawn_on > today);
  end if;
end
$$;

-- A parent's, or a pupil's own, child: what the school that gave the account has shared.
create function provision.family_reached(wanted text) returns table (pupil_id uuid, school_id uuid)
language plpgsql stable security definer set search_path = '' as $$
declare
  today date := access.today();
begin
  return query
    select distinct a.pupil_id, a.school_id
    from access.assignment a
    join access.role_permission p on p.role = a.role and p.permission = wanted and p.reach = 'child'
    where a.person_id = access.person() and a.pupil_id is not null
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today);
end
$$;

-- The children of both, for the core that does not belong to one school.
create function provision.pupil_ids(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce((
    select array_agg(distinct r.pupil_id) from (
      select s.pupil_id from provision.reached(wanted) s
      union all
      select f.pupil_id from provision.family_reached(wanted) f
    ) r
  ), '{}');
end
$$;

alter function provision.reached(text, text[]) owner to access_definer;
alter function provision.family_reached(text) owner to access_definer;
alter function provision.pupil_ids(text) owner to access_definer;
revoke all on function provision.reached(text, text[]), provision.family_reached(text), provision.pupil_ids(text) from public;
grant execute on function provision.reached(text, text[]), provision.family_reached(text), provision.pupil_ids(text) to provision_app, hedgerow_seed;
