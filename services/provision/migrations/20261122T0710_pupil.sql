-- The child, her registrations and the core that each school of hers sees.

-- school_id is the school that made the row; every school with a running enrolment sees and may correct it.
create table provision.pupil (
  id uuid primary key,
  school_id uuid not null,
  given_name text not null,
  family_name text not null,
  preferred_name text,
  birth_on date not null,
  sex text constraint pupil_sex_known check (sex in ('F', 'M')),
  upn text,
  former_upns text[] not null default '{}',
  nc_year_override smallint constraint pupil_year_known check (nc_year_override between -3 and 14),
  -- Folded by the application (case and accents gone), so that lists sort and searches find as people expect.
  family_key text not null,
  given_key text not null,
  search_name text not null,
  -- Facts that somebody corrected here: a roll does not overwrite them without saying so.
  hand_edited text[] not null default '{}',
  created_at timestamptz not null default access.clock(),
  version int not null default 1
);
-- Recognising a child on a roll or at enrolment (provision.link_files, upsertRoll). Not unique: a clash must not tell that a child exists elsewhere.
create index pupil_by_upn on provision.pupil (upn) where upn is not null;
-- The policy predicate of a row just made.
create index pupil_by_school on provision.pupil (school_id);

-- A child's file at one school, opened with the first enrolment and kept after the last. Every record refers to it, so
-- that no school can write about a child who was never on its roll.
create table provision.pupil_file (
  pupil_id uuid not null references provision.pupil (id),
  school_id uuid not null,
  opened_on date not null,
  primary key (pupil_id, school_id)
);
-- The policy predicate.
create index pupil_file_by_school on provision.pupil_file (school_id);

create table provision.enrolment (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  starts_on date not null,
  ends_on date,
  class_id uuid,
  class_name text,
  destination text,
  version int not null default 1,
  constraint enrolment_dates_in_order check (ends_on is null or ends_on >= starts_on),
  constraint enrolment_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- One registration open at each school at a time; two schools may each have one.
create unique index enrolment_one_open on provision.enrolment (pupil_id, school_id) where ends_on is null;
-- The register of a school; the policy predicate.
create index enrolment_by_school on provision.enrolment (school_id, ends_on, pupil_id);
-- Whether a school of the viewer has the child now (the policies of the core); enrolments of one child.
create index enrolment_by_pupil on provision.enrolment (pupil_id, school_id);
-- Children of the classes of a teacher (provision.reached).
create index enrolment_by_class on provision.enrolment (class_id) where class_id is not null;

create table provision.contact (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  given_name text not null,
  family_name text not null,
  relationship text not null,
  has_parental_responsibility boolean not null,
  priority smallint not null constraint contact_priority_positive check (priority between 1 and 99),
  phone text,
  email text,
  address text,
  language text,
  needs_interpreter boolean not null default false,
  ends_on date,
  version int not null default 1,
  constraint contact_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- Contacts of one child in calling order.
create index contact_by_pupil on provision.contact (pupil_id, priority);

-- Special educational need status as dated history: exactly one open at a time (statute 2.1).
create table provision.sen_status (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  code text not null constraint sen_status_code_known check (code in ('N', 'K', 'E')),
  starts_on date not null,
  ends_on date,
  reason text,
  by_id uuid,
  version int not null default 1,
  constraint sen_status_dates_in_order check (ends_on is null or ends_on >= starts_on),
  constraint sen_status_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- Rule: one status open at a time. Also the register's status column.
create unique index sen_status_one_open on provision.sen_status (pupil_id) where ends_on is null;
-- The history of one child.
create index sen_status_by_pupil on provision.sen_status (pupil_id, starts_on);

-- Types of need as dated history. They stand with the status, of which rules (a) to (g) are rules, and cross with it.
create table provision.need (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  code text not null,
  rank smallint constraint need_rank_positive check (rank between 1 and 20),
  starts_on date not null,
  ends_on date,
  by_id uuid,
  version int not null default 1,
  constraint need_dates_in_order check (ends_on is null or ends_on >= starts_on),
  constraint need_of_file foreign key (pupil_id, school_id) references provision.pupil_file (pupil_id, school_id)
);
-- Rules (b) and (c): one primary need, no type twice. Also the register's needs.
create unique index need_type_once on provision.need (pupil_id, code) where ends_on is null;
create unique index need_one_primary on provision.need (pupil_id) where ends_on is null and rank = 1;
-- The history of one child.
create index need_by_pupil on provision.need (pupil_id, starts_on);

do $$
declare t text;
begin
  foreach t in array array['pupil', 'pupil_file', 'enrolment', 'contact', 'sen_status', 'need'] loop
    execute format('alter table provision.%I enable row level security', t);
    execute format('alter table provision.%I force row level security', t);
  end loop;
end
$$;

-- A registration is the school's own; the other school's does not cross.
create policy enrolment_read on provision.enrolment for select using (
  school_id = any ((select access.school_ids('pupil.read'))::uuid[])
  or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('pupil.read') r)
  or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.family_reached('pupil.read') r)
);
create policy enrolment_add on provision.enrolment for insert with check (school_id = any ((select access.school_ids('pupil.write'))::uuid[]));
create policy enrolment_change on provision.enrolment for update
  using (school_id = any ((select access.school_ids('pupil.write'))::uuid[]))
  with check (school_id = any ((select access.school_ids('pupil.write'))::uuid[]));

-- Registrations that have not ended, in schools where the person may see every child. Policies of the core ask this view
-- and not the table, whose own policy would be planned again inside each of theirs; it shows no more than that policy does.
create view provision.own_registration as
  select e.pupil_id, e.school_id, e.starts_on
  from provision.enrolment e
  where e.school_id = any ((select access.school_ids('pupil.read'))::uuid[]) and (e.ends_on is null or e.ends_on >= (select access.today()));

-- The core row: a school with a running enrolment. Before its first day only the school that made the row.
create policy pupil_read on provision.pupil for select using (
  exists (
    select 1 from provision.own_registration r
    where r.pupil_id = pupil.id and (r.starts_on <= (select access.today()) or r.school_id = pupil.school_id)
  )
  or id = any ((select provision.pupil_ids('pupil.read'))::uuid[])
);
create policy pupil_add on provision.pupil for insert with check (school_id = any ((select access.school_ids('pupil.write'))::uuid[]));
create policy pupil_change on provision.pupil for update
  using (exists (
    select 1 from provision.own_registration r
    where r.pupil_id = pupil.id and r.school_id = any ((select access.school_ids('pupil.write'))::uuid[])
      and (r.starts_on <= (select access.today()) or r.school_id = pupil.school_id)
  ))
  with check (exists (
    select 1 from provision.own_registration r
    where r.pupil_id = pupil.id and r.school_id = any ((select access.school_ids('pupil.write'))::uuid[])
      and (r.starts_on <= (select access.today()) or r.school_id = pupil.school_id)
  ));

create policy pupil_file_read on provision.pupil_file for select using (
  school_id = any ((select access.school_ids('pupil.read'))::uuid[])
  or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('pupil.read') r)
);

