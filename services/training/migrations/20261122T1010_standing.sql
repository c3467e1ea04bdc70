-- A governing body answers for it that its SENCo is qualified in time (SEND Regs 2014 reg 49(4)). A governor sees where
-- that one person stands, and no record of hers or of anybody else.
create policy senco_clock_read_standing on training.senco_clock for select using (
  exists (
    select 1 from reference.designation d
    where d.person_id = senco_clock.person_id and d.school_id = any ((select access.school_ids('standing.read'))::uuid[])
  )
);
