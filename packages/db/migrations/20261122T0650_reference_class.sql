-- Classes by name, so that a roll, which knows a class by its name alone, reaches those who teach it.
set local role schools_owner;
create table reference.class (
  class_id uuid primary key,
  school_id uuid not null,
  academic_year int not null,
  name text not null,
  closed_on date
);
-- The class of a roll's row: by school, year and name.
create index class_by_name on reference.class (school_id, academic_year, lower(name));
alter table reference.class enable row level security;
alter table reference.class force row level security;
create policy class_read on reference.class for select using (true);
create policy class_publish on reference.class for all to schools_app using (true) with check (true);
grant select on reference.class to schools_app, provision_app, training_app, agencies_app, provision_owner, training_owner, agencies_owner, access_definer;
grant insert, update, delete on reference.class to schools_app;
grant select, insert, update, delete on reference.class to hedgerow_seed;
reset role;
