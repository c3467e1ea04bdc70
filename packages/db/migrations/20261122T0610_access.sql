-- Which schools may this person act in, and as what. Owned by schools, readable through functions by all.
set local role schools_owner;

create table access.role_permission (
  role text not null,
  permission text not null,
  reach text not null constraint role_permission_reach_known check (reach in ('school', 'organisation', 'class', 'group', 'agreed', 'agency', 'child', 'everywhere')),
  primary key (role, permission)
);

create table access.assignment (
  id uuid primary key,
  person_id uuid not null,
  role text not null,
  school_id uuid,
  organisation_id uuid,
  class_id uuid,
  agency_id uuid,
  pupil_id uuid,
  starts_on date not null,
  ends_on date,
  granted_by uuid,
  granted_at timestamptz not null default access.clock(),
  version int not null default 1,
  constraint assignment_dates_in_order check (ends_on is null or ends_on >= starts_on),
  constraint assignment_scope_fits_role check (
    case
      when role in ('school_senco', 'shared_senco', 'head_teacher', 'setting_manager', 'class_teacher', 'teaching_assistant', 'governor')
        then school_id is not null and organisation_id is null and agency_id is null and pupil_id is null
      when role in ('inclusion_manager', 'area_senco', 'administrator')
        then organisation_id is not null and school_id is null and agency_id is null and pupil_id is null
      when role = 'agency_professional'
        then agency_id is not null and organisation_id is null and pupil_id is null
      when role in ('parent', 'pupil')
        then pupil_id is not null and school_id is not null and organisation_id is null and agency_id is null
      else false
    end
  )
);
-- Every access function: the assignments of one person.
create index assignment_by_person on access.assignment (person_id, role);
-- People and roles of one school or organisation; the policy predicates.
create index assignment_by_school on access.assignment (school_id) where school_id is not null;
create index assignment_by_organisation on access.assignment (organisation_id) where organisation_id is not null;

create table access.membership (
  id uuid primary key,
  school_id uuid not null,
  organisation_id uuid not null,
  starts_on date not null,
  ends_on date,
  constraint membership_dates_in_order check (ends_on is null or ends_on >= starts_on),
  constraint membership_once unique (school_id, organisation_id, starts_on)
);
-- Schools of one organisation on a day (access.school_ids).
create index membership_by_organisation on access.membership (organisation_id, school_id);

create table access.class_teaching (
  id uuid primary key,
  class_id uuid not null,
  school_id uuid not null,
  person_id uuid not null,
  starts_on date not null,
  ends_on date,
  constraint class_teaching_dates_in_order check (ends_on is null or ends_on >= starts_on)
);
-- Classes of one teacher (access.class_ids).
create index class_teaching_by_person on access.class_teaching (person_id, class_id);
-- Teachers of one class; the policy predicate.
create index class_teaching_by_school on access.class_teaching (school_id, class_id);

-- The actor, as the transaction set it; null when nobody did, and then nothing is seen.
create function access.person() returns uuid language sql stable set search_path = '' as
  $$ select nullif(current_setting('hedgerow.person', true), '')::uuid $$;
-- The day on which rights are judged: the clock that the application passed.
create function access.today() returns date language sql stable set search_path = '' as
  $$ select coalesce(nullif(current_setting('hedgerow.today', true), '')::date, (access.clock() at time zone 'Europe/London')::date) $$;

alter table access.role_permission enable row level security;
alter table access.role_permission force row level security;
alter table access.assignment enable row level security;
alter table access.assignment force row level security;
alter table access.membership enable row level security;
alter table access.membership force row level security;
alter table access.class_teaching enable row level security;
alter table access.class_teaching force row level security;

-- The functions below run as access_definer, whose own policies end the recursion of a policy that asks about policies.
create policy role_permission_for_definer on access.role_permission for select to access_definer using (true);
create policy assignment_for_definer on access.assignment for select to access_definer using (true);
create policy membership_for_definer on access.membership for select to access_definer using (true);
create policy class_teaching_for_definer on access.class_teaching for select to access_definer using (true);
grant select on access.role_permission, access.assignment, access.membership, access.class_teaching to access_definer;
grant select, insert, update, delete on access.role_permission, access.assignment, access.membership, access.class_teaching to hedgerow_seed;
grant select, insert, update on access.assignment, access.membership, access.class_teaching to schools_app;
grant select on access.role_permission to schools_app, provision_app, training_app, agencies_app;
create policy role_permission_read on access.role_permission for select to schools_app, provision_app, training_app, agencies_app using (true);
reset role;
