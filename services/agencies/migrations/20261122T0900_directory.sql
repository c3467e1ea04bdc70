-- Everyone outside the school: who they are, what each service asks and what it promises.
-- The directory is open to whoever may read it; it names no child. The keeper of an entry changes it.

create table agencies.agency (
  id uuid primary key,
  school_id uuid,
  organisation_id uuid,
  name text not null constraint agency_name_given check (name <> ''),
  kind text not null constraint agency_kind_known check (kind in ('COUNCIL', 'HEALTH', 'SCHOOL', 'VOLUNTARY', 'INDEPENDENT')),
  area text,
  website text,
  closed_on date,
  created_at timestamptz not null default access.clock(),
  version int not null default 1,
  constraint agency_one_keeper check (num_nonnulls(school_id, organisation_id) = 1)
);
-- The directory page, by name.
create index agency_by_name on agencies.agency (lower(name), id);
alter table agencies.agency enable row level security;
alter table agencies.agency force row level security;
create policy agency_read on agencies.agency for select
  using ((select cardinality(access.school_ids('agency.read')) + cardinality(access.agency_ids('agency.read'))) > 0);
create policy agency_add on agencies.agency for insert
  with check (school_id = any ((select access.school_ids('agency.write'))::uuid[]) or organisation_id = any ((select access.organisation_ids('agency.write'))::uuid[]));
create policy agency_change on agencies.agency for update
  using (school_id = any ((select access.school_ids('agency.write'))::uuid[]) or organisation_id = any ((select access.organisation_ids('agency.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('agency.write'))::uuid[]) or organisation_id = any ((select access.organisation_ids('agency.write'))::uuid[]));

create table agencies.agency_service (
  id uuid primary key,
  agency_id uuid not null references agencies.agency (id),
  name text not null constraint agency_service_name_given check (name <> ''),
  kind text not null constraint agency_service_kind_known check (kind in (
    'EDUCATIONAL_PSYCHOLOGY', 'SPEECH_AND_LANGUAGE_THERAPY', 'OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY', 'COMMUNITY_PAEDIATRICS',
    'CHILD_MENTAL_HEALTH', 'MENTAL_HEALTH_SUPPORT_TEAM', 'GENERAL_PRACTICE', 'SCHOOL_NURSING', 'HEALTH_VISITING', 'HEARING_SUPPORT',
    'VISION_SUPPORT', 'MULTI_SENSORY_SUPPORT', 'AUTISM_OUTREACH', 'LANGUAGE_OUTREACH', 'LEARNING_SUPPORT', 'BEHAVIOUR_SUPPORT',
    'PORTAGE', 'EARLY_HELP', 'SOCIAL_CARE', 'VIRTUAL_SCHOOL', 'ATTENDANCE', 'INFORMATION_AND_ADVICE', 'SEND_CASEWORK',
    'ALTERNATIVE_PROVISION', 'ACCESS_ASSESSMENT', 'VOLUNTARY')),
  area text,
  youngest_age smallint,
  oldest_age smallint,
  who_may_refer text,
  route text not null constraint agency_service_route_known check (route in ('PORTAL', 'EMAIL', 'FORM', 'TELEPHONE')),
  threshold text,
  minimum_reviewed_cycles smallint not null default 0 constraint agency_service_cycles_sane check (minimum_reviewed_cycles between 0 and 12),
  evidence text[] not null default '{}',
  urgent_route text,
  price text,
  email text,
  telephone text,
  acknowledge_working_days smallint constraint agency_service_acknowledge_sane check (acknowledge_working_days between 1 and 260),
  first_contact_weeks smallint constraint agency_service_contact_sane check (first_contact_weeks between 1 and 260),
  report_weeks smallint constraint agency_service_report_sane check (report_weeks between 1 and 260),
  verified_on date,
  closed_on date,
  version int not null default 1,
  constraint agency_service_ages_ordered check (youngest_age is null or oldest_age is null or youngest_age <= oldest_age)
);
-- The services of an agency.
create index agency_service_by_agency on agencies.agency_service (agency_id);
-- The directory by what is looked for.
create index agency_service_by_kind on agencies.agency_service (kind, agency_id);
alter table agencies.agency_service enable row level security;
alter table agencies.agency_service force row level security;
create policy agency_service_read on agencies.agency_service for select
  using ((select cardinality(access.school_ids('agency.read')) + cardinality(access.agency_ids('agency.read'))) > 0);
create policy agency_service_add on agencies.agency_service for insert
  with check (exists (select 1 from agencies.agency a where a.id = agency_service.agency_id
    and (a.school_id = any ((select access.school_ids('agency.write'))::uuid[]) or a.organisation_id = any ((select access.organisation_ids('agency.write'))::uuid[]))));
create policy agency_service_change on agencies.agency_service for update
  using (exists (select 1 from agencies.agency a where a.id = agency_service.agency_id
    and (a.school_id = any ((select access.school_ids('agency.write'))::uuid[]) or a.organisation_id = any ((select access.organisation_ids('agency.write'))::uuid[]))))
  with check (exists (select 1 from agencies.agency a where a.id = agency_service.agency_id
    and (a.school_id = any ((select access.school_ids('agency.write'))::uuid[]) or a.organisation_id = any ((select access.organisation_ids('agency.write'))::uuid[]))));

-- A person of an agency. What an account may see comes from its assignment alone, never from this row.
create table agencies.professional (
  id uuid primary key,
  agency_id uuid not null references agencies.agency (id),
  service_id uuid references agencies.agency_service (id),
  person_id uuid,
  name text not null constraint professional_name_given check (name <> ''),
  job_title text,
  email text,
  starts_on date not null,
  ends_on date,
  version int not null default 1,
  constraint professional_dates_ordered check (ends_on is null or ends_on >= starts_on)
);
-- The people of an agency.
create index professional_by_agency on agencies.professional (agency_id);
-- The name that an answer of an account is signed with.
create index professional_by_person on agencies.professional (person_id) where person_id is not null;
alter table agencies.professional enable row level security;
alter table agencies.professional force row level security;
create policy professional_read on agencies.professional for select
  using ((select cardinality(access.school_ids('agency.read')) + cardinality(access.agency_ids('agency.read'))) > 0);
create policy professional_add on agencies.professional for insert
  with check (exists (select 1 from agencies.agency a where a.id = professional.agency_id
    and (a.school_id = any ((select access.school_ids('agency.write'))::uuid[]) or a.organisation_id = any ((select access.organisation_ids('agency.write'))::uuid[]))));
create policy professional_change on agencies.professional for update
  using (exists (select 1 from agencies.agency a where a.id = professional.agency_id
    and (a.school_id = any ((select access.school_ids('agency.write'))::uuid[]) or a.organisation_id = any ((select access.organisation_ids('agency.write'))::uuid[]))))
  with check (exists (select 1 from agencies.agency a where a.id = professional.agency_id
    and (a.school_id = any ((select access.school_ids('agency.write'))::uuid[]) or a.organisation_id = any ((select access.organisation_ids('agency.write'))::uuid[]))));
