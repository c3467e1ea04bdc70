-- Signing in through a school's own directory (OpenID Connect).

-- Providers through which this account may be opened; empty until its owner, or an invitation, says so.
alter table identity.account add column sign_in_providers text[] not null default '{}';
grant update (sign_in_providers) on identity.account to identity_app;

-- Who somebody is at a provider. An address only ever finds the first link; from then on it is the subject that counts.
create table identity.provider_link (
  issuer text not null,
  subject text not null,
  account_id uuid not null constraint provider_link_of_account references identity.account (id) on delete cascade,
  linked_at timestamptz not null,
  primary key (issuer, subject),
  constraint provider_link_one_subject unique (account_id, issuer)
);

-- Sign-ins that were sent to a provider and have not come back.
create table identity.provider_request (
  -- SHA-256 of a token that stays in the browser which began it.
  token_hash bytea primary key constraint provider_request_hash_is_sha256 check (octet_length(token_hash) = 32),
  provider text not null,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  next text not null,
  -- The session that asks for a fresh proof; none where somebody signs in.
  session_id uuid,
  address_key bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
-- How many one address has begun (begin); sweeping.
create index provider_request_by_address on identity.provider_request (address_key, created_at);
create index provider_request_by_expiry on identity.provider_request (expires_at);

do $$
declare name text;
begin
  foreach name in array array['provider_link', 'provider_request'] loop
    execute format('alter table identity.%I enable row level security', name);
    execute format('alter table identity.%I force row level security', name);
    execute format('create policy %I on identity.%I for all to identity_app using (true) with check (true)', name || '_by_identity', name);
  end loop;
end
$$;

-- A link is made or removed, never moved to another account; a request is begun and taken back once.
revoke update on identity.provider_link, identity.provider_request from identity_app;
