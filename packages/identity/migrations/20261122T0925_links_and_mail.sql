-- Mails to people, and the links in them. A mail is written in the transaction of its cause; the portal delivers it.

create table identity.link (
  id uuid primary key,
  purpose text not null constraint link_purpose_known check (purpose in ('invitation', 'reset')),
  -- The invitation, or the account whose password was forgotten.
  subject_id uuid not null,
  -- SHA-256 of the token. The token itself is made from this row's id by the portal's secret and never stored; null
  -- until the portal has written the letter.
  token_hash bytea constraint link_token_hash_is_sha256 check (octet_length(token_hash) = 32),
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  -- Withdrawn, or replaced by a newer one.
  ended_at timestamptz,
  -- Following a link.
  constraint link_token_once unique (token_hash)
);
-- Ending the earlier links of one invitation or account.
create index link_by_subject on identity.link (purpose, subject_id);

create table identity.mail (
  id uuid primary key,
  kind text not null constraint mail_kind_known check (kind in ('invitation', 'reset', 'password-changed')),
  recipient text not null,
  recipient_name text not null default '',
  -- Whom it is about, where she is known here; and where she is invited to.
  person_id uuid,
  school_id uuid,
  organisation_id uuid,
  link_id uuid constraint mail_link references identity.link (id),
  -- Names of places, roles and grown-ups; no child is ever named in a mail.
  facts jsonb not null default '{}',
  written_at timestamptz not null,
  -- When it may be tried (again).
  due_at timestamptz not null,
  tries int not null default 0,
  sent_at timestamptz,
  given_up_at timestamptz,
  -- A code of SMTP or of the network, never a server's own words.
  problem text constraint mail_problem_short check (length(problem) <= 40),
  constraint mail_over_once check (sent_at is null or given_up_at is null)
);
-- Mails to deliver.
create index mail_waiting on identity.mail (due_at) where sent_at is null and given_up_at is null;
-- The page for administrators, newest first.
create index mail_by_time on identity.mail (written_at desc);

-- Who asked for a new password, from where; keyed hashes, as with tries to sign in.
create table identity.reset_request (
  id uuid primary key,
  at timestamptz not null,
  account_key bytea not null,
  address_key bytea not null
);
-- Limits per account and per address.
create index reset_request_by_account on identity.reset_request (account_key, at);
create index reset_request_by_address on identity.reset_request (address_key, at);

do $$
declare name text;
begin
  foreach name in array array['link', 'mail', 'reset_request'] loop
    execute format('alter table identity.%I enable row level security', name);
    execute format('alter table identity.%I force row level security', name);
    execute format('create policy %I on identity.%I for all to identity_app using (true) with check (true)', name || '_by_identity', name);
  end loop;
end
$$;
revoke update on identity.reset_request from identity_app;

-- The functions of `access` through which the schools service asks for a mail, withdraws a link, and opens or closes a sign-in.
grant select, insert, update on identity.link, identity.mail to access_definer;
grant select on identity.account to access_definer;
grant update (is_disabled, disabled_at) on identity.account to access_definer;
grant select, delete on identity.session to access_definer;
create policy link_for_definer on identity.link for all to access_definer using (true) with check (true);
create policy mail_for_definer on identity.mail for all to access_definer using (true) with check (true);
create policy account_for_definer on identity.account for all to access_definer using (true) with check (true);
create policy session_for_definer on identity.session for all to access_definer using (true) with check (true);
