-- The questions that every policy asks. Security definer, so that a policy may ask about assignments without seeing them.

-- Schools in which the person of this transaction holds a permission: assigned to the school itself, or to an
-- organisation of which the school is a member today, or (the system's own jobs) everywhere.
create function access.school_ids(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := access.person();
  today date := access.today();
  found uuid[];
begin
  if me is null then
    return '{}';
  end if;
  if me = '00000000-0000-7000-8000-000000000001' then
    if exists (select 1 from access.role_permission where role = 'system' and permission = wanted and reach = 'everywhere') then
      return coalesce((select array_agg(s.school_id) from reference.school s), '{}');
    end if;
    return '{}';
  end if;
  select array_agg(distinct reached.school_id) into found
  from (
    select a.school_id
    from access.assignment a
    join access.role_permission p on p.role = a.role and p.permission = wanted and p.reach = 'school'
    where a.person_id = me and a.school_id is not null
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
    union all
    select m.school_id
    from access.assignment a
    join access.role_permission p on p.role = a.role and p.permission = wanted and p.reach = 'organisation'
    join access.membership m on m.organisation_id = a.organisation_id
      and m.starts_on <= today and (m.ends_on is null or m.ends_on >= today)
    where a.person_id = me and a.organisation_id is not null
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
  ) reached;
  return coalesce(found, '{}');
end
$$;

-- Organisations (trusts, networks, councils) over which the person holds a permission.
create function access.organisation_ids(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare
  today date := access.today();
begin
  return coalesce((
    select array_agg(distinct a.organisation_id)
    from access.assignment a
    join access.role_permission p on p.role = a.role and p.permission = wanted and p.reach = 'organisation'
    where a.person_id = access.person() and a.organisation_id is not null
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
  ), '{}');
end
$$;

-- Classes that the person teaches today in a school where the person is assigned a role with class reach.
create function access.class_ids(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare
  today date := access.today();
begin
  return coalesce((
    select array_agg(distinct t.class_id)
    from access.assignment a
    join access.role_permission p on p.role = a.role and p.permission = wanted and p.reach = 'class'
    join access.class_teaching t on t.person_id = a.person_id and t.school_id = a.school_id
      and t.starts_on <= today and (t.ends_on is null or t.ends_on >= today)
    where a.person_id = access.person()
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
  ), '{}');
end
$$;

-- Schools in which the person holds a permission with one given reach short of the school (group, class).
create function access.school_ids_with_reach(wanted text, wanted_reach text) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare
  today date := access.today();
begin
  return coalesce((
    select array_agg(distinct coalesce(a.school_id, m.school_id))
    from access.assignment a
    join access.role_permission p on p.role = a.role and p.permission = wanted and p.reach = wanted_reach
    left join access.membership m on m.organisation_id = a.organisation_id
      and m.starts_on <= today and (m.ends_on is null or m.ends_on >= today)
    where a.person_id = access.person() and coalesce(a.school_id, m.school_id) is not null
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
  ), '{}');
end
$$;

-- Agencies for which the person works and holds a permission.
create function access.agency_ids(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare
  today date := access.today();
begin
  return coalesce((
    select array_agg(distinct a.agency_id)
    from access.assignment a
    join access.role_permission p on p.role = a.role and p.permission = wanted and p.reach = 'agency'
    where a.person_id = access.person() and a.agency_id is not null
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
  ), '{}');
end
$$;

-- The child of a parent's, or a pupil's own, account.
create function access.child_ids(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare
  today date := access.today();
begin
  return coalesce((
    select array_agg(distinct a.pupil_id)
    from access.assignment a
    join access.role_permission p on p.role = a.role and p.permission = wanted and p.reach = 'child'
    where a.person_id = access.person() and a.pupil_id is not null
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
  ), '{}');
end
$$;

-- The roles that a person holds today, for the gateway to put into the signed actor. Asked by identity alone.
create function access.active_roles(wanted_person uuid) returns text[]
language plpgsql stable security definer set search_path = '' as $$
declare
  today date := access.today();
begin
  return coalesce((
    select array_agg(distinct a.role order by a.role)
    from access.assignment a
    where a.person_id = wanted_person
      and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
  ), '{}');
end
$$;

do $$
declare signature text;
begin
  foreach signature in array array[
    'school_ids(text)', 'organisation_ids(text)', 'class_ids(text)', 'school_ids_with_reach(text, text)', 'agency_ids(text)', 'child_ids(text)', 'active_roles(uuid)'
  ] loop
    execute format('alter function access.%s owner to access_definer', signature);
    execute format('revoke all on function access.%s from public', signature);
    if signature <> 'active_roles(uuid)' then
      execute format('grant execute on function access.%s to schools_app, provision_app, training_app, agencies_app, hedgerow_seed', signature);
    end if;
  end loop;
end
$$;
grant execute on function access.active_roles(uuid) to identity_app;

set local role schools_owner;
create policy assignment_read on access.assignment for select to schools_app using (
  person_id = (select access.person())
  or school_id = any ((select access.school_ids('role.read'))::uuid[])
  or organisation_id = any ((select access.organisation_ids('role.read'))::uuid[])
);
create policy assignment_grant on access.assignment for insert to schools_app with check (
  school_id = any ((select access.school_ids('role.grant'))::uuid[])
  or (school_id is null and organisation_id = any ((select access.organisation_ids('role.grant'))::uuid[]))
);
create policy assignment_change on access.assignment for update to schools_app using (
  school_id = any ((select access.school_ids('role.grant'))::uuid[])
  or (school_id is null and organisation_id = any ((select access.organisation_ids('role.grant'))::uuid[]))
) with check (
  school_id = any ((select access.school_ids('role.grant'))::uuid[])
  or (school_id is null and organisation_id = any ((select access.organisation_ids('role.grant'))::uuid[]))
);
create policy membership_read on access.membership for select to schools_app using (
  school_id = any ((select access.school_ids('school.read'))::uuid[])
  or organisation_id = any ((select access.organisation_ids('school.read'))::uuid[])
);
create policy membership_join on access.membership for insert to schools_app with check (organisation_id = any ((select access.organisation_ids('school.write'))::uuid[]));
create policy membership_change on access.membership for update to schools_app
  using (organisation_id = any ((select access.organisation_ids('school.write'))::uuid[]))
  with check (organisation_id = any ((select access.organisation_ids('school.write'))::uuid[]));
create policy class_teaching_read on access.class_teaching for select to schools_app using (school_id = any ((select access.school_ids('school.read'))::uuid[]));
create policy class_teaching_add on access.class_teaching for insert to schools_app with check (school_id = any ((select access.school_ids('class.write'))::uuid[]));
create policy class_teaching_change on access.class_teaching for update to schools_app
  using (school_id = any ((select access.school_ids('class.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('class.write'))::uuid[]));
reset role;
