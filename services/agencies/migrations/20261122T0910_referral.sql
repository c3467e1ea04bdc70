-- A referral and what follows from it. Two sides reach the rows: the school that made them (its controller), and the
-- agency it was sent to while consent or another legal ground stands. After that the agency reaches only what it wrote.

create table agencies.referral (
  id uuid primary key,
  school_id uuid not null,
  pupil_id uuid not null,
  agency_id uuid not null references agencies.agency (id),
  service_id uuid not null references agencies.agency_service (id),
  stage text not null constraint referral_stage_known check (stage in (
    'DRAFT', 'CONSENT_RECORDED', 'SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'REJECTED', 'WAITING', 'ACTIVE', 'REPORT_RECEIVED', 'PROVISION_MADE', 'DONE', 'REVOKED')),
  stage_since date not null,
  urgency text not null constraint referral_urgency_known check (urgency in ('ROUTINE', 'URGENT')),
  is_safeguarding boolean not null default false,
  reason text not null,
  strengths text not null default '',
  impact text not null default '',
  tried_so_far text not null default '',
  desired_outcome text not null default '',
  previous_involvement text not null default '',
  seen_in_last_year boolean,
  other_agencies text not null default '',
  health text not null default '',
  home_language text,
  needs_interpreter boolean not null default false,
  availability text not null default '',
  reviewed_cycles smallint not null default 0,
  shared_given_name text,
  shared_family_name text,
  shared_birth_date date,
  shared_school_name text,
  shared_referrer_name text,
  shared_referrer_contact text,
  basis text constraint referral_basis_known check (basis in ('CONSENT', 'OTHER_GROUND')),
  -- The last day the basis covers, where it has one.
  basis_until date,
  -- The day the last basis fell away; null while one stands.
  basis_ended_on date,
  opened_on date not null,
  opened_by uuid not null,
  sent_on date,
  acknowledged_on date,
  accepted_on date,
  rejected_on date,
  rejected_reason text,
  first_contact_on date,
  last_contact_on date,
  reported_on date,
  closed_on date,
  closed_reason text,
  created_at timestamptz not null default access.clock(),
  version int not null default 1,
  -- What the agency may see. Taken back, closed or without a basis: nothing.
  is_shared boolean not null generated always as (sent_on is not null and basis is not null and basis_ended_on is null and stage not in ('DONE', 'REVOKED')) stored,
  constraint referral_sent_on_a_basis check (sent_on is null or basis is not null),
  constraint referral_sent_with_identity check (sent_on is null or num_nulls(shared_given_name, shared_family_name, shared_birth_date, shared_school_name, shared_referrer_name) = 0),
  constraint referral_rejected_with_reason check (stage <> 'REJECTED' or rejected_reason is not null),
  constraint referral_closed_with_reason check (stage not in ('DONE', 'REVOKED') or closed_reason is not null)
);
-- Referrals by stage over the viewer's schools, longest waiting first; the policy predicate of the school.
create index referral_by_school_stage on agencies.referral (school_id, stage, stage_since, id);
-- The referrals of one child.
create index referral_by_pupil on agencies.referral (pupil_id, opened_on desc);
-- The agency's own list; the policy predicate of the agency.
create index referral_by_agency on agencies.referral (agency_id, stage, stage_since, id) where is_shared;
alter table agencies.referral enable row level security;
alter table agencies.referral force row level security;
create policy referral_read_school on agencies.referral for select using (school_id = any ((select access.school_ids('referral.read'))::uuid[]));
create policy referral_read_agency on agencies.referral for select
  using (is_shared and (basis_until is null or basis_until >= (select access.today())) and agency_id = any ((select access.agency_ids('referral.read'))::uuid[]));
create policy referral_open on agencies.referral for insert with check (school_id = any ((select access.school_ids('referral.write'))::uuid[]));
create policy referral_change_school on agencies.referral for update
  using (school_id = any ((select access.school_ids('referral.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('referral.write'))::uuid[]));
create policy referral_answer_agency on agencies.referral for update
  using (is_shared and (basis_until is null or basis_until >= (select access.today())) and agency_id = any ((select access.agency_ids('referral.respond'))::uuid[]))
  with check (is_shared and (basis_until is null or basis_until >= (select access.today())) and agency_id = any ((select access.agency_ids('referral.respond'))::uuid[]));

-- A referral never changes its school or child, and what was sent stays as it was sent, whoever updates the row.
create function agencies.referral_keeps_what_was_sent() returns trigger language plpgsql as $$
begin
  if (new.school_id, new.pupil_id) is distinct from (old.school_id, old.pupil_id) then
    raise exception 'a referral keeps its school and its child' using errcode = 'check_violation', constraint = 'referral_keeps_school_and_child';
  end if;
  if old.sent_on is not null and
    (new.sent_on, new.agency_id, new.service_id, new.reason, new.strengths, new.impact, new.tried_so_far, new.desired_outcome, new.previous_involvement, new.other_agencies, new.health,
     new.shared_given_name, new.shared_family_name, new.shared_birth_date, new.shared_school_name, new.shared_referrer_name, new.shared_referrer_contact)
    is distinct from
    (old.sent_on, old.agency_id, old.service_id, old.reason, old.strengths, old.impact, old.tried_so_far, old.desired_outcome, old.previous_involvement, old.other_agencies, old.health,
     old.shared_given_name, old.shared_family_name, old.shared_birth_date, old.shared_school_name, old.shared_referrer_name, old.shared_referrer_contact)
  then
    raise exception 'what was sent stays as it was sent' using errcode = 'check_violation', constraint = 'referral_keeps_what_was_sent';
  end if;
  -- Only the school says on what sharing rests: an agency cannot lengthen or restore its own access.
  if current_user = 'agencies_app'
    and (new.basis, new.basis_until, new.basis_ended_on) is distinct from (old.basis, old.basis_until, old.basis_ended_on)
    and not (old.school_id = any (access.school_ids('consent.write')))
  then
    raise exception 'the school says on what sharing rests' using errcode = 'check_violation', constraint = 'referral_basis_is_the_schools';
  end if;
  return new;
end $$;
create trigger referral_keeps_what_was_sent before update on agencies.referral for each row execute function agencies.referral_keeps_what_was_sent();

-- The history of a referral: every move, who made it, when. Never changed.
create table agencies.referral_event (
  id uuid primary key,
  referral_id uuid not null references agencies.referral (id),
  school_id uuid not null,
  agency_id uuid not null,
  action text not null constraint referral_event_action_known check (action in (
    'OPEN', 'EDIT', 'RECORD_CONSENT', 'RECORD_OTHER_GROUND', 'WITHDRAW_CONSENT', 'END_OTHER_GROUND', 'SEND', 'ACKNOWLEDGE', 'ACCEPT', 'REJECT', 'START_WAITING',
    'RECORD_APPOINTMENT', 'START_INVOLVEMENT', 'RECORD_ADVICE', 'TURN_ADVICE_INTO_PROVISION', 'CHASE', 'CLOSE', 'REVOKE')),
  from_stage text,
  to_stage text not null,
  side text not null constraint referral_event_side_known check (side in ('SCHOOL', 'AGENCY')),
  on_date date not null,
  at timestamptz not null,
  by_person_id uuid not null,
  by_name text not null,
  note text
);
-- The history of one referral.
create index referral_event_by_referral on agencies.referral_event (referral_id, at, id);
-- The policy predicates.
create index referral_event_by_school on agencies.referral_event (school_id);
create index referral_event_by_agency on agencies.referral_event (agency_id) where side = 'AGENCY';
alter table agencies.referral_event enable row level security;
alter table agencies.referral_event force row level security;
create policy referral_event_read_school on agencies.referral_event for select using (school_id = any ((select access.school_ids('referral.read'))::uuid[]));
create policy referral_event_read_own_words on agencies.referral_event for select
  using (side = 'AGENCY' and agency_id = any ((select access.agency_ids('referral.read'))::uuid[]));
create policy referral_event_add_school on agencies.referral_event for insert
  with check (side = 'SCHOOL' and school_id = any ((select access.school_ids('referral.write'))::uuid[]));
create policy referral_event_add_agency on agencies.referral_event for insert
  with check (side = 'AGENCY' and agency_id = any ((select access.agency_ids('referral.respond'))::uuid[])
    and exists (select 1 from agencies.referral r where r.id = referral_event.referral_id and r.school_id = referral_event.school_id and r.agency_id = referral_event.agency_id));
