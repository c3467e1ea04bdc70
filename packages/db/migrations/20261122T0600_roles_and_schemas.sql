-- Roles and schemas: each service has an owner (migrations only) and an app role that owns nothing and bypasses nothing.
do $$
declare
  module text;
  app text;
  database text := current_database();
begin
  foreach module in array array['schools', 'provision', 'training', 'agencies', 'identity'] loop
    if not exists (select 1 from pg_roles where rolname = module || '_owner') then
      execute format('create role %I nologin', module || '_owner');
    end if;
    if not exists (select 1 from pg_roles where rolname = module || '_app') then
      execute format('create role %I nologin', module || '_app');
    end if;
    execute format('grant %I to current_user', module || '_owner');
  end loop;
  if not exists (select 1 from pg_roles where rolname = 'access_definer') then
    create role access_definer nologin;
  end if;
  -- The seed and data migrations bypass policies: a forced policy filters the owner too, and an update would silently touch nothing.
  if not exists (select 1 from pg_roles where rolname = 'hedgerow_seed') then
    create role hedgerow_seed nologin bypassrls;
  end if;
  execute 'grant access_definer, hedgerow_seed to current_user';
  execute 'grant access_definer to schools_owner, provision_owner, training_owner, agencies_owner';

  execute 'create schema access authorization schools_owner';
  execute 'create schema reference authorization schools_owner';
  execute 'create schema audit authorization schools_owner';
  execute 'grant usage on schema access, reference, audit to schools_app, provision_app, training_app, agencies_app, provision_owner, training_owner, agencies_owner, access_definer, hedgerow_seed';
  execute 'grant usage on schema access, audit to identity_owner, identity_app';
  execute 'grant create on schema access to access_definer';

  foreach module in array array['schools', 'provision', 'training', 'agencies', 'identity'] loop
    app := module || '_app';
    execute format('create schema %I authorization %I', module, module || '_owner');
    execute format('grant usage on schema %I to %I, hedgerow_seed', module, app);
    execute format('grant usage, create on schema %I to access_definer', module);
    execute format('alter default privileges for role %I in schema %I grant select, insert, update, delete on tables to %I, hedgerow_seed', module || '_owner', module, app);
  end loop;
end
$$;
revoke all on schema public from public;

-- The one clock of the database: whatever stamps a row or asks what day it is asks here. A test whose own clock stands
-- still makes this one stand with it.
set local role schools_owner;
create function access.clock() returns timestamptz language sql stable as
  $$ select pg_catalog.now() $$;
reset role;
