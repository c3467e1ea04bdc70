-- On what sharing rests. Consent is the parents'; another ground is the law's, with the reason the school gives for it.

create table agencies.consent (
  id uuid primary key,
  referral_id uuid not null references agencies.referral (id),
  school_id uuid not null,
  pupil_id uuid not null,
  agency_id uuid not null references agencies.agency (id),
  scope text not null constraint consent_scope_given check (scope <> ''),
  given_on date not null,
  given_by_name text not null constraint consent_giver_named check (given_by_name <> ''),
  given_by_contact_id uuid,
  relationship text,
  has_parental_responsibility boolean not null constraint consent_by_holder_of_responsibility check (has_parental_responsibility),
  how text not null constraint consent_means_known check (how in ('SIGNED_FORM', 'IN_PERSON', 'TELEPHONE', 'EMAIL', 'ONLINE')),
  valid_until date,
  withdrawn_on date,
  withdrawn_note text,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  version int not null default 1,
  constraint consent_dates_ordered check (valid_until is null or valid_until >= given_on)
);
-- The consents of one referral.
create index consent_by_referral on agencies.consent (referral_id);
-- The policy predicates, and everything agreed for one child.
create index consent_by_school on agencies.consent (school_id, pupil_id);
create index consent_by_agency on agencies.consent (agency_id) where withdrawn_on is null;
alter table agencies.consent enable row level security;
alter table agencies.consent force row level security;
create policy consent_read_school on agencies.consent for select using (school_id = any ((select access.school_ids('consent.read'))::uuid[]));
create policy consent_read_agency on agencies.consent for select
  using (withdrawn_on is null and agency_id = any ((select access.agency_ids('consent.read'))::uuid[])
    and exists (select 1 from agencies.referral r where r.id = consent.referral_id and r.agency_id = consent.agency_id));
create policy consent_record on agencies.consent for insert with check (school_id = any ((select access.school_ids('consent.write'))::uuid[]));
create policy consent_change on agencies.consent for update
  using (school_id = any ((select access.school_ids('consent.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('consent.write'))::uuid[]));

create table agencies.other_ground (
  id uuid primary key,
  referral_id uuid not null references agencies.referral (id),
  school_id uuid not null,
  pupil_id uuid not null,
  ground text not null constraint other_ground_known check (ground in ('SAFEGUARDING', 'STATUTORY_DUTY', 'COURT_ORDER', 'VITAL_INTERESTS')),
  reason text not null constraint other_ground_reasoned check (reason ~ '\S'),
  recorded_on date not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  ended_on date,
  version int not null default 1
);
-- The grounds of one referral.
create index other_ground_by_referral on agencies.other_ground (referral_id);
-- The policy predicate.
create index other_ground_by_school on agencies.other_ground (school_id);
alter table agencies.other_ground enable row level security;
alter table agencies.other_ground force row level security;
create policy other_ground_read on agencies.other_ground for select using (school_id = any ((select access.school_ids('consent.read'))::uuid[]));
create policy other_ground_record on agencies.other_ground for insert with check (school_id = any ((select access.school_ids('consent.write'))::uuid[]));
create policy other_ground_change on agencies.other_ground for update
  using (school_id = any ((select access.school_ids('consent.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('consent.write'))::uuid[]));
