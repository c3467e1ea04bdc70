-- Second factors: a code of an authenticator app (TOTP, RFC 6238), and codes for the day the telephone is lost.

create table identity.second_factor (
  account_id uuid primary key constraint second_factor_of_account references identity.account (id) on delete cascade,
  -- AES-256-GCM under a key that the database never sees: nonce, ciphertext, tag.
  sealed_secret bytea not null constraint second_factor_secret_is_sealed check (octet_length(sealed_secret) >= 48),
  -- The time step of the last code that was taken, so that none is taken twice.
  last_step bigint not null,
  created_at timestamptz not null
);

-- A secret that was shown and not yet proved by a code. What stood before stays in force until then.
create table identity.second_factor_setup (
  account_id uuid primary key constraint second_factor_setup_of_account references identity.account (id) on delete cascade,
  sealed_secret bytea not null constraint second_factor_setup_is_sealed check (octet_length(sealed_secret) >= 48),
  created_at timestamptz not null
);

create table identity.recovery_code (
  -- SHA-256 of 80 bits of chance and the account.
  code_hash bytea primary key constraint recovery_code_hash_is_sha256 check (octet_length(code_hash) = 32),
  account_id uuid not null constraint recovery_code_of_account references identity.account (id) on delete cascade,
  created_at timestamptz not null,
  used_at timestamptz
);
-- Codes of one account: counting what is left, making them anew, the cascade.
create index recovery_code_by_account on identity.recovery_code (account_id);

-- Whose password was right, and who has the second step still before them. Not a session: nothing else knows this table.
create table identity.half_sign_in (
  token_hash bytea primary key constraint half_sign_in_hash_is_sha256 check (octet_length(token_hash) = 32),
  account_id uuid not null constraint half_sign_in_of_account references identity.account (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
-- The cascade.
create index half_sign_in_by_account on identity.half_sign_in (account_id);
-- Sweeping.
create index half_sign_in_by_expiry on identity.half_sign_in (expires_at);

do $$
declare name text;
begin
  foreach name in array array['second_factor', 'second_factor_setup', 'recovery_code', 'half_sign_in'] loop
    execute format('alter table identity.%I enable row level security', name);
    execute format('alter table identity.%I force row level security', name);
    execute format('create policy %I on identity.%I for all to identity_app using (true) with check (true)', name || '_by_identity', name);
  end loop;
end
$$;

-- A code is used, never made unused; half a sign-in is made and ended, never moved.
revoke update on identity.recovery_code, identity.half_sign_in from identity_app;
grant update (used_at) on identity.recovery_code to identity_app;
