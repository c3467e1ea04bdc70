-- A child's file at one school as a whole, over the tables of a service: what a subject-access bundle copies and what
-- retention erases. Which tables those are is read from the catalogue, so that a table added later is in both.
do $$
begin
  if not exists (select 1 from pg_roles where rolname = 'records_keeper') then
    -- Signs in nowhere. It owns the functions below and their callers in each service, which ask for the permission themselves.
    create role records_keeper nologin bypassrls;
  end if;
  execute 'grant records_keeper to current_user, schools_owner, provision_owner, training_owner, agencies_owner';
  execute 'create schema records authorization records_keeper';
  execute 'grant usage on schema records to provision_owner, schools_owner, agencies_owner, provision_app, schools_app, agencies_app, hedgerow_seed';
  execute 'grant usage on schema access, reference, audit to records_keeper';
  execute 'grant select on reference.school, reference.person to records_keeper';
end
$$;
grant execute on function access.person(), access.today(), access.school_ids(text) to records_keeper;
do $$
declare service text;
begin
  foreach service in array array['schools', 'provision', 'agencies'] loop
    execute format('grant usage, create on schema %I to records_keeper', service);
    execute format('alter default privileges for role %I in schema %I grant select, delete on tables to records_keeper', service || '_owner', service);
    execute format('grant select, delete on all tables in schema %I to records_keeper', service);
  end loop;
end
$$;

set local role records_keeper;

-- A file that was erased at its school: told to the services that keep a part of it, which erase theirs. Ids only.
create table records.erasure (
  id uuid primary key,
  school_id uuid not null,
  pupil_id uuid not null,
  -- The audit row of the run.
  event_id uuid not null,
  at timestamptz not null,
  constraint erasure_once unique (school_id, pupil_id, event_id)
);
create table records.erased_part (
  erasure_id uuid not null references records.erasure (id),
  service text not null,
  primary key (erasure_id, service)
);
alter table records.erasure enable row level security;
alter table records.erasure force row level security;
alter table records.erased_part enable row level security;
alter table records.erased_part force row level security;
create policy erasure_of_keeper on records.erasure using (current_user = 'records_keeper');
create policy erased_part_of_keeper on records.erased_part using (current_user = 'records_keeper');
grant select on records.erasure, records.erased_part to hedgerow_seed;

-- The tables of a service that hold a part of a child's file, each with the condition that finds the part ($1 the child,
-- $2 the school), the deepest first: those with both columns, those that refer to one of them, and the duties.
create function records.file_tables(service text) returns table (name text, condition text, depth int)
language sql stable set search_path = '' as $$
  with recursive own as (
    select c.oid, c.relname::text as name from pg_catalog.pg_class c
    where c.relnamespace = service::regnamespace and c.relkind = 'r'
      and 2 = (select count(*) from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attname in ('pupil_id', 'school_id') and not a.attisdropped)
  ), link as (
    select f.conrelid as child, f.confrelid as parent,
      (select string_agg(quote_ident(a.attname), ', ' order by k.at) from unnest(f.conkey) with ordinality as k(num, at) join pg_catalog.pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.num) as child_columns,
      (select string_agg(quote_ident(a.attname), ', ' order by k.at) from unnest(f.confkey) with ordinality as k(num, at) join pg_catalog.pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.num) as parent_columns
    from pg_catalog.pg_constraint f
    where f.contype = 'f' and f.connamespace = service::regnamespace and f.conrelid <> f.confrelid
  ), part as (
    select o.oid, o.name, 'pupil_id = $1 and school_id = $2'::text collate "C" as condition, 0 as depth from own o
    union all
    select c.oid, c.relname::text,
      case when c.oid in (select o.oid from own o) then 'pupil_id = $1 and school_id = $2'
        else format('(%s) in (select %s from %I.%I where %s)', l.child_columns, l.parent_columns, service, p.name, p.condition) end collate "C",
      p.depth + 1
    from part p join link l on l.parent = p.oid join pg_catalog.pg_class c on c.oid = l.child
  )
  select d.name, d.condition, d.depth from (select distinct on (p.name) p.name, p.condition, p.depth from part p order by p.name, p.depth desc) d
  union all
  select 'duty', format('id in (select duty_id from %I.duty_subject where pupil_id = $1 and school_id = $2)', service), 1000
