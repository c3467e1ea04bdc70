-- Rolls brought by a file: what each import read, did, and how it is taken back.

create table provision.roll_import (
  id uuid primary key,
  school_id uuid not null,
  person_id uuid not null,
  file_name text not null,
  -- The name under which the portal stored the file; null for a file of the command, and once the file is gone.
  upload_id uuid,
  state text not null constraint roll_import_state_known check (state in ('READING', 'PREVIEWED', 'IMPORTING', 'CONFIRMED', 'REFUSED', 'UNDONE', 'FAILED')),
  -- The headers of the file, which field each stands for, and those that nothing is taken from.
  headers jsonb not null default '[]',
  mapping jsonb not null default '{}',
  left_out jsonb not null default '[]',
  is_partial boolean not null default false,
  rows int not null default 0,
  created int not null default 0,
  updated int not null default 0,
  unchanged int not null default 0,
  refused int not null default 0,
  -- Children on the roll whom the file does not name.
  not_in_file int not null default 0,
  -- The first remarks, each {line, column, code, kind, message}: bounded by the application, without a child's name.
  report jsonb not null default '[]',
  begun_at timestamptz not null,
  confirmed_at timestamptz,
  undone_at timestamptz,
  version int not null default 1
);
-- The history of a school's imports, newest first, and the mapping it used last; the policy predicate.
create index roll_import_by_school on provision.roll_import (school_id, begun_at desc);

-- What an import did to each child: nothing before for one whom it made.
create table provision.roll_import_change (
  import_id uuid not null references provision.roll_import (id),
  line int not null,
  school_id uuid not null,
  pupil_id uuid not null,
  outcome text not null constraint roll_import_change_outcome_known check (outcome in ('created', 'updated', 'registered')),
  before jsonb,
  primary key (import_id, line)
);
-- The policy predicate.
create index roll_import_change_by_school on provision.roll_import_change (school_id);

alter table provision.roll_import enable row level security;
alter table provision.roll_import force row level security;
alter table provision.roll_import_change enable row level security;
alter table provision.roll_import_change force row level security;
create policy roll_import_read on provision.roll_import for select using (school_id = any ((select access.school_ids('roll.import'))::uuid[]));
create policy roll_import_begin on provision.roll_import for insert with check (
  school_id = any ((select access.school_ids('roll.import'))::uuid[]) and person_id = (select access.person())
);
create policy roll_import_go_on on provision.roll_import for update
  using (school_id = any ((select access.school_ids('roll.import'))::uuid[]))
  with check (school_id = any ((select access.school_ids('roll.import'))::uuid[]));
create policy roll_import_change_read on provision.roll_import_change for select using (school_id = any ((select access.school_ids('roll.import'))::uuid[]));
create policy roll_import_change_keep on provision.roll_import_change for insert with check (school_id = any ((select access.school_ids('roll.import'))::uuid[]));
revoke delete on provision.roll_import from provision_app;
revoke update, delete on provision.roll_import_change from provision_app;
