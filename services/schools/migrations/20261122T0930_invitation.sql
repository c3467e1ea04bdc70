-- An invitation gives nothing until it is accepted: then it becomes the roles that it names, for the person who followed
-- its link. Until then a known and an unknown address look the same to whoever invites.
create table access.invitation (
  id uuid primary key,
  given_name text not null,
  family_name text not null,
  email text not null constraint invitation_email_lower check (email = lower(email) and length(email) between 3 and 254),
  -- A member of staff who has no sign-in yet; null for somebody new here.
  person_id uuid,
  roles text[] not null constraint invitation_has_roles check (cardinality(roles) > 0),
  school_id uuid,
  organisation_id uuid,
  starts_on date not null,
  ends_on date,
  -- Also takes the person on at the school.
  job_title text,
  -- Null for the first administrator, whom the command invites.
  invited_by uuid,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  accepted_at timestamptz,
  accepted_by uuid,
  version int not null default 1,
  constraint invitation_one_scope check ((school_id is null) <> (organisation_id is null)),
  constraint invitation_job_at_school check (job_title is null or school_id is not null),
  constraint invitation_dates_in_order check (ends_on is null or ends_on >= starts_on),
  constraint invitation_over_once check (withdrawn_at is null or accepted_at is null)
);
-- Invitations of one school or organisation; the policy predicates.
create index invitation_by_school on access.invitation (school_id) where school_id is not null;
create index invitation_by_organisation on access.invitation (organisation_id) where organisation_id is not null;
alter table access.invitation enable row level security;
alter table access.invitation force row level security;
grant select, insert, update on access.invitation to schools_app, hedgerow_seed;
create policy invitation_read on access.invitation for select to schools_app using (
  school_id = any ((select access.school_ids('role.read'))::uuid[])
  or organisation_id = any ((select access.organisation_ids('role.read'))::uuid[])
);
create policy invitation_make on access.invitation for insert to schools_app with check (
  school_id = any ((select access.school_ids('role.grant'))::uuid[])
  or organisation_id = any ((select access.organisation_ids('role.grant'))::uuid[])
);
create policy invitation_change on access.invitation for update to schools_app using (
  school_id = any ((select access.school_ids('role.grant'))::uuid[])
  or organisation_id = any ((select access.organisation_ids('role.grant'))::uuid[])
) with check (
  school_id = any ((select access.school_ids('role.grant'))::uuid[])
  or organisation_id = any ((select access.organisation_ids('role.grant'))::uuid[])
);
-- Nobody invites themselves: a person's own address is known to identity, the own id to everyone.
create policy invitation_not_own on access.invitation as restrictive for insert to schools_app with check (
  person_id is null or person_id <> (select access.person())
);
create policy invitation_for_definer on access.invitation for all to access_definer using (true) with check (true);
grant select, update on access.invitation to access_definer;

-- What accepting writes, in the portal's transaction: the person, the job, the roles, and what is published of them.
grant select, insert on schools.person, schools.employment to access_definer;
grant insert on access.assignment, reference.person, reference.employment, reference.outbox to access_definer;
create policy person_for_definer on schools.person for all to access_definer using (true) with check (true);
create policy employment_for_definer on schools.employment for all to access_definer using (true) with check (true);
create policy assignment_accepted on access.assignment for insert to access_definer with check (true);
create policy person_accepted on reference.person for insert to access_definer with check (true);
create policy employment_accepted on reference.employment for insert to access_definer with check (true);
create policy outbox_accepted on reference.outbox for insert to access_definer with check (true);

-- Whether the actor may give roles over the scope of an invitation.
create function access.may_invite(wanted uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select from access.invitation i where i.id = wanted
      and (i.school_id = any (access.school_ids('role.grant')) or i.organisation_id = any (access.organisation_ids('role.grant'))))
$$;

