-- What this service is owed, or owes, by a date. Written in the same transaction as the record that causes it.
create table schools.duty (
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
create index duty_open_by_school on schools.duty (school_id, due_on, id) where met_on is null and withdrawn_on is null;
-- Closing and moving the duties of one record (meet, withdraw).
create index duty_by_cause on schools.duty (cause_id);
alter table schools.duty enable row level security;
alter table schools.duty force row level security;
-- Besides those who keep duties: who visits raises the next visit, and who registers or closes a place raises or takes
-- back what it owes as a place. Neither kind is about a child, and the worklist itself asks for duty.read.
create policy duty_read on schools.duty for select using (
  school_id = any ((select access.school_ids('duty.read'))::uuid[])
  or (rule in ('VISIT_DUE', 'INCLUSION_STRATEGY') and school_id = any ((select access.school_ids('school.write'))::uuid[]))
);
create policy duty_raise on schools.duty for insert with check (
  school_id = any ((select access.school_ids('duty.write'))::uuid[])
  or (rule = 'VISIT_DUE' and school_id = any ((select access.school_ids('visit.write'))::uuid[]))
  or (rule in ('VISIT_DUE', 'INCLUSION_STRATEGY') and school_id = any ((select access.school_ids('school.write'))::uuid[]))
);
create policy duty_change on schools.duty for update using (
  school_id = any ((select access.school_ids('duty.write'))::uuid[])
  or (rule = 'VISIT_DUE' and school_id = any ((select access.school_ids('visit.write'))::uuid[]))
  or (rule in ('VISIT_DUE', 'INCLUSION_STRATEGY') and school_id = any ((select access.school_ids('school.write'))::uuid[]))
) with check (
  school_id = any ((select access.school_ids('duty.write'))::uuid[])
  or (rule = 'VISIT_DUE' and school_id = any ((select access.school_ids('visit.write'))::uuid[]))
  or (rule in ('VISIT_DUE', 'INCLUSION_STRATEGY') and school_id = any ((select access.school_ids('school.write'))::uuid[]))
);

-- Whom a duty is about. Apart from the duty, so that who may see that something is late need not see for which child.
create table schools.duty_subject (
  duty_id uuid primary key references schools.duty (id) on delete cascade,
  school_id uuid not null,
  pupil_id uuid,
  staff_id uuid,
  agency_id uuid
);
-- Everything owed for one child (the pupil page).
create index duty_subject_by_pupil on schools.duty_subject (pupil_id) where pupil_id is not null;
-- The policy predicate.
create index duty_subject_by_school on schools.duty_subject (school_id);
alter table schools.duty_subject enable row level security;
alter table schools.duty_subject force row level security;
-- A duty of a place is about nobody; its row says so, and hides nothing from those who see the duty.
create policy duty_subject_read on schools.duty_subject for select using (
  school_id = any ((select access.school_ids('duty.subject.read'))::uuid[])
  or (pupil_id is null and staff_id is null and agency_id is null and (
    school_id = any ((select access.school_ids('duty.read'))::uuid[]) or school_id = any ((select access.school_ids('school.write'))::uuid[])
  ))
);
create policy duty_subject_write on schools.duty_subject for insert with check (
  school_id = any ((select access.school_ids('duty.write'))::uuid[])
  or (pupil_id is null and staff_id is null and agency_id is null and (
    school_id = any ((select access.school_ids('visit.write'))::uuid[]) or school_id = any ((select access.school_ids('school.write'))::uuid[])
  ))
);
create policy duty_subject_change on schools.duty_subject for update using (school_id = any ((select access.school_ids('duty.write'))::uuid[])) with check (school_id = any ((select access.school_ids('duty.write'))::uuid[]));

-- Answers already given to a mutation, so that a retry with the same key changes nothing twice.
create table schools.idempotency (
  person_id uuid not null,
  operation text not null,
  key text not null,
  request_hash text not null,
  response jsonb,
  at timestamptz not null default access.clock(),
  primary key (person_id, operation, key)
);
alter table schools.idempotency enable row level security;
alter table schools.idempotency force row level security;
create policy idempotency_own on schools.idempotency using (person_id = (select access.person())) with check (person_id = (select access.person()));
