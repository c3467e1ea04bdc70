-- A school's own dates: each sets its own (Code and law count by "the school's" days).
create table schools.school_year (
  id uuid primary key,
  school_id uuid not null,
  academic_year smallint not null,
  version int not null default 1,
  constraint school_year_once unique (school_id, academic_year),
  constraint school_year_with_school unique (id, school_id)
);
create table schools.half_term (
  school_year_id uuid not null,
  school_id uuid not null,
  academic_year smallint not null,
  term smallint not null constraint half_term_term_known check (term between 1 and 3),
  half smallint not null constraint half_term_half_known check (half between 1 and 2),
  starts_on date not null,
  ends_on date not null,
  primary key (school_year_id, term, half),
  constraint half_term_of_school_year foreign key (school_year_id, school_id) references schools.school_year (id, school_id),
  constraint half_term_dates_in_order check (ends_on >= starts_on)
);
-- The half-term of today over many schools (currentHalfTermBySchool), terms of a year, and the policy predicate.
create index half_term_by_school on schools.half_term (school_id, ends_on);
create table schools.closure (
  id uuid primary key,
  school_id uuid not null,
  on_date date not null,
  kind text not null constraint closure_kind_known check (kind in ('INSET', 'CLOSED')),
  note text,
  constraint closure_once_a_day unique (school_id, on_date)
);

do $$
declare t text;
begin
  foreach t in array array['school_year', 'half_term', 'closure'] loop
    execute format('alter table schools.%I enable row level security', t);
    execute format('alter table schools.%I force row level security', t);
    execute format($p$create policy %I on schools.%I for select using (school_id = any ((select access.school_ids('calendar.read'))::uuid[]))$p$, t || '_read', t);
    execute format($p$create policy %I on schools.%I for insert with check (school_id = any ((select access.school_ids('calendar.write'))::uuid[]))$p$, t || '_enter', t);
    execute format($p$create policy %I on schools.%I for update using (school_id = any ((select access.school_ids('calendar.write'))::uuid[])) with check (school_id = any ((select access.school_ids('calendar.write'))::uuid[]))$p$, t || '_change', t);
  end loop;
end
$$;
-- Dates are replaced as a whole, and a closure may fall away; a year stays.
create policy half_term_replace on schools.half_term for delete using (school_id = any ((select access.school_ids('calendar.write'))::uuid[]));
create policy closure_remove on schools.closure for delete using (school_id = any ((select access.school_ids('calendar.write'))::uuid[]));
