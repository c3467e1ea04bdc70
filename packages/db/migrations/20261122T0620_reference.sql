-- Facts of the schools service that the rules of others need, published read-only in the transaction that changes them.
set local role schools_owner;

create table reference.school (
  school_id uuid primary key,
  urn int,
  name text not null,
  short_name text not null,
  phase text not null,
  is_early_years boolean not null default false,
  is_maintained boolean not null default false,
  jurisdiction text not null default 'england',
  la_code text,
  la_name text,
  colour smallint not null default 1,
  easting int,
  northing int,
  closed_on date
);

create table reference.half_term (
  school_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  academic_year int not null,
  term smallint not null constraint half_term_term_known check (term between 1 and 3),
  half smallint not null constraint half_term_half_known check (half between 1 and 2),
  primary key (school_id, starts_on)
);

create table reference.closure (
  school_id uuid not null,
  on_date date not null,
  kind text not null,
  primary key (school_id, on_date)
);

create table reference.designation (
  id uuid primary key,
  school_id uuid not null,
  person_id uuid not null,
  starts_on date not null,
  ends_on date,
  first_became_senco_on date
);
-- The SENCo of a school on a day: default assignee of its duties.
create index designation_by_school on reference.designation (school_id, starts_on desc);
-- One clock per person (SENCO_QUALIFIED).
create index designation_by_person on reference.designation (person_id);

create table reference.person (
  person_id uuid primary key,
  given_name text not null,
  family_name text not null
);

-- What changed and may move other services' duties; ids only. Each service drains it from a cursor of its own.
create table reference.outbox (
  position bigint generated always as identity primary key,
  id uuid not null,
  topic text not null,
  school_id uuid,
  payload jsonb not null default '{}',
  created_at timestamptz not null default access.clock()
);

do $$
declare t text;
begin
  foreach t in array array['school', 'half_term', 'closure', 'designation', 'person', 'outbox'] loop
    execute format('alter table reference.%I enable row level security', t);
    execute format('alter table reference.%I force row level security', t);
    execute format('create policy %I on reference.%I for select using (true)', t || '_read', t);
    execute format('create policy %I on reference.%I for all to schools_app using (true) with check (true)', t || '_publish', t);
    execute format('grant select on reference.%I to schools_app, provision_app, training_app, agencies_app, provision_owner, training_owner, agencies_owner, access_definer', t);
    execute format('grant insert, update, delete on reference.%I to schools_app', t);
    execute format('grant select, insert, update, delete on reference.%I to hedgerow_seed', t);
  end loop;
end
$$;
reset role;
