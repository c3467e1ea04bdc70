-- What a school writes about a child from day to day.

create table provision.profile (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  what_matters text not null default '',
  what_helps text not null default '',
  what_to_avoid text not null default '',
  strategies text not null default '',
  shared_with_family_on date,
  by_id uuid not null,
  updated_at timestamptz not null,
  version int not null default 1,
  -- Also the index of every reading of it.
  constraint profile_one_per_file unique (pupil_id, school_id),
  constraint profile_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);

-- A sealed note stands here without its text: that it is there shows, what it says does not.
create table provision.observation (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  kind text not null constraint observation_kind_known check (kind in ('NOTE', 'OBSERVATION', 'ASSESSMENT', 'FAMILY_CONTACT')),
  observed_on date not null,
  text text,
  is_sealed boolean not null default false,
  by_id uuid not null,
  recorded_at timestamptz not null,
  version int not null default 1,
  constraint observation_text_unless_sealed check ((text is null) = is_sealed),
  constraint observation_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- A child's notes, newest first; the last note shown in the register.
create index observation_by_pupil on provision.observation (pupil_id, observed_on desc, id desc);

-- Who may read a sealed note. The writer is named too.
create table provision.sealed_reader (
  observation_id uuid not null references provision.observation (id),
  person_id uuid not null,
  school_id uuid not null,
  primary key (observation_id, person_id)
);
-- The policy predicate.
create index sealed_reader_by_person on provision.sealed_reader (person_id, observation_id);

create table provision.sealed_text (
  observation_id uuid primary key references provision.observation (id),
  school_id uuid not null,
  text text not null
);

create table provision.concern (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  raised_on date not null,
  raised_from text not null constraint concern_source_known check (raised_from in ('STAFF', 'PARENT', 'PUPIL', 'AGENCY')),
  text text not null,
  school_view text,
  decision text constraint concern_decision_known check (decision in ('MONITOR', 'SEN_SUPPORT', 'REFER', 'REQUEST_EHC', 'NO_ACTION')),
  decided_on date,
  by_id uuid not null,
  version int not null default 1,
  constraint concern_decision_dated check ((decision is null) = (decided_on is null)),
  constraint concern_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- A child's concerns, newest first.
create index concern_by_pupil on provision.concern (pupil_id, raised_on desc);

create table provision.family_meeting (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  held_on date not null,
  attendees text not null,
  note text not null default '',
  parent_view text not null default '',
  counts_towards_three boolean not null default true,
  is_shared_with_family boolean not null default false,
  by_id uuid not null,
  version int not null default 1,
  constraint family_meeting_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- A child's meetings; the count of the year.
create index family_meeting_by_pupil on provision.family_meeting (pupil_id, held_on desc);

create table provision.agreement (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  agreed_on date not null,
  agreed_by_name text not null,
  how text not null,
  withdrawn_on date,
  by_id uuid not null,
  version int not null default 1,
  constraint agreement_dates_in_order check (withdrawn_on is null or withdrawn_on >= agreed_on),
  constraint agreement_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- A child's agreements; one that stands, at most, in each setting.
create unique index agreement_one_standing on provision.agreement (pupil_id, school_id) where withdrawn_on is null;
-- Children of a network (provision.reached).
create index agreement_by_school on provision.agreement (school_id, pupil_id);

create table provision.two_year_check (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  done_on date not null,
  personal_social_emotional text not null,
  communication_language text not null,
  physical text not null,
  has_significant_concern boolean not null,
  next_steps text not null default '',
  was_done_elsewhere boolean not null default false,
  shared_with_health_visitor_on date,
  by_id uuid not null,
  version int not null default 1,
  constraint two_year_check_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- A child's checks.
create index two_year_check_by_pupil on provision.two_year_check (pupil_id, done_on desc);

create table provision.reception_handover (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  handed_over_on date not null,
  receiving_school text not null,
  summary text not null default '',
  by_id uuid not null,
  version int not null default 1,
  constraint reception_handover_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- A child's handovers; children not yet handed over (provision.handovers_due).
create index reception_handover_by_pupil on provision.reception_handover (pupil_id, school_id);

-- Each table is read and written by its school; by class, group or agreement where the matrix says so.
do $$
declare
  t record;
begin
  for t in select * from (values
    ('profile', 'profile.read', 'profile.write'),
    ('concern', 'concern.read', 'concern.write'),
    ('family_meeting', 'meeting.read', 'meeting.write'),
    ('agreement', 'agreement.read', 'agreement.write'),
    ('two_year_check', 'check.read', 'check.write'),
    ('reception_handover', 'check.read', 'handover.write')
  ) as filed (name, can_read, can_write) loop
    execute format('alter table provision.%I enable row level security', t.name);
    execute format('alter table provision.%I force row level security', t.name);
    -- The policy predicate.
    execute format('create index %I on provision.%I (school_id)', t.name || '_by_controller', t.name);
    execute format($policy$
      create policy %I on provision.%I for select using (
        school_id = any ((select access.school_ids(%3$L))::uuid[])
        or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached(%3$L) r)
      )$policy$, t.name || '_read', t.name, t.can_read);
    execute format($policy$
      create policy %I on provision.%I for insert with check (
        school_id = any ((select access.school_ids(%3$L))::uuid[])
        or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached(%3$L) r)
      )$policy$, t.name || '_add', t.name, t.can_write);
    execute format($policy$
      create policy %I on provision.%I for update using (
        school_id = any ((select access.school_ids(%3$L))::uuid[])
        or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached(%3$L) r)
      ) with check (
        school_id = any ((select access.school_ids(%3$L))::uuid[])
        or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached(%3$L) r)
      )$policy$, t.name || '_change', t.name, t.can_write);
  end loop;
end
$$;

-- What the school has shared, for the family's own account.
create policy profile_read_family on provision.profile for select using (
  shared_with_family_on is not null
  and (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.family_reached('profile.read') r)
);
create policy family_meeting_read_family on provision.family_meeting for select using (
  is_shared_with_family
  and (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.family_reached('meeting.read') r)
);

alter table provision.observation enable row level security;
alter table provision.observation force row level security;
alter table provision.sealed_reader enable row level security;
alter table provision.sealed_reader force row level security;
alter table provision.sealed_text enable row level security;
alter table provision.sealed_text force row level security;
-- The policy predicates.
create index observation_by_controller on provision.observation (school_id);
create index sealed_text_by_controller on provision.sealed_text (school_id);
-- The marker of a sealed note is for people who may be named on one; who writes a note may read her own while she reaches the child.
create policy observation_read on provision.observation for select using (
  (not is_sealed and (
    school_id = any ((select access.school_ids('observation.read'))::uuid[])
    or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('observation.read') r)
    or (by_id = (select access.person()) and (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('observation.write') r))
  ))
  or (is_sealed and school_id = any ((select access.school_ids('sealed.read'))::uuid[]))
);
create policy observation_add on provision.observation for insert with check (
  by_id = (select access.person()) and (
    school_id = any ((select access.school_ids('observation.write'))::uuid[])
    or (not is_sealed and (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('observation.write') r))
  )
);
create policy observation_correct_own on provision.observation for update
  using (by_id = (select access.person()) and (
    school_id = any ((select access.school_ids('observation.write'))::uuid[])
    or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('observation.write') r)
  ))
  with check (by_id = (select access.person()) and (
    school_id = any ((select access.school_ids('observation.write'))::uuid[])
    or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('observation.write') r)
  ));
