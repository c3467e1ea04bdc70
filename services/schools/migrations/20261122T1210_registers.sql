-- More registers than the one of schools: trusts and who belongs to them, which school followed which, and Ofsted's.

-- What kind of register a file was, and what a person should look at; null while nobody has looked into the file.
alter table schools.place_import
  add column kind text constraint place_import_kind_known check (kind in ('gias', 'gias-groups', 'gias-links', 'ofsted')),
  add column remarks jsonb not null default '[]',
  -- The organisation's own facts before an import of trusts filled them in, for taking it back.
  add column organisation_before jsonb;
-- Everything that was brought before today was the register of schools. The owner sees its rows for one statement.
alter table schools.place_import no force row level security;
update schools.place_import set kind = 'gias';
alter table schools.place_import force row level security;

-- URNs under which a place was known before. The place keeps its id, and so everything that was ever written about it.
create table reference.former_urn (
  urn int primary key constraint former_urn_six_digits check (urn between 100000 and 999999),
  school_id uuid not null,
  -- Its last day; null where no register says.
  ends_on date,
  -- The import that found the successor; for taking it back.
  import_id uuid not null
);
-- Former numbers of one place (the school's page, taking an import back).
create index former_urn_by_school on reference.former_urn (school_id);
alter table reference.former_urn enable row level security;
alter table reference.former_urn force row level security;
create policy former_urn_read on reference.former_urn for select using (true);
create policy former_urn_keep on reference.former_urn for insert to schools_app with check (school_id = any ((select access.school_ids('school.write'))::uuid[]));
create policy former_urn_take_back on reference.former_urn for delete to schools_app using (school_id = any ((select access.school_ids('school.write'))::uuid[]));
grant select on reference.former_urn to schools_app, provision_app, training_app, agencies_app, provision_owner, training_owner, agencies_owner, access_definer;
grant insert, delete on reference.former_urn to schools_app;
grant select, insert, update, delete on reference.former_urn to hedgerow_seed;

-- Whether a line of Ofsted's register is known already, whoever holds the place.
alter table reference.school add column ofsted_urn text;
create index school_by_ofsted_urn on reference.school (ofsted_urn) where ofsted_urn is not null;
alter table reference.school no force row level security;
alter table schools.school no force row level security;
update reference.school r set ofsted_urn = s.ofsted_urn from schools.school s where s.id = r.school_id and s.ofsted_urn is not null;
alter table schools.school force row level security;
alter table reference.school force row level security;

-- What a register says, as one organisation brought it: no other organisation's file changes what this one reads.
create table schools.register_link (
  organisation_id uuid not null,
  urn int not null,
  link_urn int not null,
  link_type text not null,
  -- What the type comes to; only a plain predecessor or successor can be one school going on.
  kind text not null constraint register_link_kind_known check (kind in ('PREDECESSOR', 'SUCCESSOR', 'JOINED', 'SPLIT', 'OTHER')),
  link_name text not null,
  linked_on date,
  import_id uuid not null,
  -- The row before that import; null where it made the row.
  before jsonb,
  -- By URN first: a school's page asks for its own.
  primary key (urn, link_urn, link_type, organisation_id)
);
-- The pairs of one organisation (findContinuing), and the policy predicate.
create index register_link_by_organisation on schools.register_link (organisation_id, kind);
-- Taking an import back.
create index register_link_by_import on schools.register_link (import_id);

create table schools.register_group (
  organisation_id uuid not null,
  group_uid text not null,
  group_id text,
  name text not null,
  company_number text,
  group_type text not null,
  status text not null,
  incorporated_on date,
  opened_on date,
  closed_on date,
  import_id uuid not null,
  before jsonb,
  primary key (organisation_id, group_uid)
);
create index register_group_by_import on schools.register_group (import_id);

create table schools.register_group_member (
  organisation_id uuid not null,
  group_uid text not null,
  urn int not null,
  joined_on date,
  import_id uuid not null,
  before jsonb,
  primary key (urn, group_uid, organisation_id)
);
-- The policy predicate.
create index register_group_member_by_organisation on schools.register_group_member (organisation_id);
create index register_group_member_by_import on schools.register_group_member (import_id);

-- Read by whoever sees a place of the organisation (the membership's own policy decides) or acts over it; written by who imports.
do $$
declare t text;
begin
  foreach t in array array['register_link', 'register_group', 'register_group_member'] loop
    execute format('alter table schools.%I enable row level security', t);
    execute format('alter table schools.%I force row level security', t);
    execute format('create policy %I on schools.%I for select using (organisation_id = any ((select access.organisation_ids(''school.read''))::uuid[]) or organisation_id in (select m.organisation_id from access.membership m))', t || '_read', t);
    execute format('create policy %I on schools.%I for insert with check (organisation_id = any ((select access.organisation_ids(''places.import''))::uuid[]))', t || '_bring', t);
    execute format('create policy %I on schools.%I for update using (organisation_id = any ((select access.organisation_ids(''places.import''))::uuid[])) with check (organisation_id = any ((select access.organisation_ids(''places.import''))::uuid[]))', t || '_bring_again', t);
    execute format('create policy %I on schools.%I for delete using (organisation_id = any ((select access.organisation_ids(''places.import''))::uuid[]))', t || '_take_back', t);
  end loop;
end
$$;
