-- One row per sensitive read and per write, in the transaction of its cause. Append-only by grant: nobody may update or delete.
set local role schools_owner;
create table audit.event (
  id uuid primary key,
  at timestamptz not null,
  kind text not null constraint event_kind_known check (kind in ('read', 'write', 'refused')),
  action text not null,
  person_id uuid,
  session_id text,
  request_id text not null,
  service text not null,
  school_id uuid,
  school_ids uuid[] not null default '{}',
  pupil_id uuid,
  subject_type text,
  subject_id uuid,
  detail jsonb not null default '{}'
);
-- What happened in one school, newest first (the school's own page).
create index event_by_school on audit.event (school_id, at desc) where school_id is not null;
-- Who opened one child's record.
create index event_by_pupil on audit.event (pupil_id, at desc) where pupil_id is not null;
alter table audit.event enable row level security;
alter table audit.event force row level security;
create policy event_append on audit.event for insert to schools_app, provision_app, training_app, agencies_app with check (person_id = (select access.person()));
create policy event_append_identity on audit.event for insert to identity_app with check (service = 'identity');
create policy event_read on audit.event for select to schools_app using (
  school_id = any ((select access.school_ids('audit.read'))::uuid[])
  or school_ids && (select access.school_ids('audit.read'))::uuid[]
);
grant insert on audit.event to schools_app, provision_app, training_app, agencies_app, identity_app;
grant select on audit.event to schools_app;
grant select, insert on audit.event to hedgerow_seed;
reset role;
