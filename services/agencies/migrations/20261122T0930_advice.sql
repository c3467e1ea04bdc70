-- What a service does and says: contacts, advice, recommendations. `side` says who wrote the row here: what the agency
-- wrote stays readable to it, what the school wrote only while the referral is shared.

create table agencies.agency_contact (
  id uuid primary key,
  referral_id uuid not null references agencies.referral (id),
  school_id uuid not null,
  pupil_id uuid not null,
  agency_id uuid not null references agencies.agency (id),
  kind text not null constraint agency_contact_kind_known check (kind in ('APPOINTMENT', 'ASSESSMENT', 'OBSERVATION', 'VISIT', 'CALL')),
  status text not null constraint agency_contact_status_known check (status in ('PLANNED', 'HELD', 'NOT_ATTENDED', 'CANCELLED')),
  on_date date not null,
  at_time text constraint agency_contact_time_formed check (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text,
  with_name text,
  note text,
  side text not null constraint agency_contact_side_known check (side in ('SCHOOL', 'AGENCY')),
  version int not null default 1
);
-- The contacts of one referral, and of one child by day.
create index agency_contact_by_referral on agencies.agency_contact (referral_id, on_date);
create index agency_contact_by_pupil on agencies.agency_contact (pupil_id, on_date);
-- The policy predicates.
create index agency_contact_by_school on agencies.agency_contact (school_id);
create index agency_contact_by_agency on agencies.agency_contact (agency_id);
alter table agencies.agency_contact enable row level security;
alter table agencies.agency_contact force row level security;
create policy agency_contact_read_school on agencies.agency_contact for select using (school_id = any ((select access.school_ids('referral.read'))::uuid[]));
create policy agency_contact_read_agency on agencies.agency_contact for select
  using (agency_id = any ((select access.agency_ids('referral.read'))::uuid[])
    and (side = 'AGENCY' or exists (select 1 from agencies.referral r where r.id = agency_contact.referral_id and r.agency_id = agency_contact.agency_id)));
create policy agency_contact_add_school on agencies.agency_contact for insert
  with check (side = 'SCHOOL' and school_id = any ((select access.school_ids('referral.write'))::uuid[]));
create policy agency_contact_add_agency on agencies.agency_contact for insert
  with check (side = 'AGENCY' and agency_id = any ((select access.agency_ids('referral.respond'))::uuid[])
    and exists (select 1 from agencies.referral r where r.id = agency_contact.referral_id and r.school_id = agency_contact.school_id and r.pupil_id = agency_contact.pupil_id and r.agency_id = agency_contact.agency_id));
create policy agency_contact_change_school on agencies.agency_contact for update
  using (school_id = any ((select access.school_ids('referral.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('referral.write'))::uuid[]));
create policy agency_contact_change_agency on agencies.agency_contact for update
  using (side = 'AGENCY' and agency_id = any ((select access.agency_ids('referral.respond'))::uuid[])
    and exists (select 1 from agencies.referral r where r.id = agency_contact.referral_id and r.school_id = agency_contact.school_id and r.pupil_id = agency_contact.pupil_id and r.agency_id = agency_contact.agency_id))
  with check (side = 'AGENCY' and agency_id = any ((select access.agency_ids('referral.respond'))::uuid[])
    and exists (select 1 from agencies.referral r where r.id = agency_contact.referral_id and r.school_id = agency_contact.school_id and r.pupil_id = agency_contact.pupil_id and r.agency_id = agency_contact.agency_id));

create table agencies.advice (
  id uuid primary key,
  referral_id uuid not null references agencies.referral (id),
  school_id uuid not null,
  pupil_id uuid not null,
  agency_id uuid not null references agencies.agency (id),
  service_id uuid not null references agencies.agency_service (id),
  received_on date not null,
  author_name text not null constraint advice_author_named check (author_name <> ''),
  text text not null,
  side text not null constraint advice_side_known check (side in ('SCHOOL', 'AGENCY')),
  written_by uuid not null,
  version int not null default 1
);
-- The advice of one referral, and of one child by day.
create index advice_by_referral on agencies.advice (referral_id);
create index advice_by_pupil on agencies.advice (pupil_id, received_on);
-- The policy predicates.
create index advice_by_school on agencies.advice (school_id);
create index advice_by_agency on agencies.advice (agency_id);
alter table agencies.advice enable row level security;
alter table agencies.advice force row level security;
create policy advice_read_school on agencies.advice for select using (school_id = any ((select access.school_ids('advice.read'))::uuid[]));
create policy advice_read_agency on agencies.advice for select
  using (agency_id = any ((select access.agency_ids('advice.read'))::uuid[])
    and (side = 'AGENCY' or exists (select 1 from agencies.referral r where r.id = advice.referral_id and r.agency_id = advice.agency_id)));
create policy advice_add_school on agencies.advice for insert
  with check (side = 'SCHOOL' and school_id = any ((select access.school_ids('advice.write'))::uuid[]));
create policy advice_add_agency on agencies.advice for insert
  with check (side = 'AGENCY' and agency_id = any ((select access.agency_ids('advice.write'))::uuid[])
    and exists (select 1 from agencies.referral r where r.id = advice.referral_id and r.school_id = advice.school_id and r.pupil_id = advice.pupil_id and r.agency_id = advice.agency_id));

create table agencies.recommendation (
  id uuid primary key,
  advice_id uuid not null references agencies.advice (id),
  referral_id uuid not null references agencies.referral (id),
  school_id uuid not null,
  agency_id uuid not null references agencies.agency (id),
  position smallint not null,
  text text not null constraint recommendation_says_something check (text ~ '\S'),
  constraint recommendation_once_per_place unique (advice_id, position)
);
-- The recommendations of one referral.
create index recommendation_by_referral on agencies.recommendation (referral_id, advice_id, position);
-- The policy predicates.
create index recommendation_by_school on agencies.recommendation (school_id);
create index recommendation_by_agency on agencies.recommendation (agency_id);
alter table agencies.recommendation enable row level security;
alter table agencies.recommendation force row level security;
create policy recommendation_read_school on agencies.recommendation for select using (school_id = any ((select access.school_ids('advice.read'))::uuid[]));
create policy recommendation_read_agency on agencies.recommendation for select
  using (agency_id = any ((select access.agency_ids('advice.read'))::uuid[])
    and exists (select 1 from agencies.advice a where a.id = recommendation.advice_id and a.agency_id = recommendation.agency_id));
create policy recommendation_add_school on agencies.recommendation for insert with check (school_id = any ((select access.school_ids('advice.write'))::uuid[]));
create policy recommendation_add_agency on agencies.recommendation for insert
  with check (agency_id = any ((select access.agency_ids('advice.write'))::uuid[])
    and exists (select 1 from agencies.advice a where a.id = recommendation.advice_id and a.side = 'AGENCY' and a.school_id = recommendation.school_id and a.agency_id = recommendation.agency_id));

-- What the school made of a recommendation. Apart from it, since that is the school's matter and not the agency's words.
create table agencies.recommendation_outcome (
  recommendation_id uuid primary key references agencies.recommendation (id),
  school_id uuid not null,
  decision text not null constraint recommendation_outcome_known check (decision in ('TURNED_INTO_PROVISION', 'NOT_TAKEN')),
  decided_on date not null,
  reason text,
  provision_line_ids uuid[] not null default '{}',
  constraint recommendation_turned_into_lines check (decision <> 'TURNED_INTO_PROVISION' or cardinality(provision_line_ids) > 0),
  constraint recommendation_not_taken_with_reason check (decision <> 'NOT_TAKEN' or reason ~ '\S')
);
-- The policy predicate.
create index recommendation_outcome_by_school on agencies.recommendation_outcome (school_id);
alter table agencies.recommendation_outcome enable row level security;
alter table agencies.recommendation_outcome force row level security;
create policy recommendation_outcome_read on agencies.recommendation_outcome for select using (school_id = any ((select access.school_ids('advice.read'))::uuid[]));
create policy recommendation_outcome_write on agencies.recommendation_outcome for insert with check (school_id = any ((select access.school_ids('advice.write'))::uuid[]));
create policy recommendation_outcome_change on agencies.recommendation_outcome for update
  using (school_id = any ((select access.school_ids('advice.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('advice.write'))::uuid[]));
