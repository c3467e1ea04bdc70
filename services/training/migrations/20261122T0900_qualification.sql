-- Courses and awards of staff, each as one school recorded it. Two schools that share a person each keep their own record.
create table training.qualification (
  id uuid primary key,
  school_id uuid not null,
  person_id uuid not null,
  kind text not null constraint qualification_kind_known check (
    kind in ('QTS', 'NASENCO', 'NPQ_SENCO', 'LEVEL3_EY_SENCO', 'MQ_HI', 'MQ_VI', 'MQ_MSI', 'LEVEL7_ASSESSOR', 'OTHER')
  ),
  title text,
  started_on date,
  expected_end_on date,
  completed_on date,
  provider text,
  evidence text,
  created_at timestamptz not null default access.clock(),
  version int not null default 1,
  constraint qualification_has_a_date check (started_on is not null or completed_on is not null),
  constraint qualification_dates_in_order check (completed_on is null or started_on is null or completed_on >= started_on),
  constraint qualification_other_has_title check (kind <> 'OTHER' or title is not null)
);
-- The policy predicate; everything one school recorded about one person (qualificationsByStaff).
create index qualification_by_school on training.qualification (school_id, person_id);
-- One clock per person, over all schools (the outbox job).
create index qualification_by_person on training.qualification (person_id);

alter table training.qualification enable row level security;
alter table training.qualification force row level security;
create policy qualification_read on training.qualification for select using (school_id = any ((select access.school_ids('qualification.read'))::uuid[]));
create policy qualification_record on training.qualification for insert with check (school_id = any ((select access.school_ids('qualification.write'))::uuid[]));
create policy qualification_complete on training.qualification for update
  using (school_id = any ((select access.school_ids('qualification.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('qualification.write'))::uuid[]));

-- SEND Regs 2014 reg 49(4): three years from first becoming a SENCo, once per person and not per school. Holds the
-- facts that decide it, so that each governing body which shares the SENCo gets the same answer without seeing the
-- others' records. No school_id: it belongs to every school in which the person is or was designated.
create table training.senco_clock (
  person_id uuid primary key,
  first_became_senco_on date,
  kind text constraint senco_clock_kind_known check (kind in ('NASENCO', 'NPQ_SENCO')),
  started_on date,
  expected_end_on date,
  completed_on date,
  provider text,
  level3_completed_on date,
  changed_at timestamptz not null default access.clock()
);
alter table training.senco_clock enable row level security;
alter table training.senco_clock force row level security;
create policy senco_clock_read on training.senco_clock for select using (
  exists (
    select 1 from reference.designation d
    where d.person_id = senco_clock.person_id and d.school_id = any ((select access.school_ids('qualification.read'))::uuid[])
  )
);
-- Kept by the outbox job and by the operation that records a qualification, together with the duty it decides.
create policy senco_clock_set on training.senco_clock for insert with check (
  exists (
    select 1 from reference.designation d
    where d.person_id = senco_clock.person_id and d.school_id = any ((select access.school_ids('duty.write'))::uuid[])
  )
);
create policy senco_clock_move on training.senco_clock for update
  using (
    exists (
      select 1 from reference.designation d
      where d.person_id = senco_clock.person_id and d.school_id = any ((select access.school_ids('duty.write'))::uuid[])
    )
  )
  with check (
    exists (
      select 1 from reference.designation d
      where d.person_id = senco_clock.person_id and d.school_id = any ((select access.school_ids('duty.write'))::uuid[])
    )
  );
