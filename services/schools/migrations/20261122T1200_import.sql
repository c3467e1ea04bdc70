-- Registers brought by a file: what each import read, did, and how it is taken back.

create table schools.place_import (
  id uuid primary key,
  organisation_id uuid not null,
  person_id uuid not null,
  file_name text not null,
  -- The name under which the portal stored the file; null for a file of the command, and once the file is gone.
  upload_id uuid,
  state text not null constraint place_import_state_known check (state in ('READING', 'PREVIEWED', 'IMPORTING', 'CONFIRMED', 'REFUSED', 'UNDONE', 'FAILED')),
  is_partial boolean not null default false,
  rows int not null default 0,
  created int not null default 0,
  updated int not null default 0,
  unchanged int not null default 0,
  refused int not null default 0,
  -- The first faults, each {line, column, code, message}: bounded by the application.
  report jsonb not null default '[]',
  begun_at timestamptz not null,
  confirmed_at timestamptz,
  undone_at timestamptz,
  version int not null default 1
);
-- The history of an organisation's imports, newest first; the policy predicate.
create index place_import_by_organisation on schools.place_import (organisation_id, begun_at desc);

-- What an import did to each place: nothing before for one that it made.
create table schools.place_import_change (
  import_id uuid not null references schools.place_import (id),
  school_id uuid not null,
  organisation_id uuid not null,
  before jsonb,
  primary key (import_id, school_id)
);
-- The policy predicate.
create index place_import_change_by_organisation on schools.place_import_change (organisation_id);

alter table schools.place_import enable row level security;
alter table schools.place_import force row level security;
alter table schools.place_import_change enable row level security;
alter table schools.place_import_change force row level security;
create policy place_import_read on schools.place_import for select using (organisation_id = any ((select access.organisation_ids('places.import'))::uuid[]));
create policy place_import_begin on schools.place_import for insert with check (
  organisation_id = any ((select access.organisation_ids('places.import'))::uuid[]) and person_id = (select access.person())
);
create policy place_import_go_on on schools.place_import for update
  using (organisation_id = any ((select access.organisation_ids('places.import'))::uuid[]))
  with check (organisation_id = any ((select access.organisation_ids('places.import'))::uuid[]));
create policy place_import_change_read on schools.place_import_change for select using (organisation_id = any ((select access.organisation_ids('places.import'))::uuid[]));
create policy place_import_change_keep on schools.place_import_change for insert with check (organisation_id = any ((select access.organisation_ids('places.import'))::uuid[]));
revoke delete on schools.place_import from schools_app;
revoke update, delete on schools.place_import_change from schools_app;

-- Taking an import back: places that it made and that nobody has used since. Nothing else deletes a place.
create function schools.remove_unused_places(wanted_organisation uuid, wanted_import uuid) returns setof uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  candidates uuid[];
  kept_by text;
begin
  if not wanted_organisation = any (access.organisation_ids('places.import')) then
    raise exception 'not an organisation of this person' using errcode = '42501';
  end if;
  select coalesce(array_agg(s.id), '{}') into candidates
  from schools.place_import_change c join schools.school s on s.id = c.school_id
  where c.import_id = wanted_import and c.organisation_id = wanted_organisation and c.before is null and s.version = 1
    and not exists (select 1 from access.assignment a where a.school_id = s.id)
    and not exists (select 1 from access.membership m where m.school_id = s.id and m.organisation_id <> wanted_organisation);
  -- Every table of this schema that holds something of a place, but for what an import itself writes.
  for kept_by in
    select format('schools.%I', t.relname)
    from pg_catalog.pg_class t join pg_catalog.pg_attribute c on c.attrelid = t.oid and c.attname = 'school_id' and not c.attisdropped
    where t.relnamespace = 'schools'::regnamespace and t.relkind = 'r' and t.relname not in ('duty', 'duty_subject', 'place_import_change')
  loop
    execute format('select coalesce(array_agg(u.id), ''{}'') from unnest($1) as u(id) where not exists (select 1 from %s t where t.school_id = u.id)', kept_by)
      into candidates using candidates;
  end loop;
  delete from schools.duty_subject d where d.school_id = any (candidates);
  delete from schools.duty d where d.school_id = any (candidates);
  delete from reference.school r where r.school_id = any (candidates);
  delete from access.membership m where m.school_id = any (candidates);
  return query delete from schools.school s where s.id = any (candidates) returning s.id;
end
$$;

-- As access_definer the function sees and deletes across policies, and checks the organisation itself.
do $$
declare t text;
begin
  foreach t in array array['schools.school', 'schools.duty', 'schools.duty_subject', 'reference.school', 'access.membership'] loop
    execute format('grant select, delete on %s to access_definer', t);
    execute format('create policy %I on %s for delete to access_definer using (true)', split_part(t, '.', 2) || '_removed_by_definer', t);
  end loop;
  for t in
    select format('%I', k.relname) from pg_catalog.pg_class k where k.relnamespace = 'schools'::regnamespace and k.relkind = 'r'
      and exists (select 1 from pg_catalog.pg_attribute a where a.attrelid = k.oid and a.attname = 'school_id' and not a.attisdropped)
  loop
    execute format('grant select on schools.%s to access_definer', t);
    execute format('create policy %I on schools.%s for select to access_definer using (true)', t || '_looked_at_by_definer', t);
  end loop;
end
$$;
create policy school_looked_at_by_definer on schools.school for select to access_definer using (true);
alter function schools.remove_unused_places(uuid, uuid) owner to access_definer;
revoke all on function schools.remove_unused_places(uuid, uuid) from public;
grant execute on function schools.remove_unused_places(uuid, uuid) to schools_app;
