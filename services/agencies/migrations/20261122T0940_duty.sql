-- What this service is owed, or owes, by a date. Written in the same transaction as the record that causes it.
create table agencies.duty (
  id uuid primary key,
  rule text not null,
  school_id uuid not null,
  owner text not null,
  owner_name text,
  assignee_id uuid,
  opens_on date,
  due_on date not null,
  basis text not null,
  strength text not null constraint duty_strength_known check (strength in ('MUST', 'MUST_MINIMUM', 'GRANT_CONDITION', 'SHOULD', 'DERIVED', 'LOCAL', 'PROPOSED')),
  cause_type text not null,
  cause_id uuid not null,
  occurrence text not null default '',
  met_on date,
  withdrawn_on date,
  late_reason text,
  exception_code text,
  exception_from date,
  exception_to date,
  created_at timestamptz not null default access.clock(),
  version int not null default 1,
  constraint duty_once_per_cause unique (rule, cause_id, occurrence)
);
-- The worklist: everything open in one school by date (dutyPage, dutyCounts), and the policy predicate.
create index duty_open_by_school on agencies.duty (school_id, due_on, id) where met_on is null and withdrawn_on is null;
-- Closing and moving the duties of one record (meet, withdraw).
create index duty_by_cause on agencies.duty (cause_id);
alter table agencies.duty enable row level security;
alter table agencies.duty force row level security;
create policy duty_read on agencies.duty for select using (school_id = any ((select access.school_ids('duty.read'))::uuid[]));
create policy duty_raise on agencies.duty for insert with check (school_id = any ((select access.school_ids('duty.write'))::uuid[]));
create policy duty_change on agencies.duty for update using (school_id = any ((select access.school_ids('duty.write'))::uuid[])) with check (school_id = any ((select access.school_ids('duty.write'))::uuid[]));

-- Whom a duty is about. Apart from the duty, so that who may see that something is late need not see for which child.
create table agencies.duty_subject (
  duty_id uuid primary key references agencies.duty (id) on delete cascade,
  school_id uuid not null,
  pupil_id uuid,
  staff_id uuid,
  agency_id uuid
);
-- Everything owed for one child (the pupil page).
create index duty_subject_by_pupil on agencies.duty_subject (pupil_id) where pupil_id is not null;
-- The policy predicate.
create index duty_subject_by_school on agencies.duty_subject (school_id);
alter table agencies.duty_subject enable row level security;
alter table agencies.duty_subject force row level security;
create policy duty_subject_read on agencies.duty_subject for select using (school_id = any ((select access.school_ids('duty.subject.read'))::uuid[]));
create policy duty_subject_write on agencies.duty_subject for insert with check (school_id = any ((select access.school_ids('duty.write'))::uuid[]));
create policy duty_subject_change on agencies.duty_subject for update using (school_id = any ((select access.school_ids('duty.write'))::uuid[])) with check (school_id = any ((select access.school_ids('duty.write'))::uuid[]));

-- Answers already given to a mutation, so that a retry with the same key changes nothing twice.
create table agencies.idempotency (
  person_id uuid not null,
  operation text not null,
  key text not null,
  request_hash text not null,
  response jsonb,
  at timestamptz not null default access.clock(),
  primary key (person_id, operation, key)
);
alter table agencies.idempotency enable row level security;
alter table agencies.idempotency force row level security;
create policy idempotency_own on agencies.idempotency using (person_id = (select access.person())) with check (person_id = (select access.person()));

-- An agency sees and answers what it owes itself: its reach to a duty goes through the referral that causes it, and
-- ends with it.
create policy duty_read_agency on agencies.duty for select
  using ((select cardinality(access.agency_ids('referral.read'))) > 0
    and exists (select 1 from agencies.referral r where r.id = duty.cause_id and r.school_id = duty.school_id and r.agency_id = any ((select access.agency_ids('referral.read'))::uuid[])));
create policy duty_raise_agency on agencies.duty for insert
  with check (owner = 'AGENCY' and exists (select 1 from agencies.referral r where r.id = duty.cause_id and r.school_id = duty.school_id and r.agency_id = any ((select access.agency_ids('referral.respond'))::uuid[])));
create policy duty_change_agency on agencies.duty for update
  using ((select cardinality(access.agency_ids('referral.respond'))) > 0
    and owner = 'AGENCY' and exists (select 1 from agencies.referral r where r.id = duty.cause_id and r.school_id = duty.school_id and r.agency_id = any ((select access.agency_ids('referral.respond'))::uuid[])))
  with check (owner = 'AGENCY' and exists (select 1 from agencies.referral r where r.id = duty.cause_id and r.school_id = duty.school_id and r.agency_id = any ((select access.agency_ids('referral.respond'))::uuid[])));
create policy duty_subject_read_agency on agencies.duty_subject for select
  using (agency_id = any ((select access.agency_ids('referral.read'))::uuid[])
    and exists (select 1 from agencies.duty d where d.id = duty_subject.duty_id and d.school_id = duty_subject.school_id));
create policy duty_subject_write_agency on agencies.duty_subject for insert
  with check (agency_id = any ((select access.agency_ids('referral.respond'))::uuid[])
    and exists (select 1 from agencies.duty d where d.id = duty_subject.duty_id and d.school_id = duty_subject.school_id));
create policy duty_subject_change_agency on agencies.duty_subject for update
  using (agency_id = any ((select access.agency_ids('referral.respond'))::uuid[])
    and exists (select 1 from agencies.duty d where d.id = duty_subject.duty_id and d.school_id = duty_subject.school_id))
  with check (agency_id = any ((select access.agency_ids('referral.respond'))::uuid[])
    and exists (select 1 from agencies.duty d where d.id = duty_subject.duty_id and d.school_id = duty_subject.school_id));
-- What an agency's people owe, by date.
create index duty_subject_by_agency on agencies.duty_subject (agency_id) where agency_id is not null;
