-- What a school has decided for itself about its staff records.
create table training.school_policy (
  school_id uuid primary key,
  -- Months until the school asks for the next DBS check; null where it asks for none. In law a check has no expiry.
  dbs_recheck_months int constraint school_policy_dbs_recheck_sensible check (dbs_recheck_months between 1 and 120),
  version int not null default 1
);
alter table training.school_policy enable row level security;
alter table training.school_policy force row level security;
create policy school_policy_read on training.school_policy for select using (school_id = any ((select access.school_ids('dbs.read'))::uuid[]));
create policy school_policy_set on training.school_policy for insert with check (school_id = any ((select access.school_ids('dbs.write'))::uuid[]));
create policy school_policy_change on training.school_policy for update
  using (school_id = any ((select access.school_ids('dbs.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('dbs.write'))::uuid[]));

-- That a check was seen and when; never the certificate, which the DBS code of practice says not to keep.
create table training.dbs_check (
  id uuid primary key,
  school_id uuid not null,
  person_id uuid not null,
  issued_on date not null,
  workforce text not null constraint dbs_check_workforce_known check (workforce in ('CHILD', 'ADULT', 'CHILD_AND_ADULT', 'OTHER')),
  certificate_last_four text constraint dbs_check_last_four_digits check (certificate_last_four ~ '^[0-9]{4}$'),
  is_on_update_service boolean not null default false,
  recheck_due_on date,
  superseded_on date,
  created_at timestamptz not null default access.clock(),
  version int not null default 1
);
-- The check that counts, one per person and school (currentDbsByStaff); the policy predicate.
create unique index dbs_check_one_current on training.dbs_check (school_id, person_id) where superseded_on is null;
-- All checks of one person in the viewer's schools (dbsByStaff).
create index dbs_check_by_person on training.dbs_check (person_id, school_id);

alter table training.dbs_check enable row level security;
alter table training.dbs_check force row level security;
create policy dbs_check_read on training.dbs_check for select using (school_id = any ((select access.school_ids('dbs.read'))::uuid[]));
create policy dbs_check_record on training.dbs_check for insert with check (school_id = any ((select access.school_ids('dbs.write'))::uuid[]));
create policy dbs_check_supersede on training.dbs_check for update
  using (school_id = any ((select access.school_ids('dbs.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('dbs.write'))::uuid[]));