-- Contacts, status and needs: read by every school with a running enrolment, written in the name of one of them.
do $$
declare
  t record;
begin
  for t in select * from (values
    ('contact', 'contact.read', 'contact.write'),
    ('sen_status', 'status.read', 'status.write'),
    ('need', 'status.read', 'status.write')
  ) as core (name, can_read, can_write) loop
    execute format($policy$
      create policy %1$I on provision.%2$I for select using (
        exists (
          select 1 from provision.own_registration r
          where r.pupil_id = %2$I.pupil_id and r.school_id = any ((select access.school_ids(%3$L))::uuid[])
            and (r.starts_on <= (select access.today()) or r.school_id = %2$I.school_id)
        )
        or pupil_id = any ((select provision.pupil_ids(%3$L))::uuid[])
      )$policy$, t.name || '_read', t.name, t.can_read);
    execute format($policy$
      create policy %1$I on provision.%2$I for insert with check (
        school_id = any ((select access.school_ids(%3$L))::uuid[])
        and exists (select 1 from provision.own_registration r where r.pupil_id = %2$I.pupil_id and r.school_id = %2$I.school_id)
      )$policy$, t.name || '_add', t.name, t.can_write);
    execute format($policy$
      create policy %1$I on provision.%2$I for update using (
        exists (
          select 1 from provision.own_registration r
          where r.pupil_id = %2$I.pupil_id and r.school_id = any ((select access.school_ids(%3$L))::uuid[])
            and (r.starts_on <= (select access.today()) or r.school_id = %2$I.school_id)
        )
      ) with check (
        exists (
          select 1 from provision.own_registration r
          where r.pupil_id = %2$I.pupil_id and r.school_id = any ((select access.school_ids(%3$L))::uuid[])
            and (r.starts_on <= (select access.today()) or r.school_id = %2$I.school_id)
        )
      )$policy$, t.name || '_change', t.name, t.can_write);
  end loop;
end
$$;
-- A need entered and taken back on the same day leaves no interval to keep; the audit remembers it.
create policy need_take_back on provision.need for delete using (school_id = any ((select access.school_ids('status.write'))::uuid[]));

-- Who made a row of the core, and about whom, never changes: the other school of the child may correct what it says only.
revoke update on provision.pupil, provision.contact, provision.sen_status, provision.need from provision_app;
grant update (given_name, family_name, preferred_name, birth_on, sex, upn, former_upns, nc_year_override, family_key, given_key, search_name, hand_edited, version) on provision.pupil to provision_app;
grant update (given_name, family_name, relationship, has_parental_responsibility, priority, phone, email, address, language, needs_interpreter, ends_on, version) on provision.contact to provision_app;
grant update (code, ends_on, reason, by_id, version) on provision.sen_status to provision_app;
grant update (ends_on, version) on provision.need to provision_app;

-- For the functions of this schema that run as access_definer.
grant select on provision.pupil, provision.enrolment, provision.sen_status, provision.need, provision.pupil_file to access_definer;
grant insert on provision.pupil_file to access_definer;
create policy pupil_for_definer on provision.pupil for select to access_definer using (true);
create policy enrolment_for_definer on provision.enrolment for select to access_definer using (true);
create policy sen_status_for_definer on provision.sen_status for select to access_definer using (true);
create policy need_for_definer on provision.need for select to access_definer using (true);
create policy pupil_file_for_definer on provision.pupil_file for select to access_definer using (true);
create policy pupil_file_opened_by_definer on provision.pupil_file for insert to access_definer with check (true);

alter view provision.own_registration owner to access_definer;
grant select on provision.own_registration to provision_app, hedgerow_seed;
