-- What this service is owed, or owes, by a date. Written in the same transaction as the record that causes it.
create table provision.duty (
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
create index duty_open_by_school on provision.duty (school_id, due_on, id) where met_on is null and withdrawn_on is null;
-- Closing and moving the duties of one record (meet, withdraw).
create index duty_by_cause on provision.duty (cause_id);
alter table provision.duty enable row level security;
alter table provision.duty force row level security;
create policy duty_read on provision.duty for select using (school_id = any ((select access.school_ids('duty.read'))::uuid[]));
create policy duty_raise on provision.duty for insert with check (school_id = any ((select access.school_ids('duty.write'))::uuid[]));
create policy duty_change on provision.duty for update using (school_id = any ((select access.school_ids('duty.write'))::uuid[])) with check (school_id = any ((select access.school_ids('duty.write'))::uuid[]));

-- Whom a duty is about. Apart from the duty, so that who may see that something is late need not see for which child.
create table provision.duty_subject (
  duty_id uuid primary key references provision.duty (id) on delete cascade,
  school_id uuid not null,
  pupil_id uuid,
  staff_id uuid,
  agency_id uuid
);
-- Everything owed for one child (the pupil page).
create index duty_subject_by_pupil on provision.duty_subject (pupil_id) where pupil_id is not null;
-- The policy predicate.
create index duty_subject_by_school on provision.duty_subject (school_id);
alter table provision.duty_subject enable row level security;
alter table provision.duty_subject force row level security;
create policy duty_subject_read on provision.duty_subject for select using (school_id = any ((select access.school_ids('duty.subject.read'))::uuid[]));
create policy duty_subject_write on provision.duty_subject for insert with check (school_id = any ((select access.school_ids('duty.write'))::uuid[]));
create policy duty_subject_change on provision.duty_subject for update using (school_id = any ((select access.school_ids('duty.write'))::uuid[])) with check (school_id = any ((select access.school_ids('duty.write'))::uuid[]));

-- Answers already given to a mutation, so that a retry with the same key changes nothing twice.
create table provision.idempotency (
  person_id uuid not null,
  operation text not null,
  key text not null,
  request_hash text not null,
  response jsonb,
  at timestamptz not null default access.clock(),
  primary key (person_id, operation, key)
);
alter table provision.idempotency enable row level security;
alter table provision.idempotency force row level security;
create policy idempotency_own on provision.idempotency using (person_id = (select access.person())) with check (person_id = (select access.person()));