-- Ends the links of an invitation, and the mails that still wait with one.
create function access.end_invitation_links(wanted uuid, at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not access.may_invite(wanted) then raise insufficient_privilege; end if;
  update identity.mail m set given_up_at = at, problem = 'link-ended' from identity.link l
  where l.id = m.link_id and l.purpose = 'invitation' and l.subject_id = wanted and m.sent_at is null and m.given_up_at is null;
  update identity.link set ended_at = at
  where purpose = 'invitation' and subject_id = wanted and used_at is null and ended_at is null;
end
$$;

-- Asks for the mail of an invitation, with a link that takes the place of any earlier one.
create function access.mail_invitation(wanted uuid, link uuid, mail uuid, facts jsonb, at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform access.end_invitation_links(wanted, at);
  insert into identity.link (id, purpose, subject_id, issued_at, expires_at)
  select link, 'invitation', i.id, at, i.expires_at from access.invitation i where i.id = wanted;
  insert into identity.mail (id, kind, recipient, recipient_name, person_id, school_id, organisation_id, link_id, facts, written_at, due_at)
  select mail, 'invitation', i.email, i.given_name || ' ' || i.family_name, i.person_id, i.school_id, i.organisation_id, link, facts, at, at
  from access.invitation i where i.id = wanted;
end
$$;

-- What the page behind the link says. Asked by identity alone, for a link that it has proved.
create function access.invitation_facts(wanted uuid)
returns table (given_name text, family_name text, email text, person_id uuid, roles text[], place text, inviter text, starts_on date, ends_on date, expires_at timestamptz, withdrawn_at timestamptz, accepted_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select i.given_name, i.family_name, i.email, i.person_id, i.roles,
    coalesce((select s.name from reference.school s where s.school_id = i.school_id), (select o.name from schools.organisation o where o.id = i.organisation_id)),
    (select p.given_name || ' ' || p.family_name from reference.person p where p.person_id = i.invited_by),
    i.starts_on, i.ends_on, i.expires_at, i.withdrawn_at, i.accepted_at
  from access.invitation i where i.id = wanted
$$;

-- Turns an invitation into what it promised, for one person; once. Null where there is nothing to accept, else its school
-- or organisation. A role that the person holds there already is left as it is.
create function access.accept_invitation(wanted uuid, person uuid, at timestamptz)
returns table (school_id uuid, organisation_id uuid) language plpgsql security definer set search_path = '' as $$
declare
  i access.invitation;
  today date := access.today();
  job uuid := gen_random_uuid();
begin
  update access.invitation v set accepted_at = at, accepted_by = person, version = v.version + 1
  where v.id = wanted and v.accepted_at is null and v.withdrawn_at is null and v.expires_at > at
    and (v.ends_on is null or v.ends_on >= today) and v.invited_by is distinct from person
  returning * into i;
  if not found then return; end if;
  insert into schools.person (id, given_name, family_name) values (person, i.given_name, i.family_name) on conflict do nothing;
  -- Readers of the outbox follow a position: see takeTurn in services/schools/src/reference/outbox.ts.
  perform pg_advisory_xact_lock(7320431);
  insert into reference.person (person_id, given_name, family_name) values (person, i.given_name, i.family_name) on conflict do nothing;
  insert into reference.outbox (id, topic, payload) values (gen_random_uuid(), 'person.changed', jsonb_build_object('personId', person));
  insert into access.assignment (id, person_id, role, school_id, organisation_id, starts_on, ends_on, granted_by, granted_at)
  select gen_random_uuid(), person, r, i.school_id, i.organisation_id, greatest(i.starts_on, today), i.ends_on, i.invited_by, at
  from unnest(i.roles) r
  where not exists (
    select from access.assignment a where a.person_id = person and a.role = r and a.pupil_id is null
      and a.school_id is not distinct from i.school_id and a.organisation_id is not distinct from i.organisation_id
      and (a.ends_on is null or a.ends_on >= today));
  if i.job_title is not null and not exists (
    select from schools.employment e where e.person_id = person and e.school_id = i.school_id and (e.ends_on is null or e.ends_on >= today)
  ) then
    insert into schools.employment (id, school_id, person_id, job_title, starts_on, ends_on)
    values (job, i.school_id, person, i.job_title, greatest(i.starts_on, today), i.ends_on);
    insert into reference.employment (id, school_id, person_id, starts_on, ends_on)
    values (job, i.school_id, person, greatest(i.starts_on, today), i.ends_on);
    insert into reference.outbox (id, topic, school_id, payload)
    values (gen_random_uuid(), 'employment.changed', i.school_id, jsonb_build_object('schoolId', i.school_id, 'personId', person));
  end if;
  return query select i.school_id, i.organisation_id;
end
$$;

do $$
declare signature text;
begin
  foreach signature in array array['may_invite(uuid)', 'end_invitation_links(uuid, timestamptz)', 'mail_invitation(uuid, uuid, uuid, jsonb, timestamptz)', 'invitation_facts(uuid)', 'accept_invitation(uuid, uuid, timestamptz)'] loop
    execute format('alter function access.%s owner to access_definer', signature);
    execute format('revoke all on function access.%s from public', signature);
  end loop;
end
$$;
set local role access_definer;
grant execute on function access.end_invitation_links(uuid, timestamptz), access.mail_invitation(uuid, uuid, uuid, jsonb, timestamptz) to schools_app;
grant execute on function access.invitation_facts(uuid), access.accept_invitation(uuid, uuid, timestamptz) to identity_app;
set local role schools_owner;
