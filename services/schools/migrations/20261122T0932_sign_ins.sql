-- What those who give roles may know and do about a sign-in: within their own scope, and no further.

-- Whether the person also holds a role that is not the actor's to give: at another school, organisation or agency, or as
-- somebody's parent.
create function access.holds_elsewhere(wanted uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select from access.assignment a
    where a.person_id = wanted and (a.ends_on is null or a.ends_on >= access.today())
      and not coalesce(a.pupil_id is null and a.school_id = any (access.school_ids('role.grant')), false)
      and not coalesce(a.school_id is null and a.organisation_id = any (access.organisation_ids('role.grant')), false))
$$;

-- Who of these people can sign in: those alone who hold or held a role that the actor sees. The address is told while a
-- role lasts.
create function access.sign_ins(people uuid[])
returns table (person_id uuid, email text, is_disabled boolean) language sql stable security definer set search_path = '' as $$
  select s.person_id, case when bool_or(a.ends_on is null or a.ends_on >= access.today()) then s.email end, s.is_disabled
  from identity.account s join access.assignment a on a.person_id = s.person_id
  where s.person_id = any (people) and a.pupil_id is null
    and (a.school_id = any (access.school_ids('role.read')) or a.organisation_id = any (access.organisation_ids('role.read')))
  group by s.person_id, s.email, s.is_disabled
$$;

-- Closes or opens a sign-in. Only where every place of the person is the actor's; nobody closes their own. Closing ends
-- the sessions. Returns whether there was a sign-in to change.
create function access.set_sign_in(wanted uuid, is_closed boolean, at timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  account uuid;
begin
  if wanted = access.person() or access.holds_elsewhere(wanted) or not exists (
    select from access.assignment a where a.person_id = wanted and a.pupil_id is null
      and (a.school_id = any (access.school_ids('role.grant')) or (a.school_id is null and a.organisation_id = any (access.organisation_ids('role.grant'))))
  ) then raise insufficient_privilege; end if;
  update identity.account s set is_disabled = is_closed, disabled_at = case when is_closed then at end
  where s.person_id = wanted and s.is_disabled <> is_closed returning s.id into account;
  if account is null then return false; end if;
  if is_closed then delete from identity.session where account_id = account; end if;
  return true;
end
$$;

-- Mails about people and places of the organisations that the actor administers. A link that sets a password may be
-- opened where the person has no place elsewhere: it would open that place too.
create function access.outgoing_mail()
returns table (id uuid, kind text, recipient text, recipient_name text, person_id uuid, school_id uuid, organisation_id uuid, written_at timestamptz, due_at timestamptz, tries int, sent_at timestamptz, given_up_at timestamptz, problem text, is_open boolean)
language plpgsql stable security definer set search_path = '' as $$
declare
  mine uuid[] := access.organisation_ids('role.grant');
  today date := access.today();
  places uuid[];
begin
  if cardinality(mine) = 0 then return; end if;
  select coalesce(array_agg(distinct m.school_id), '{}') into places from access.membership m
  where m.organisation_id = any (mine) and m.starts_on <= today and (m.ends_on is null or m.ends_on >= today);
  return query
    select l.id, l.kind, l.recipient, l.recipient_name, l.person_id, l.school_id, l.organisation_id, l.written_at, l.due_at, l.tries, l.sent_at, l.given_up_at, l.problem,
      case when l.kind = 'invitation' then true else l.person_id is not null and not access.holds_elsewhere(l.person_id) end
    from identity.mail l
    where l.organisation_id = any (mine) or l.school_id = any (places)
      or (l.kind <> 'invitation' and exists (
        select from access.assignment a where a.person_id = l.person_id and (a.ends_on is null or a.ends_on >= today)
          and (a.school_id = any (places) or a.organisation_id = any (mine))));
end
$$;

do $$
declare signature text;
begin
  foreach signature in array array['holds_elsewhere(uuid)', 'sign_ins(uuid[])', 'set_sign_in(uuid, boolean, timestamptz)', 'outgoing_mail()'] loop
    execute format('alter function access.%s owner to access_definer', signature);
    execute format('revoke all on function access.%s from public', signature);
  end loop;
end
$$;
set local role access_definer;
grant execute on function access.holds_elsewhere(uuid), access.sign_ins(uuid[]), access.set_sign_in(uuid, boolean, timestamptz), access.outgoing_mail() to schools_app;
set local role schools_owner;

-- A role that began today can be taken back today, or somebody who was let in by mistake would stay until midnight.
create policy assignment_taken_back on access.assignment for delete to schools_app using (
  starts_on = (select access.today())
  and (
    school_id = any ((select access.school_ids('role.grant'))::uuid[])
    or (school_id is null and organisation_id = any ((select access.organisation_ids('role.grant'))::uuid[]))
  )
);
