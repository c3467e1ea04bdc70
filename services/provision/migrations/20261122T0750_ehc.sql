-- Education, health and care: request and its twenty weeks, the plan's dates, reviews.

create table provision.ehc_request (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  requested_by text not null constraint ehc_request_asker_known check (requested_by in ('PARENT', 'YOUNG_PERSON', 'SCHOOL')),
  received_on date not null,
  council_name text not null,
  advice_requested_on date,
  advice_sent_on date,
  decision_on date,
  is_assessing boolean,
  plan_refused_on date,
  draft_served_on date,
  comments_sent_on date,
  consult_received_on date,
  consult_replied_on date,
  final_issued_on date,
  withdrawn_on date,
  version int not null default 1,
  constraint ehc_request_decision_dated check ((decision_on is null) = (is_assessing is null)),
  constraint ehc_request_identity unique (id, pupil_id, school_id),
  constraint ehc_request_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- A child's requests, newest first.
create index ehc_request_by_pupil on provision.ehc_request (pupil_id, received_on desc);
-- One request runs at a time in a school's file.
create unique index ehc_request_one_open on provision.ehc_request (pupil_id, school_id)
  where withdrawn_on is null and final_issued_on is null and plan_refused_on is null and is_assessing is distinct from false;

-- A claimed exception stands beside the statutory date and never moves it (regs 5(4), 8(2), 10(4), 13(3)).
create table provision.ehc_exception (
  id uuid primary key,
  request_id uuid not null,
  pupil_id uuid not null,
  school_id uuid not null,
  code text not null constraint ehc_exception_code_known check (code in ('a', 'b', 'c', 'd', 'e')),
  starts_on date not null,
  ends_on date,
  note text,
  by_id uuid not null,
  constraint ehc_exception_dates_in_order check (ends_on is null or ends_on >= starts_on),
  constraint ehc_exception_of_request foreign key (request_id, pupil_id, school_id) references provision.ehc_request (id, pupil_id, school_id)
);
-- Exceptions of a request.
create index ehc_exception_by_request on provision.ehc_exception (request_id);

create table provision.ehc_plan (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  made_on date not null,
  last_review_decision_on date,
  ceased_on date,
  version int not null default 1,
  constraint ehc_plan_dates_in_order check ((last_review_decision_on is null or last_review_decision_on >= made_on) and (ceased_on is null or ceased_on >= made_on)),
  constraint ehc_plan_identity unique (id, pupil_id, school_id),
  constraint ehc_plan_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- One plan in force in a school's file.
create unique index ehc_plan_one_in_force on provision.ehc_plan (pupil_id, school_id) where ceased_on is null;

-- The council that maintains a plan is a dated fact (reg 15).
create table provision.maintaining_council (
  id uuid primary key,
  plan_id uuid not null,
  pupil_id uuid not null,
  school_id uuid not null,
  name text not null,
  starts_on date not null,
  ends_on date,
  constraint maintaining_council_dates_in_order check (ends_on is null or ends_on >= starts_on),
  constraint maintaining_council_of_plan foreign key (plan_id, pupil_id, school_id) references provision.ehc_plan (id, pupil_id, school_id)
);
-- Councils of a plan; one at a time.
create unique index maintaining_council_one_open on provision.maintaining_council (plan_id) where ends_on is null;
create index maintaining_council_by_plan on provision.maintaining_council (plan_id, starts_on);

create table provision.annual_review (
  id uuid primary key,
  plan_id uuid not null,
  pupil_id uuid not null,
  school_id uuid not null,
  kind text not null constraint annual_review_kind_known check (kind in ('ANNUAL', 'EARLY', 'PHASE_TRANSFER')),
  meeting_on date not null,
  meeting_held_on date,
  papers_sent_on date,
  report_sent_on date,
  decision_on date,
  decision text constraint annual_review_decision_known check (decision in ('MAINTAIN', 'AMEND', 'CEASE')),
  comments_sent_on date,
  amended_final_on date,
  withdrawn_on date,
  version int not null default 1,
  constraint annual_review_decision_dated check ((decision is null) = (decision_on is null)),
  constraint annual_review_of_plan foreign key (plan_id, pupil_id, school_id) references provision.ehc_plan (id, pupil_id, school_id)
);
-- A child's reviews, newest first.
create index annual_review_by_pupil on provision.annual_review (pupil_id, meeting_on desc);
-- Reviews of a plan; the one that is running.
create index annual_review_by_plan on provision.annual_review (plan_id, meeting_on desc);

do $$
declare
  t record;
begin
  for t in select * from (values
    ('ehc_request', 'ehc.read', 'ehc.write'),
    ('ehc_exception', 'ehc.read', 'ehc.write'),
    ('ehc_plan', 'ehc.read', 'ehc.write'),
    ('maintaining_council', 'ehc.read', 'ehc.write'),
    ('annual_review', 'review.read', 'review.write')
  ) as filed (name, can_read, can_write) loop
    execute format('alter table provision.%I enable row level security', t.name);
    execute format('alter table provision.%I force row level security', t.name);
    -- The policy predicate.
    execute format('create index %I on provision.%I (school_id)', t.name || '_by_controller', t.name);
    execute format($policy$
      create policy %I on provision.%I for select using (school_id = any ((select access.school_ids(%3$L))::uuid[]))
      $policy$, t.name || '_read', t.name, t.can_read);
    execute format($policy$
      create policy %I on provision.%I for insert with check (school_id = any ((select access.school_ids(%3$L))::uuid[]))
      $policy$, t.name || '_add', t.name, t.can_write);
    execute format($policy$
      create policy %I on provision.%I for update
      using (school_id = any ((select access.school_ids(%3$L))::uuid[]))
      with check (school_id = any ((select access.school_ids(%3$L))::uuid[]))
      $policy$, t.name || '_change', t.name, t.can_write);
  end loop;
end
$$;