create policy sealed_reader_read on provision.sealed_reader for select using (
  person_id = (select access.person()) and school_id = any ((select access.school_ids('sealed.read'))::uuid[])
);
-- Only the writer names readers, and only on her own note.
create policy sealed_reader_name on provision.sealed_reader for insert with check (
  school_id = any ((select access.school_ids('sealed.read'))::uuid[])
  and exists (select 1 from provision.observation o where o.id = observation_id and o.school_id = sealed_reader.school_id and o.by_id = (select access.person()))
);
create policy sealed_text_read on provision.sealed_text for select using (
  school_id = any ((select access.school_ids('sealed.read'))::uuid[])
  and exists (select 1 from provision.sealed_reader r where r.observation_id = sealed_text.observation_id and r.person_id = (select access.person()))
);
create policy sealed_text_write on provision.sealed_text for insert with check (
  school_id = any ((select access.school_ids('sealed.read'))::uuid[])
  and exists (select 1 from provision.observation o where o.id = observation_id and o.school_id = sealed_text.school_id and o.by_id = (select access.person()))
);
create policy sealed_text_correct_own on provision.sealed_text for update
  using (exists (select 1 from provision.observation o where o.id = observation_id and o.by_id = (select access.person())))
  with check (
    school_id = any ((select access.school_ids('sealed.read'))::uuid[])
    and exists (select 1 from provision.observation o where o.id = observation_id and o.school_id = sealed_text.school_id and o.by_id = (select access.person()))
  );

-- For the functions of this schema that run as access_definer.
grant select on provision.agreement, provision.reception_handover to access_definer;
create policy agreement_for_definer on provision.agreement for select to access_definer using (true);
create policy reception_handover_for_definer on provision.reception_handover for select to access_definer using (true);
