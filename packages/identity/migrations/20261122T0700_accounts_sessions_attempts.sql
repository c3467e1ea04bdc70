-- Who may sign in, who is signed in, and who has been trying. Only identity_app comes here, and sees nothing else.

create table identity.account (
  id uuid primary key,
  -- Trimmed and in lower case before it is stored or compared, so that a capital letter is not a second account.
  email text not null constraint account_email_lower check (email = lower(email) and length(email) between 3 and 254),
  -- Argon2id in PHC form; null where the person signs in another way.
  password_hash text constraint account_password_is_argon2id check (password_hash like '$argon2id$%'),
  -- The person as access.assignment knows her.
  person_id uuid not null,
  is_disabled boolean not null default false,
  disabled_at timestamptz,
  created_at timestamptz not null default access.clock(),
  constraint account_email_once unique (email),
  constraint account_person_once unique (person_id),
  constraint account_disabled_has_time check (is_disabled = (disabled_at is not null))
);

create table identity.session (
  -- What may be shown, logged and audited; the token itself is never stored.
  id uuid primary key,
  token_hash bytea not null constraint session_token_hash_is_sha256 check (octet_length(token_hash) = 32),
  account_id uuid not null constraint session_of_account references identity.account (id) on delete cascade,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  -- The absolute limit. The idle limit is judged from last_used_at.
  expires_at timestamptz not null,
  -- Browser and system in a few words ("Firefox on Windows"), never the header itself.
  user_agent text not null default '' constraint session_user_agent_short check (length(user_agent) <= 60),
  -- validateSession: every request.
  constraint session_token_once unique (token_hash)
);
-- My sessions, ending all of them, the cascade.
create index session_by_account on identity.session (account_id, created_at);
-- Sweeping what has ended.
create index session_by_expiry on identity.session (expires_at);

-- A browser in which this account has signed in before, so that a stranger who types her address wrong cannot lock her out.
create table identity.known_device (
  token_hash bytea primary key constraint known_device_hash_is_sha256 check (octet_length(token_hash) = 32),
  account_id uuid not null constraint known_device_of_account references identity.account (id) on delete cascade,
  last_used_at timestamptz not null
);
-- The cascade, and forgetting the devices of one account.
create index known_device_by_account on identity.known_device (account_id);
-- Sweeping devices not seen for a long time.
create index known_device_by_use on identity.known_device (last_used_at);

-- Tries that have not (yet) ended in a sign-in. Keyed hashes: people type passwords into the wrong field.
create table identity.sign_in_attempt (
  id uuid primary key,
  at timestamptz not null,
  account_key bytea not null,
  address_key bytea not null,
  -- The known device, or else the address, from which this account was tried.
  source_key bytea not null,
  is_known_device boolean not null
);
-- Limits per account, and per account and source (reserveAttempt); clearing after a sign-in.
create index sign_in_attempt_by_account on identity.sign_in_attempt (account_key, at);
-- Limit per address (reserveAttempt).
create index sign_in_attempt_by_address on identity.sign_in_attempt (address_key, at);
-- Sweeping.
create index sign_in_attempt_by_time on identity.sign_in_attempt (at);

do $$
declare name text;
begin
  foreach name in array array['account', 'session', 'known_device', 'sign_in_attempt'] loop
    execute format('alter table identity.%I enable row level security', name);
    execute format('alter table identity.%I force row level security', name);
    execute format('create policy %I on identity.%I for all to identity_app using (true) with check (true)', name || '_by_identity', name);
  end loop;
end
$$;

-- Least privilege: a session can be used, never prolonged; an account can be disabled, never renamed, moved or removed.
revoke update, delete on identity.account from identity_app;
grant update (password_hash, is_disabled, disabled_at) on identity.account to identity_app;
revoke update on identity.session from identity_app;
grant update (last_used_at) on identity.session to identity_app;
revoke update on identity.sign_in_attempt from identity_app;
