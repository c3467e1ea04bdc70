-- When the holder of a session last proved who they are: by password, second factor or provider. Signing in is the
-- first proof. Of sessions that were open before this day nothing is known, so they are asked when it matters.
alter table identity.session add column confirmed_at timestamptz not null default 'epoch';
alter table identity.session alter column confirmed_at drop default;
grant update (confirmed_at) on identity.session to identity_app;
