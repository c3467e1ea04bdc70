-- Opening one child's file from outside the school: with a reason that is kept, for the rest of the day, and in the sight
-- of the school (docs/decisions/0016).

create table provision.opening (
  id uuid primary key,
  person_id uuid not null,
  pupil_id uuid not null,
  school_id uuid not null,
  -- The day on which it lets the person in; it ends with that day.
  opened_on date not null,
  opened_at timestamptz not null,
  reason text not null constraint opening_reason_known check (reason in ('LATE_DUTY', 'COMPLAINT', 'SAFEGUARDING', 'FUNDING', 'COVER', 'QUALITY_CHECK', 'OTHER')),
  explanation text not null constraint opening_explained check (length(btrim(explanation)) >= 20),
  -- The duty from which the child was found; none where the name or number was typed.
  duty_id uuid,
  constraint opening_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- What lets a person in today (provision.reached).
create index opening_by_person on provision.opening (person_id, opened_on);
-- The school's own page, newest first; the policy predicate.
create index opening_by_school on provision.opening (school_id, opened_at desc);
-- The story of one child.
create index opening_by_pupil on provision.opening (pupil_id);

-- What was read under an opening: a row for each time that the file was asked for, with the parts asked for.
create table provision.opening_read (
  id uuid primary key,
  opening_id uuid not null references provision.opening (id),
  school_id uuid not null,
  read_at timestamptz not null,
  parts text[] not null
);
create index opening_read_by_opening on provision.opening_read (opening_id, read_at);

-- Who at the school has seen that it happened.
create table provision.opening_seen (
  opening_id uuid not null references provision.opening (id),
  person_id uuid not null,
  school_id uuid not null,
  seen_at timestamptz not null,
  primary key (opening_id, person_id)
);

-- How each person reaches a child without holding a permission for the school: by class, group, agreement, or a file
-- opened with a reason today at a school that the person still answers for.
create or replace function provision.reached(wanted text, reaches text[] default array['class', 'group', 'agreed', 'opened'])
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
  if 'opened' = any (reaches) then
    return query
      select distinct o.pupil_id, o.school_id from provision.opening o
      join provision.enrolment e on e.pupil_id = o.pupil_id and e.school_id = o.school_id
        and e.starts_on <= today and (e.ends_on is null or e.ends_on >= today)
      where o.person_id = me and o.opened_on = today
        and o.school_id = any (access.school_ids_with_reach(wanted, 'opened'));
  end if;
end
$$;

-- Finds the child of a duty, or the one child of exactly these names or this number, on the roll of one school of the
-- person, and opens the file: nobody learns of a child but by an opening that is kept. No row where there is no such child,
-- or more than one.
create function provision.open_with_reason(
  wanted_school uuid, wanted_duty uuid, wanted_upn text, wanted_family text, wanted_given text, wanted_birth date,
  opening_id uuid, why text, explained text, at_instant timestamptz
) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  today date := access.today();
  found_ids uuid[];
begin
  if not wanted_school = any (access.school_ids('pupil.open')) then
    raise exception 'not a school of this person' using errcode = '42501';
  end if;
  select array_agg(distinct p.id) into found_ids
  from provision.enrolment e
  join provision.pupil p on p.id = e.pupil_id
  where e.school_id = wanted_school and e.starts_on <= today and (e.ends_on is null or e.ends_on >= today)
    and case
      when wanted_duty is not null then exists (
        select 1 from provision.duty_subject s join provision.duty d on d.id = s.duty_id
        where s.duty_id = wanted_duty and s.school_id = wanted_school and s.pupil_id = p.id)
      when wanted_upn is not null then p.upn = wanted_upn
      else p.family_key = wanted_family and p.given_key = wanted_given and (wanted_birth is null or p.birth_on = wanted_birth)
    end;
  if cardinality(found_ids) is distinct from 1 then
    return null;
  end if;
  insert into provision.opening (id, person_id, pupil_id, school_id, opened_on, opened_at, reason, explanation, duty_id)
  values (opening_id, access.person(), found_ids[1], wanted_school, today, at_instant, why, explained, wanted_duty);
  return found_ids[1];
end
$$;
alter function provision.open_with_reason(uuid, uuid, text, text, text, date, uuid, text, text, timestamptz) owner to access_definer;
revoke all on function provision.open_with_reason(uuid, uuid, text, text, text, date, uuid, text, text, timestamptz) from public;
grant execute on function provision.open_with_reason(uuid, uuid, text, text, text, date, uuid, text, text, timestamptz) to provision_app;

do $$
declare t text;
begin
  foreach t in array array['opening', 'opening_read', 'opening_seen'] loop
    execute format('alter table provision.%I enable row level security', t);
    execute format('alter table provision.%I force row level security', t);
    execute format('revoke update, delete on provision.%I from provision_app', t);
  end loop;
end
$$;
revoke insert on provision.opening from provision_app;
grant select, insert on provision.opening to access_definer;
create policy opening_for_definer on provision.opening for select to access_definer using (true);
create policy opening_made_by_definer on provision.opening for insert to access_definer with check (true);

-- The opener sees the own; the school sees every one of its children's, a teacher those of the children she teaches.
create policy opening_read on provision.opening for select to provision_app, hedgerow_seed using (
  person_id = (select access.person())
  or school_id = any ((select access.school_ids('opening.read'))::uuid[])
  or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('opening.read', array['class']) r)
);
create policy opening_read_seen on provision.opening_read for select using (
  exists (select 1 from provision.opening o where o.id = opening_id)
);
create policy opening_read_kept on provision.opening_read for insert with check (
  exists (
    select 1 from provision.opening o
    where o.id = opening_id and o.school_id = opening_read.school_id and o.person_id = (select access.person()) and o.opened_on = (select access.today())
  )
);
create policy opening_seen_read on provision.opening_seen for select using (person_id = (select access.person()));
create policy opening_seen_by_school on provision.opening_seen for insert with check (
  person_id = (select access.person())
  and school_id = any ((select access.school_ids('opening.read'))::uuid[])
  and exists (select 1 from provision.opening o where o.id = opening_id and o.school_id = opening_seen.school_id)
);

-- What the file holds. Tables whose policies ask for every reach have it already; sealed notes and costs stay closed.
do $$
declare
  t record;
begin
  for t in select * from (values
    ('plan', 'plan.read'), ('cycle', 'plan.read'), ('outcome', 'plan.read'), ('cycle_contribution', 'plan.read'),
    ('provision_line', 'provision.read'), ('delivered_session', 'delivery.read'),
    ('ehc_request', 'ehc.read'), ('ehc_exception', 'ehc.read'), ('ehc_plan', 'ehc.read'), ('maintaining_council', 'ehc.read'),
    ('annual_review', 'review.read'), ('duty_subject', 'duty.subject.read')
  ) as filed (name, can_read) loop
    execute format($policy$
      create policy %I on provision.%I for select using (
        (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached(%L, array['opened']) r)
      )$policy$, t.name || '_read_opened', t.name, t.can_read);
  end loop;
end
$$;
