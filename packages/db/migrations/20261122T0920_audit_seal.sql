-- Audit rows are sealed into a hash chain for each school, and one for rows without a school, after they were written: a
-- writer waits for nobody. The sealer has a role of its own that reads rows and adds seals, and nothing else.
do $$
begin
  if not exists (select 1 from pg_roles where rolname = 'audit_sealer') then
    create role audit_sealer nologin;
  end if;
  execute 'grant usage on schema audit to audit_sealer';
end
$$;

set local role schools_owner;
-- Under what a row's personal detail is hashed, so that nobody can guess it back once it was erased.
alter table audit.event add column salt uuid default gen_random_uuid();
-- The transaction that wrote the row: rows commit in any order, and this is how the sealer knows that it passed over none.
alter table audit.event add column transaction xid8 not null default pg_current_xact_id();
-- The audit row of the retention run or withdrawal that erased this row's personal detail.
alter table audit.event add column erased_by uuid;
-- Rows since the sealer last looked.
create index event_by_transaction on audit.event (transaction, id);
-- Nobody who writes a row says of which transaction it is, or that it was erased.
revoke insert on audit.event from schools_app, provision_app, training_app, agencies_app, identity_app;
grant insert (id, at, kind, action, person_id, session_id, request_id, service, school_id, school_ids, pupil_id, subject_type, subject_id, detail)
  on audit.event to schools_app, provision_app, training_app, agencies_app, identity_app;

-- One row for each sealed row. There is no foreign key: a seal outlives the row that somebody removed, and so shows it.
create table audit.seal (
  -- The school; 00000000-… for rows of no school or of several.
  chain uuid not null,
  position bigint not null constraint seal_position_positive check (position > 0),
  event_id uuid not null constraint seal_once unique,
  personal_hash bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null,
  primary key (chain, position)
);
-- What a recomputation of a chain came to.
create table audit.chain_check (
  chain uuid not null,
  checked_at timestamptz not null,
  entries bigint not null,
  head bytea not null,
  -- The first entry that does not fit, and how; null where the chain is whole.
  broken_at bigint,
  fault text constraint chain_check_fault_known check (fault in ('changed', 'missing', 'gap', 'erased-without-cause', 'shortened')),
  primary key (chain, checked_at),
  constraint chain_check_fault_placed check ((broken_at is null) = (fault is null))
);
do $$
declare t text;
begin
  foreach t in array array['seal', 'chain_check'] loop
    execute format('alter table audit.%I enable row level security', t);
    execute format('alter table audit.%I force row level security', t);
    execute format('create policy %I on audit.%I for select to audit_sealer using (true)', t || '_read_sealer', t);
    execute format('create policy %I on audit.%I for insert to audit_sealer with check (true)', t || '_add', t);
    execute format('create policy %I on audit.%I for select to schools_app using (chain = any ((select access.school_ids(%L))::uuid[]))', t || '_read', t, 'audit.read');
    execute format('grant select, insert on audit.%I to audit_sealer', t);
    execute format('grant select on audit.%I to schools_app, hedgerow_seed', t);
  end loop;
end
$$;
create policy event_read_sealer on audit.event for select to audit_sealer using (true);
grant select on audit.event to audit_sealer;
-- Reads over several schools that concern one (the school's own page).
create index event_by_schools on audit.event using gin (school_ids) where school_id is null;
reset role;