$$;

-- Every row of a child's file at one school that a service keeps.
create function records.read_file(service text, wanted_school uuid, wanted_pupil uuid) returns table (name text, rows json)
language plpgsql stable set search_path = '' as $$
declare
  part record;
begin
  for part in select t.name, t.condition from records.file_tables(service) t order by t.depth, t.name loop
    name := part.name;
    execute format('select coalesce(json_agg(to_json(t)), ''[]'') from %I.%I t where %s', service, part.name, part.condition)
      into rows using wanted_pupil, wanted_school;
    return next;
  end loop;
end
$$;

-- Removes every row of a child's file at one school that a service keeps. Answers of mutations kept for a retry may hold
-- copies of rows: all but today's go.
create function records.erase_file(service text, wanted_school uuid, wanted_pupil uuid) returns int
language plpgsql volatile set search_path = '' as $$
declare
  part record;
  removed int;
  total int := 0;
begin
  for part in select t.name, t.condition from records.file_tables(service) t order by t.depth desc, t.name loop
    execute format('delete from %I.%I where %s', service, part.name, part.condition) using wanted_pupil, wanted_school;
    get diagnostics removed = row_count;
    total := total + removed;
  end loop;
  execute format('delete from %I.idempotency where at < access.clock() - interval ''1 day'' or response::text like $1', service) using '%' || wanted_pupil || '%';
  return total;
end
$$;

-- Erases the parts of files that a service has not erased yet. The authority is the row that provision's run left.
create function records.erase_parts(wanted_service text) returns int
language plpgsql volatile set search_path = '' as $$
declare
  erasure record;
  total int := 0;
begin
  for erasure in
    select e.id, e.school_id, e.pupil_id from records.erasure e
    where not exists (select 1 from records.erased_part d where d.erasure_id = e.id and d.service = wanted_service)
    order by e.at, e.id for update skip locked
  loop
    perform records.erase_file(wanted_service, erasure.school_id, erasure.pupil_id);
    insert into records.erased_part (erasure_id, service) values (erasure.id, wanted_service);
    total := total + 1;
  end loop;
  return total;
end
$$;
revoke all on function records.file_tables(text), records.read_file(text, uuid, uuid), records.erase_file(text, uuid, uuid), records.erase_parts(text) from public;
grant execute on function records.file_tables(text) to hedgerow_seed;
reset role;

set local role schools_owner;
-- Of an audit row the keeper may take away whom it was about and the detail, and nothing else.
grant select on audit.event to records_keeper;
grant update (pupil_id, subject_type, subject_id, detail, salt, erased_by) on audit.event to records_keeper;
grant insert (id, at, kind, action, person_id, session_id, request_id, service, school_id, school_ids, pupil_id, subject_type, subject_id, detail) on audit.event to records_keeper;
reset role;

set local role records_keeper;
-- Takes the personal detail out of the audit rows of one child at one school; those over several schools go with the last.
create function records.erase_audit(wanted_school uuid, wanted_pupil uuid, by_event uuid, is_last boolean) returns int
language plpgsql volatile set search_path = '' as $$
declare
  erased int;
begin
  update audit.event e set pupil_id = null, subject_type = null, subject_id = null, detail = '{}', salt = null, erased_by = by_event
  where e.pupil_id = wanted_pupil and e.erased_by is null
    and (e.school_id = wanted_school or (is_last and e.school_id is null and wanted_school = any (e.school_ids)));
  get diagnostics erased = row_count;
  return erased;
end
$$;
revoke all on function records.erase_audit(uuid, uuid, uuid, boolean) from public;
reset role;
