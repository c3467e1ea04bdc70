-- Saying for the school that an opening was seen is a permission of its own: a teacher reads of the openings of children
-- she teaches, and does not answer for them.
drop policy opening_seen_by_school on provision.opening_seen;
create policy opening_seen_by_school on provision.opening_seen for insert with check (
  person_id = (select access.person())
  and school_id = any ((select access.school_ids('opening.acknowledge'))::uuid[])
  and exists (select 1 from provision.opening o where o.id = opening_id and o.school_id = opening_seen.school_id)
);
