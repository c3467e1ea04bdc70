-- What places belong to: trusts, federations, local authorities, networks of settings.
create table schools.organisation (
  id uuid primary key,
  kind text not null constraint organisation_kind_known check (kind in ('TRUST', 'FEDERATION', 'LOCAL_AUTHORITY', 'NETWORK')),
  name text not null,
  group_uid text,
  company_number text,
  la_code text,
  -- Settings to one Area SENCo; a planning indicator (1:20 in 2001-era policy), not law.
  area_senco_threshold smallint not null default 20 constraint organisation_threshold_sensible check (area_senco_threshold between 1 and 200),
  created_at timestamptz not null default access.clock(),
  version int not null default 1
);
alter table schools.organisation enable row level security;
alter table schools.organisation force row level security;
-- Seen by those who act over it, and by those who act in a place that belongs to it (the membership's own policy decides).
create policy organisation_read on schools.organisation for select using (
  id = any ((select access.organisation_ids('school.read'))::uuid[])
  or exists (select 1 from access.membership m where m.organisation_id = organisation.id)
);
create policy organisation_change on schools.organisation for update
  using (id = any ((select access.organisation_ids('school.write'))::uuid[]))
  with check (id = any ((select access.organisation_ids('school.write'))::uuid[]));

-- A school, nursery, pre-school or childminder: one data controller. Its id is the school_id of every other table.
create table schools.school (
  id uuid primary key,
  urn int constraint school_urn_unique unique constraint school_urn_six_digits check (urn between 100000 and 999999),
  ofsted_urn text constraint school_ofsted_urn_unique unique,
  laestab text constraint school_laestab_seven_digits check (laestab ~ '^[0-9]{7}$'),
  name text not null,
  short_name text not null,
  kind text not null constraint school_kind_known check (kind in ('SCHOOL', 'SETTING', 'CHILDMINDER')),
  phase text not null constraint school_phase_known check (
    phase in ('NURSERY', 'PRIMARY', 'MIDDLE_DEEMED_PRIMARY', 'MIDDLE_DEEMED_SECONDARY', 'SECONDARY', 'SIXTEEN_PLUS', 'ALL_THROUGH', 'NOT_APPLICABLE')
  ),
  establishment_type_code smallint,
  establishment_type_name text,
  la_code text not null,
  la_name text not null,
  street text,
  locality text,
  town text,
  county text,
  postcode text,
  telephone text,
  website text,
  easting int,
  northing int,
  low_age smallint,
  high_age smallint,
  capacity int,
  pupils_on_roll int,
  urban_rural text,
  jurisdiction text not null default 'england' constraint school_jurisdiction_known check (jurisdiction in ('england', 'wales', 'scotland', 'northern-ireland')),
  is_early_years boolean not null default false,
  is_maintained boolean not null default false,
  -- What the law asks of this kind of place, worked out by the rules whenever its kind is recorded, so that lists can count it.
  needs_qualified_senco boolean not null default false,
  needs_inclusion_strategy boolean not null default false,
  -- Place in the portal's palette; a school's colour never stands without its name.
  colour smallint not null default 1 constraint school_colour_in_palette check (colour between 1 and 12),
  opened_on date,
  closed_on date,
  created_at timestamptz not null default access.clock(),
  version int not null default 1
);
alter table schools.school enable row level security;
alter table schools.school force row level security;
create policy school_read on schools.school for select using (id = any ((select access.school_ids('school.read'))::uuid[]));
-- Reached through the membership that is written just before it (register, import).
create policy school_register on schools.school for insert with check (id = any ((select access.school_ids('school.write'))::uuid[]));
create policy school_change on schools.school for update
  using (id = any ((select access.school_ids('school.write'))::uuid[]))
  with check (id = any ((select access.school_ids('school.write'))::uuid[]));

-- How often a place is visited by agreement. Apart from the school, since who visits need not answer for its register.
create table schools.visit_arrangement (
  school_id uuid primary key,
  interval_weeks smallint not null constraint visit_arrangement_interval_sensible check (interval_weeks between 1 and 52),
  version int not null default 1
);
alter table schools.visit_arrangement enable row level security;
alter table schools.visit_arrangement force row level security;
create policy visit_arrangement_read on schools.visit_arrangement for select using (school_id = any ((select access.school_ids('visit.read'))::uuid[]));
create policy visit_arrangement_make on schools.visit_arrangement for insert with check (school_id = any ((select access.school_ids('visit.write'))::uuid[]));
create policy visit_arrangement_change on schools.visit_arrangement for update
  using (school_id = any ((select access.school_ids('visit.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('visit.write'))::uuid[]));

-- A place comes under an organisation only when whoever brings it already answers for it, or when nobody does: else an
-- administrator could reach any school by claiming it. The register of all places is reference.school.
create policy membership_not_claimed on access.membership as restrictive for insert to schools_app with check (
  school_id = any ((select access.school_ids('school.write'))::uuid[])
  or not exists (select 1 from reference.school s where s.school_id = membership.school_id)
);
-- Whether a line of a register is known already, whoever holds the place (upsertRegister).
create index school_by_urn on reference.school (urn) where urn is not null;
-- Of what gives access, a later edit may set the last day and nothing else: moving a row would move the reach with it.
revoke update on access.membership, access.assignment, access.class_teaching from schools_app;
grant update (ends_on) on access.membership to schools_app;
grant update (ends_on, version) on access.assignment to schools_app;
grant update (ends_on) on access.class_teaching to schools_app;
