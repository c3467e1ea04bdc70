-- Somebody came to a place. The notes are about the place; children seen stand apart, under a stricter policy.
create table schools.visit (
  id uuid primary key,
  school_id uuid not null,
  visited_on date not null,
  by_person_id uuid not null,
  kind text not null constraint visit_kind_known check (kind in ('PLANNED', 'REQUESTED', 'REVIEW', 'TRAINING', 'OTHER')),
  notes text,
  next_agreed_on date,
  created_at timestamptz not null default access.clock(),
  version int not null default 1,
  constraint visit_next_is_later check (next_agreed_on is null or next_agreed_on > visited_on),
  constraint visit_with_school unique (id, school_id)
);
-- Visits of one school, newest first (visitPage, lastVisitBySchool), and the policy predicate.
create index visit_by_school on schools.visit (school_id, visited_on desc, id desc);
alter table schools.visit enable row level security;
alter table schools.visit force row level security;
create policy visit_read on schools.visit for select using (school_id = any ((select access.school_ids('visit.read'))::uuid[]));
create policy visit_record on schools.visit for insert with check (school_id = any ((select access.school_ids('visit.write'))::uuid[]));
create policy visit_change on schools.visit for update
  using (school_id = any ((select access.school_ids('visit.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('visit.write'))::uuid[]));

create table schools.visit_child (
  visit_id uuid not null,
  school_id uuid not null,
  pupil_id uuid not null,
  note text,
  primary key (visit_id, pupil_id),
  constraint visit_child_of_visit foreign key (visit_id, school_id) references schools.visit (id, school_id)
);
-- Visits on which a child was seen (storyByPupil).
create index visit_child_by_pupil on schools.visit_child (pupil_id);
-- The policy predicate.
create index visit_child_by_school on schools.visit_child (school_id);
alter table schools.visit_child enable row level security;
alter table schools.visit_child force row level security;
-- Only those who may see every child of the school: a manager or an Area SENCo sees that there was a visit, and no child.
create policy visit_child_read on schools.visit_child for select using (school_id = any ((select access.school_ids('pupil.read'))::uuid[]));
create policy visit_child_name on schools.visit_child for insert with check (
  school_id = any ((select access.school_ids('pupil.read'))::uuid[]) and school_id = any ((select access.school_ids('visit.write'))::uuid[])
);
create policy visit_child_change on schools.visit_child for update using (
  school_id = any ((select access.school_ids('pupil.read'))::uuid[]) and school_id = any ((select access.school_ids('visit.write'))::uuid[])
) with check (
  school_id = any ((select access.school_ids('pupil.read'))::uuid[]) and school_id = any ((select access.school_ids('visit.write'))::uuid[])
);
create policy visit_child_remove on schools.visit_child for delete using (
  school_id = any ((select access.school_ids('pupil.read'))::uuid[]) and school_id = any ((select access.school_ids('visit.write'))::uuid[])
);

-- Publications of a school's inclusion strategy (Inclusive Mainstream Fund, conditions of grant 2026-27).
create table schools.inclusion_strategy (
  id uuid primary key,
  school_id uuid not null,
  published_on date not null,
  url text not null,
  is_multi_year boolean not null default false,
  budgeted_cost numeric(12, 2) constraint inclusion_strategy_cost_sensible check (budgeted_cost >= 0),
  published_by uuid not null,
  created_at timestamptz not null default access.clock(),
  version int not null default 1,
  constraint inclusion_strategy_once_a_day unique (school_id, published_on)
);
alter table schools.inclusion_strategy enable row level security;
alter table schools.inclusion_strategy force row level security;
-- The unique constraint's index serves the predicate and the list (strategiesBySchool).
create policy inclusion_strategy_read on schools.inclusion_strategy for select using (school_id = any ((select access.school_ids('school.read'))::uuid[]));
create policy inclusion_strategy_publish on schools.inclusion_strategy for insert with check (school_id = any ((select access.school_ids('strategy.write'))::uuid[]));
