-- A training event of a school, or of a trust or network for all its schools.
create table training.training_event (
  id uuid primary key,
  school_id uuid,
  organisation_id uuid,
  title text not null,
  on_date date not null,
  minutes int constraint training_event_minutes_sensible check (minutes between 1 and 2400),
  provider text,
  place text,
  places int constraint training_event_places_sensible check (places between 1 and 10000),
  created_at timestamptz not null default access.clock(),
  version int not null default 1,
  constraint training_event_one_holder check (num_nonnulls(school_id, organisation_id) = 1)
);
-- A school's programme by date (eventsOfSchool); the policy predicate.
create index training_event_by_school on training.training_event (school_id, on_date, id) where school_id is not null;
-- A trust's or network's programme by date (eventsOfSchool); the policy predicate.
create index training_event_by_organisation on training.training_event (organisation_id, on_date, id) where organisation_id is not null;

alter table training.training_event enable row level security;
alter table training.training_event force row level security;
create policy training_event_read on training.training_event for select using (
  school_id = any ((select access.school_ids('training.read'))::uuid[])
  or organisation_id = any ((select training.organisation_ids_of_schools('training.read'))::uuid[])
  or organisation_id = any ((select access.organisation_ids('training.read'))::uuid[])
);
create policy training_event_open on training.training_event for insert with check (
  school_id = any ((select access.school_ids('training.write'))::uuid[])
  or organisation_id = any ((select access.organisation_ids('training.write'))::uuid[])
);
create policy training_event_change on training.training_event for update
  using (
    school_id = any ((select access.school_ids('training.write'))::uuid[])
    or organisation_id = any ((select access.organisation_ids('training.write'))::uuid[])
  )
  with check (
    school_id = any ((select access.school_ids('training.write'))::uuid[])
    or organisation_id = any ((select access.organisation_ids('training.write'))::uuid[])
  );

-- What somebody who attended is then trained in.
create table training.event_competence (
  event_id uuid not null constraint event_competence_of_event references training.training_event (id),
  competence_id uuid not null constraint event_competence_of_competence references training.competence (id),
  primary key (event_id, competence_id)
);
-- Events that teach what answers one need (trainingStory).
create index event_competence_by_competence on training.event_competence (competence_id, event_id);
alter table training.event_competence enable row level security;
alter table training.event_competence force row level security;
-- Seen with the event: the sub-select runs under the event's own policy.
create policy event_competence_read on training.event_competence for select using (event_id in (select e.id from training.training_event e));
create policy event_competence_set on training.event_competence for insert with check (
  exists (
    select 1 from training.training_event e
    where e.id = event_competence.event_id
      and (
        e.school_id = any ((select access.school_ids('training.write'))::uuid[])
        or e.organisation_id = any ((select access.organisation_ids('training.write'))::uuid[])
      )
  )
);

-- One person's place, booked by one school, and whether they came.
create table training.booking (
  id uuid primary key,
  event_id uuid not null constraint booking_of_event references training.training_event (id),
  school_id uuid not null,
  person_id uuid not null,
  status text not null default 'BOOKED' constraint booking_status_known check (status in ('BOOKED', 'ATTENDED', 'ABSENT', 'CANCELLED')),
  created_at timestamptz not null default access.clock(),
  version int not null default 1
);
-- A person has one place at an event, whichever school booked it (bookPlace).
create unique index booking_one_place on training.booking (event_id, person_id) where status <> 'CANCELLED';
-- The policy predicate; what a school's staff attended (trainingStory).
create index booking_by_school on training.booking (school_id, event_id);

alter table training.booking enable row level security;
alter table training.booking force row level security;
create policy booking_read on training.booking for select using (school_id = any ((select access.school_ids('training.read'))::uuid[]));
create policy booking_make on training.booking for insert with check (school_id = any ((select access.school_ids('training.write'))::uuid[]));
create policy booking_mark on training.booking for update
  using (school_id = any ((select access.school_ids('training.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('training.write'))::uuid[]));

-- How many places are gone over all schools: a number, so that a school learns that an event is full and not by whom.
grant select on training.booking to access_definer;
create policy booking_for_definer on training.booking for select to access_definer using (true);
create function training.places_taken(events uuid[]) returns table (event_id uuid, taken int)
language sql stable security definer set search_path = '' as $$
  select b.event_id, count(*)::int from training.booking b where b.event_id = any (events) and b.status <> 'CANCELLED' group by b.event_id
$$;
alter function training.places_taken(uuid[]) owner to access_definer;
revoke all on function training.places_taken(uuid[]) from public;
grant execute on function training.places_taken(uuid[]) to training_app;
