-- Every human with a job or a sign-in: the name. Where they work and what they may do is dated and elsewhere.
create table schools.person (
  id uuid primary key,
  given_name text not null,
  family_name text not null,
  created_at timestamptz not null default access.clock(),
  version int not null default 1
);

create table schools.employment (
  id uuid primary key,
  school_id uuid not null,
  person_id uuid not null,
  job_title text not null,
  is_teacher boolean not null default false,
  -- As this employer has seen them (SEND Regs 2014 reg 49(2)); courses and awards are training's.
  is_qualified_teacher boolean not null default false,
  is_induction_settled boolean not null default false,
  is_head boolean not null default false,
  contracted_hours numeric(4, 1) constraint employment_hours_sensible check (contracted_hours between 0 and 60),
  starts_on date not null,
  ends_on date,
  created_at timestamptz not null default access.clock(),
  version int not null default 1,
  constraint employment_dates_in_order check (ends_on is null or ends_on >= starts_on)
);
-- Staff of one school (employmentsBySchool, searchPeople), and the policy predicate.
create index employment_by_school on schools.employment (school_id, person_id);
-- Employments of one person (employmentsByPerson, the policy of person).
create index employment_by_person on schools.employment (person_id);
alter table schools.employment enable row level security;
alter table schools.employment force row level security;
create policy employment_read on schools.employment for select using (
  school_id = any ((select access.school_ids('staff.read'))::uuid[]) or person_id = (select access.person())
);
create policy employment_start on schools.employment for insert with check (school_id = any ((select access.school_ids('employment.write'))::uuid[]));
create policy employment_change on schools.employment for update
  using (school_id = any ((select access.school_ids('employment.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('employment.write'))::uuid[]));

-- SENCo of one school (Children and Families Act 2014 s.67): one record a school, also when the person is shared.
create table schools.designation (
  id uuid primary key,
  school_id uuid not null,
  person_id uuid not null,
  basis text constraint designation_basis_known check (basis in ('QUALIFIED_TEACHER', 'HEAD')),
  starts_on date not null,
  ends_on date,
  contracted_hours numeric(4, 1) constraint designation_hours_sensible check (contracted_hours between 0 and 60),
  class_teaching_commitment text not null constraint designation_teaching_known check (class_teaching_commitment in ('NONE', 'SOME', 'SIGNIFICANT')),
  is_head boolean not null default false,
  first_became_senco_on date not null,
  sharing_reviewed_on date,
  sharing_review_findings text,
  created_at timestamptz not null default access.clock(),
  version int not null default 1,
  constraint designation_dates_in_order check (ends_on is null or ends_on >= starts_on),
  constraint designation_once_a_start unique (school_id, person_id, starts_on)
);
-- Designations of one school, today's SENCo (designationsBySchool); the policy predicate is served by the same index.
create index designation_by_school on schools.designation (school_id, starts_on desc);
-- Designations of one person (designationsByPerson, the policy of person).
create index designation_by_person on schools.designation (person_id);
alter table schools.designation enable row level security;
alter table schools.designation force row level security;
create policy designation_read on schools.designation for select using (school_id = any ((select access.school_ids('school.read'))::uuid[]));
create policy designation_make on schools.designation for insert with check (school_id = any ((select access.school_ids('designation.write'))::uuid[]));
create policy designation_change on schools.designation for update
  using (school_id = any ((select access.school_ids('designation.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('designation.write'))::uuid[]));

create table schools.class (
  id uuid primary key,
  school_id uuid not null,
  name text not null,
  academic_year smallint not null,
  year_groups smallint[] not null,
  closed_on date,
  created_at timestamptz not null default access.clock(),
  version int not null default 1,
  constraint class_name_once_a_year unique (school_id, academic_year, name)
);
alter table schools.class enable row level security;
alter table schools.class force row level security;
-- The unique constraint's index serves the predicate and the list (classesBySchool).
create policy class_read on schools.class for select using (school_id = any ((select access.school_ids('school.read'))::uuid[]));
create policy class_open on schools.class for insert with check (school_id = any ((select access.school_ids('class.write'))::uuid[]));
create policy class_change on schools.class for update
  using (school_id = any ((select access.school_ids('class.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('class.write'))::uuid[]));

alter table schools.person enable row level security;
alter table schools.person force row level security;
-- A colleague is seen through a record about her that is itself seen: a job, a designation, a class.
create policy person_read on schools.person for select using (
  id = (select access.person())
  or exists (select 1 from schools.employment e where e.person_id = person.id)
  or exists (select 1 from schools.designation d where d.person_id = person.id)
  or exists (select 1 from access.class_teaching t where t.person_id = person.id)
  or exists (select 1 from access.assignment a where a.person_id = person.id)
);
-- A new person becomes visible through the job or the role that is recorded with her.
create policy person_add on schools.person for insert with check (
  cardinality((select access.school_ids('employment.write'))::uuid[]) > 0 or cardinality((select access.organisation_ids('role.grant'))::uuid[]) > 0
);
create policy person_rename on schools.person for update
  using (exists (select 1 from schools.employment e where e.person_id = person.id and e.school_id = any ((select access.school_ids('employment.write'))::uuid[])))
  with check (exists (select 1 from schools.employment e where e.person_id = person.id and e.school_id = any ((select access.school_ids('employment.write'))::uuid[])));

-- Colleagues in a network see who its Area SENCos are (the ratio of settings to each).
create policy assignment_read_area_sencos on access.assignment for select to schools_app
  using (role = 'area_senco' and organisation_id = any ((select access.organisation_ids('school.read'))::uuid[]));
-- What the Code says of sharing (6.92 to 6.93) depends on every school that shares the person, and each sees only its own
-- record: so the two facts that decide it are published.
alter table reference.designation
  add column class_teaching_commitment text not null default 'NONE',
  add column is_head boolean not null default false;

-- Who designates a SENCo gives the role with it, and takes it back: a manager of the trust holds no other grant.
create policy assignment_with_designation on access.assignment for insert to schools_app with check (
  role in ('school_senco', 'shared_senco') and school_id = any ((select access.school_ids('designation.write'))::uuid[])
);
create policy assignment_end_with_designation on access.assignment for update to schools_app
  using (role in ('school_senco', 'shared_senco') and school_id = any ((select access.school_ids('designation.write'))::uuid[]))
  with check (role in ('school_senco', 'shared_senco') and school_id = any ((select access.school_ids('designation.write'))::uuid[]));
create policy assignment_read_for_designation on access.assignment for select to schools_app
  using (role in ('school_senco', 'shared_senco') and school_id = any ((select access.school_ids('designation.write'))::uuid[]));
-- Teachers of classes, over many schools (teachingByClass).
create index class_teaching_by_class on access.class_teaching (class_id);
-- An employment that ends takes the person's classes with it.
create policy class_teaching_end_with_employment on access.class_teaching for update to schools_app
  using (school_id = any ((select access.school_ids('employment.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('employment.write'))::uuid[]));
-- A right that has not begun may be taken back whole: ending it would leave it one day.
grant delete on access.class_teaching, access.assignment to schools_app;
create policy class_teaching_never_began on access.class_teaching for delete to schools_app using (
  starts_on > (select access.today())
  and (school_id = any ((select access.school_ids('class.write'))::uuid[]) or school_id = any ((select access.school_ids('employment.write'))::uuid[]))
);
create policy assignment_never_began on access.assignment for delete to schools_app using (
  starts_on > (select access.today())
  and (
    school_id = any ((select access.school_ids('role.grant'))::uuid[])
    or (school_id is null and organisation_id = any ((select access.organisation_ids('role.grant'))::uuid[]))
    or (role in ('school_senco', 'shared_senco') and school_id = any ((select access.school_ids('designation.write'))::uuid[]))
  )
);
-- Families and agencies are let in by the records of the child and of the referral, never by a grant over a school: a
-- head could otherwise name another school's child.
create policy assignment_not_by_hand on access.assignment as restrictive for insert to schools_app with check (agency_id is null and pupil_id is null);
-- Nobody widens their own reach: a role for oneself is only ever one over a school whose children one reads already (a
-- head who is also its SENCo).
create policy assignment_not_own on access.assignment as restrictive for insert to schools_app with check (
  person_id <> (select access.person()) or school_id = any ((select access.school_ids('pupil.read'))::uuid[])
);
