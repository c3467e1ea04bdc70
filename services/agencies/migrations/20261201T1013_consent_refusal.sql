-- A person with parental responsibility who said no. It is the school's alone: the agency is told of agreement only.
-- While nobody has decided about it, nothing is sent on somebody else's consent.
create table agencies.consent_refusal (
  id uuid primary key,
  referral_id uuid not null references agencies.referral (id),
  school_id uuid not null,
  pupil_id uuid not null,
  refused_on date not null,
  refused_by_name text not null constraint consent_refusal_person_named check (refused_by_name ~ '\S'),
  relationship text,
  has_parental_responsibility boolean not null constraint consent_refusal_by_holder_of_responsibility check (has_parental_responsibility),
  how text not null constraint consent_refusal_means_known check (how in ('SIGNED_FORM', 'IN_PERSON', 'TELEPHONE', 'EMAIL', 'ONLINE')),
  said text,
  recorded_by uuid not null,
  recorded_by_name text not null,
  decision text constraint consent_refusal_decision_known check (decision in ('TAKEN_BACK', 'SHARE_ALL_THE_SAME')),
  decided_on date,
  decided_reason text,
  decided_by_name text,
  version int not null default 1,
  constraint consent_refusal_decided_whole check (num_nulls(decision, decided_on, decided_by_name) in (0, 3)),
  constraint consent_refusal_overruled_with_reason check (decision is distinct from 'SHARE_ALL_THE_SAME' or coalesce(decided_reason ~ '\S', false))
);
-- The refusals of one referral.
create index consent_refusal_by_referral on agencies.consent_refusal (referral_id);
-- The policy predicate, and everything refused for one child.
create index consent_refusal_by_school on agencies.consent_refusal (school_id, pupil_id);
alter table agencies.consent_refusal enable row level security;
alter table agencies.consent_refusal force row level security;
create policy consent_refusal_read on agencies.consent_refusal for select using (school_id = any ((select access.school_ids('consent.read'))::uuid[]));
create policy consent_refusal_record on agencies.consent_refusal for insert with check (school_id = any ((select access.school_ids('consent.write'))::uuid[]));
create policy consent_refusal_change on agencies.consent_refusal for update
  using (school_id = any ((select access.school_ids('consent.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('consent.write'))::uuid[]));

alter table agencies.referral_event drop constraint referral_event_action_known;
alter table agencies.referral_event add constraint referral_event_action_known check (action in (
  'OPEN', 'EDIT', 'RECORD_CONSENT', 'RECORD_REFUSAL', 'DECIDE_REFUSAL', 'RECORD_OTHER_GROUND', 'WITHDRAW_CONSENT', 'END_OTHER_GROUND', 'SEND', 'ACKNOWLEDGE', 'ACCEPT', 'REJECT', 'START_WAITING',
  'RECORD_APPOINTMENT', 'START_INVOLVEMENT', 'RECORD_ADVICE', 'TURN_ADVICE_INTO_PROVISION', 'CHASE', 'CLOSE', 'REVOKE'));
