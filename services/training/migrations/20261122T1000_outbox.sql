-- How far this service has followed the outbox of the schools service: everything up to the position is done, and beyond
-- it what outbox_seen lists. Positions are given at insert and become visible at commit, so an earlier one may yet appear;
-- the position therefore stays an hour behind.
create table training.outbox_cursor (
  name text primary key,
  position bigint not null default 0
);
alter table training.outbox_cursor enable row level security;
alter table training.outbox_cursor force row level security;
-- The job alone.
create policy outbox_cursor_of_system on training.outbox_cursor
  using ((select access.person()) = '00000000-0000-7000-8000-000000000001')
  with check ((select access.person()) = '00000000-0000-7000-8000-000000000001');

create table training.outbox_seen (
  position bigint primary key
);
alter table training.outbox_seen enable row level security;
alter table training.outbox_seen force row level security;
-- The job alone.
create policy outbox_seen_of_system on training.outbox_seen
  using ((select access.person()) = '00000000-0000-7000-8000-000000000001')
  with check ((select access.person()) = '00000000-0000-7000-8000-000000000001');

-- People whose SENCo clock a school has moved, so that the job settles it for the other schools that share them. Ids only.
create table training.senco_change (
  id uuid primary key,
  school_id uuid not null,
  person_id uuid not null,
  created_at timestamptz not null default access.clock()
);
alter table training.senco_change enable row level security;
alter table training.senco_change force row level security;
create policy senco_change_report on training.senco_change for insert with check (school_id = any ((select access.school_ids('qualification.write'))::uuid[]));
create policy senco_change_settle on training.senco_change for delete using ((select access.person()) = '00000000-0000-7000-8000-000000000001');
create policy senco_change_pick on training.senco_change for select using ((select access.person()) = '00000000-0000-7000-8000-000000000001');
create policy senco_change_lock on training.senco_change for update
  using ((select access.person()) = '00000000-0000-7000-8000-000000000001')
  with check ((select access.person()) = '00000000-0000-7000-8000-000000000001');
