-- The graduated approach: plan, cycles of assess, plan, do and review, outcomes, and what is provided.

create table provision.plan (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  title text not null,
  summary text not null default '',
  starts_on date not null,
  closed_on date,
  shared_with_family_on date,
  version int not null default 1,
  constraint plan_dates_in_order check (closed_on is null or closed_on >= starts_on),
  -- What parts of it refer to, so that a part cannot belong to another child or school than the whole.
  constraint plan_identity unique (id, pupil_id, school_id),
  constraint plan_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- A child's plans, newest first.
create index plan_by_pupil on provision.plan (pupil_id, starts_on desc);

create table provision.cycle (
  id uuid primary key,
  plan_id uuid not null,
  pupil_id uuid not null,
  school_id uuid not null,
  number smallint not null constraint cycle_number_positive check (number > 0),
  starts_on date not null,
  review_agreed_on date not null,
  reviewed_on date,
  need_codes text[] not null default '{}',
  analysis text not null default '',
  strategies text not null default '',
  delivery text not null default '',
  impact text not null default '',
  pupil_view text not null default '',
  parent_view text not null default '',
  staff_view text not null default '',
  attendees text not null default '',
  agreed_by_name text,
  agreed_on date,
  decision text constraint cycle_decision_known check (decision in ('CONTINUE', 'ADAPT', 'STEP_UP', 'STEP_DOWN', 'REFER', 'REQUEST_EHC_ASSESSMENT', 'REMOVE_TO_N')),
  version int not null default 1,
  constraint cycle_review_after_start check (review_agreed_on >= starts_on),
  constraint cycle_decision_at_review check ((decision is null) = (reviewed_on is null)),
  constraint cycle_number_once unique (plan_id, number),
  constraint cycle_identity unique (id, pupil_id, school_id),
  constraint cycle_of_plan foreign key (plan_id, pupil_id, school_id) references provision.plan (id, pupil_id, school_id)
);
-- One cycle runs at a time in a plan.
create unique index cycle_one_open on provision.cycle (plan_id) where reviewed_on is null;
-- Cycles of many children (the story of one child, evidence of reviewed cycles).
create index cycle_by_pupil on provision.cycle (pupil_id, starts_on desc);

-- What one teacher adds to a cycle; a row each, so that nobody waits for another's save.
create table provision.cycle_contribution (
  id uuid primary key,
  cycle_id uuid not null,
  pupil_id uuid not null,
  school_id uuid not null,
  by_id uuid not null,
  staff_view text not null default '',
  pupil_view text not null default '',
  delivery text not null default '',
  contributed_at timestamptz not null,
  version int not null default 1,
  constraint cycle_contribution_one_each unique (cycle_id, by_id),
  constraint cycle_contribution_of_cycle foreign key (cycle_id, pupil_id, school_id) references provision.cycle (id, pupil_id, school_id)
);

create table provision.outcome (
  id uuid primary key,
  cycle_id uuid not null,
  pupil_id uuid not null,
  school_id uuid not null,
  position smallint not null,
  text text not null,
  measure text,
  baseline text,
  baseline_on date,
  target text,
  end_measure text,
  end_on date,
  rating text constraint outcome_rating_known check (rating in ('NOT_MET', 'PARTLY_MET', 'MET', 'EXCEEDED')),
  version int not null default 1,
  constraint outcome_of_cycle foreign key (cycle_id, pupil_id, school_id) references provision.cycle (id, pupil_id, school_id)
);
-- Outcomes of a cycle in their order.
create index outcome_by_cycle on provision.outcome (cycle_id, position);

create table provision.provision_line (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  cycle_id uuid,
  group_id uuid,
  what text not null,
  need_code text,
  delivered_by_id uuid,
  group_size smallint not null constraint provision_line_group_positive check (group_size between 1 and 60),
  minutes smallint not null constraint provision_line_minutes_possible check (minutes between 1 and 600),
  times_per_week smallint not null constraint provision_line_times_possible check (times_per_week between 1 and 40),
  weeks smallint not null constraint provision_line_weeks_possible check (weeks between 1 and 60),
  starts_on date not null,
  ends_on date,
  promised_minutes_per_week int constraint provision_line_promise_positive check (promised_minutes_per_week > 0),
  version int not null default 1,
  constraint provision_line_dates_in_order check (ends_on is null or ends_on >= starts_on),
  constraint provision_line_identity unique (id, pupil_id, school_id),
  constraint provision_line_of_cycle foreign key (cycle_id, pupil_id, school_id) references provision.cycle (id, pupil_id, school_id),
  constraint provision_line_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- A child's provision, newest first.
create index provision_line_by_pupil on provision.provision_line (pupil_id, starts_on desc);
-- Children of one person's groups (provision.reached).
create index provision_line_by_person on provision.provision_line (delivered_by_id) where delivered_by_id is not null;
-- Lines of one group.
create index provision_line_by_group on provision.provision_line (group_id) where group_id is not null;

-- Apart from the line, since few may see what a person's time costs. Pence.
create table provision.provision_cost (
  line_id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  hourly_pence int not null constraint provision_cost_hourly_not_negative check (hourly_pence >= 0),
  resources_pence int not null default 0 constraint provision_cost_resources_not_negative check (resources_pence >= 0),
  constraint provision_cost_of_line foreign key (line_id, pupil_id, school_id) references provision.provision_line (id, pupil_id, school_id)
);

create table provision.delivered_session (
  id uuid primary key,
  line_id uuid not null,
  pupil_id uuid not null,
  school_id uuid not null,
  delivered_on date not null,
  minutes smallint not null constraint delivered_session_minutes_possible check (minutes between 0 and 600),
  was_absent boolean not null default false,
  note text,
  by_id uuid not null,
  recorded_at timestamptz not null,
  constraint delivered_session_absent_without_minutes check (not was_absent or minutes = 0),
  constraint delivered_session_of_line foreign key (line_id, pupil_id, school_id) references provision.provision_line (id, pupil_id, school_id)
);
-- Minutes delivered on each line; its last sessions.
create index delivered_session_by_line on provision.delivered_session (line_id, delivered_on desc, id desc) include (minutes);

do $$
declare
  t record;
begin
  for t in select * from (values
    ('plan', 'plan.read', 'plan.write'),
    ('cycle', 'plan.read', 'plan.write'),
    ('outcome', 'plan.read', 'plan.write'),
    ('provision_line', 'provision.read', 'provision.write'),
    ('provision_cost', 'cost.read', 'provision.write')
  ) as filed (name, can_read, can_write) loop
    execute format('alter table provision.%I enable row level security', t.name);
    execute format('alter table provision.%I force row level security', t.name);
    -- The policy predicate.
    execute format('create index %I on provision.%I (school_id)', t.name || '_by_controller', t.name);
    -- Reach by group is not here: who delivers one line sees that line, not the child's others.
    execute format($policy$
      create policy %I on provision.%I for select using (
        school_id = any ((select access.school_ids(%3$L))::uuid[])
        or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached(%3$L, array['class', 'agreed']) r)
      )$policy$, t.name || '_read', t.name, t.can_read);
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

-- What the school has shared, for the family's own account: the plan, and what stands in it.
create policy plan_read_family on provision.plan for select using (
  shared_with_family_on is not null
  and (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.family_reached('plan.read') r)
);
create policy cycle_read_family on provision.cycle for select using (
  (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.family_reached('plan.read') r)
  and exists (select 1 from provision.plan p where p.id = plan_id and p.shared_with_family_on is not null)
);
create policy outcome_read_family on provision.outcome for select using (
  (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.family_reached('plan.read') r)
  and exists (select 1 from provision.cycle c where c.id = cycle_id)
);
create policy provision_line_read_family on provision.provision_line for select using (
  (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.family_reached('provision.read') r)
  and cycle_id is not null and exists (select 1 from provision.cycle c where c.id = cycle_id)
);
create policy provision_line_read_own_group on provision.provision_line for select using (
  delivered_by_id = (select access.person())
  and (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('provision.read', array['group']) r)
);

alter table provision.cycle_contribution enable row level security;
alter table provision.cycle_contribution force row level security;
-- The policy predicate.
create index cycle_contribution_by_controller on provision.cycle_contribution (school_id);
create policy cycle_contribution_read on provision.cycle_contribution for select using (
  school_id = any ((select access.school_ids('plan.read'))::uuid[])
  or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('plan.read', array['class']) r)
);
create policy cycle_contribution_add on provision.cycle_contribution for insert with check (
  by_id = (select access.person()) and (
    school_id = any ((select access.school_ids('cycle.contribute'))::uuid[])
    or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('cycle.contribute') r)
  )
);
create policy cycle_contribution_change_own on provision.cycle_contribution for update
  using (by_id = (select access.person()) and (
    school_id = any ((select access.school_ids('cycle.contribute'))::uuid[])
    or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('cycle.contribute') r)
  ))
  with check (by_id = (select access.person()) and (
    school_id = any ((select access.school_ids('cycle.contribute'))::uuid[])
    or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('cycle.contribute') r)
  ));

alter table provision.delivered_session enable row level security;
alter table provision.delivered_session force row level security;
-- The policy predicate.
create index delivered_session_by_controller on provision.delivered_session (school_id);
create policy delivered_session_read on provision.delivered_session for select using (
  school_id = any ((select access.school_ids('delivery.read'))::uuid[])
  or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('delivery.read', array['class']) r)
  or (
    (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('delivery.read', array['group']) r)
    and exists (select 1 from provision.provision_line l where l.id = line_id and l.delivered_by_id = (select access.person()))
  )
);
create policy delivered_session_add on provision.delivered_session for insert with check (
  by_id = (select access.person()) and (
    school_id = any ((select access.school_ids('delivery.write'))::uuid[])
    or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('delivery.write', array['class']) r)
    or (
      (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('delivery.write', array['group']) r)
      and exists (select 1 from provision.provision_line l where l.id = line_id and l.delivered_by_id = (select access.person()))
    )
  )
);

-- For the functions of this schema that run as access_definer.
grant select on provision.provision_line to access_definer;
create policy provision_line_for_definer on provision.provision_line for select to access_definer using (true);
