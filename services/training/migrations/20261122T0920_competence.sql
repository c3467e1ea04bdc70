-- Which trusts, networks and councils hold, or once held, the schools in which the person has a permission: whose lists and
-- events those schools may use. Tells nothing of other schools.
create function training.organisations_of_schools(wanted text) returns table (school_id uuid, organisation_id uuid, is_current boolean)
language sql stable security definer set search_path = '' as $$
  select m.school_id, m.organisation_id, bool_or(m.ends_on is null or m.ends_on >= access.today())
  from access.membership m
  where m.school_id = any (access.school_ids(wanted)) and m.starts_on <= access.today()
  group by m.school_id, m.organisation_id
$$;
-- The organisations that hold these schools today.
create function training.organisation_ids_of_schools(wanted text) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct o.organisation_id), '{}') from training.organisations_of_schools(wanted) o where o.is_current
$$;
-- The same with those that once held them: an award goes on naming what it was made under.
create function training.organisation_ids_ever_of_schools(wanted text) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct o.organisation_id), '{}') from training.organisations_of_schools(wanted) o
$$;
do $$
declare signature text;
begin
  foreach signature in array array['organisations_of_schools(text)', 'organisation_ids_of_schools(text)', 'organisation_ids_ever_of_schools(text)'] loop
    execute format('alter function training.%s owner to access_definer', signature);
    execute format('revoke all on function training.%s from public', signature);
    execute format('grant execute on function training.%s to training_app, hedgerow_seed', signature);
  end loop;
end
$$;

-- What staff can be trained in, as data. With neither owner set an entry is common to all and comes with the product.
create table training.competence (
  id uuid primary key,
  school_id uuid,
  organisation_id uuid,
  code text not null,
  name text not null,
  need_types text[] not null default '{}',
  validity_months int constraint competence_validity_sensible check (validity_months between 1 and 120),
  is_retired boolean not null default false,
  version int not null default 1,
  constraint competence_one_owner check (num_nonnulls(school_id, organisation_id) <= 1)
);
create unique index competence_code_common on training.competence (code) where school_id is null and organisation_id is null;
-- A school's own entries (catalogue); the policy predicate.
create unique index competence_code_of_school on training.competence (school_id, code) where school_id is not null;
-- An organisation's own entries (catalogue); the policy predicate.
create unique index competence_code_of_organisation on training.competence (organisation_id, code) where organisation_id is not null;

alter table training.competence enable row level security;
alter table training.competence force row level security;
create policy competence_read on training.competence for select using (
  (school_id is null and organisation_id is null and cardinality((select access.school_ids('competence.read'))::uuid[]) > 0)
  or school_id = any ((select access.school_ids('competence.read'))::uuid[])
  or organisation_id = any ((select training.organisation_ids_ever_of_schools('competence.read'))::uuid[])
  or organisation_id = any ((select access.organisation_ids('competence.read'))::uuid[])
);
create policy competence_define on training.competence for insert with check (
  school_id = any ((select access.school_ids('competence.define'))::uuid[])
  or organisation_id = any ((select access.organisation_ids('competence.define'))::uuid[])
);
create policy competence_change on training.competence for update
  using (
    school_id = any ((select access.school_ids('competence.define'))::uuid[])
    or organisation_id = any ((select access.organisation_ids('competence.define'))::uuid[])
  )
  with check (
    school_id = any ((select access.school_ids('competence.define'))::uuid[])
    or organisation_id = any ((select access.organisation_ids('competence.define'))::uuid[])
  );
-- Migrations bring the common entries and nothing else.
create policy competence_common on training.competence for all to training_owner
  using (school_id is null and organisation_id is null)
  with check (school_id is null and organisation_id is null);

-- One award of one person in one school.
create table training.staff_competence (
  id uuid primary key,
  school_id uuid not null,
  person_id uuid not null,
  competence_id uuid not null constraint staff_competence_of_competence references training.competence (id),
  level text not null constraint staff_competence_level_known check (level in ('AWARE', 'PRACTISING', 'LEADING')),
  gained_on date not null,
  expires_on date,
  ended_on date,
  ended_reason text,
  event_id uuid,
  note text,
  created_at timestamptz not null default access.clock(),
  version int not null default 1,
  constraint staff_competence_dates_in_order check ((expires_on is null or expires_on > gained_on) and (ended_on is null or ended_on >= gained_on)),
  constraint staff_competence_end_has_reason check ((ended_on is null) = (ended_reason is null))
);
-- The award that counts, one per person, school and competence (staff × competence, training gaps); the policy predicate.
create unique index staff_competence_one_current on training.staff_competence (school_id, person_id, competence_id) where ended_on is null;
-- Everything one person was trained in (competencesByStaff).
create index staff_competence_by_person on training.staff_competence (person_id, school_id);
-- Who gained what at one event (recordAttendance).
create index staff_competence_by_event on training.staff_competence (event_id) where event_id is not null;

alter table training.staff_competence enable row level security;
alter table training.staff_competence force row level security;
create policy staff_competence_read on training.staff_competence for select using (school_id = any ((select access.school_ids('competence.read'))::uuid[]));
create policy staff_competence_record on training.staff_competence for insert with check (school_id = any ((select access.school_ids('competence.write'))::uuid[]));
create policy staff_competence_end on training.staff_competence for update
  using (school_id = any ((select access.school_ids('competence.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('competence.write'))::uuid[]));
