-- A school whose SENCo has left, and its governors, no longer read where she stands: what she does for another governing
-- body since is that body's. The jobs still do, which close what a designation that ended has left behind.
drop policy senco_clock_read on training.senco_clock;
create policy senco_clock_read on training.senco_clock for select using (
  exists (
    select 1 from reference.designation d
    where d.person_id = senco_clock.person_id and d.school_id = any ((select access.school_ids('qualification.read'))::uuid[])
      and (d.ends_on is null or d.ends_on >= (select access.today()) or (select access.person()) = '00000000-0000-7000-8000-000000000001')
  )
);
drop policy senco_clock_read_standing on training.senco_clock;
create policy senco_clock_read_standing on training.senco_clock for select using (
  exists (
    select 1 from reference.designation d
    where d.person_id = senco_clock.person_id and d.school_id = any ((select access.school_ids('standing.read'))::uuid[])
      and (d.ends_on is null or d.ends_on >= (select access.today()))
  )
);
