-- What somebody opened tells of a child, with a reason: it is hers to read only while she still answers for the school.
drop policy opening_read on provision.opening;
create policy opening_read on provision.opening for select to provision_app, hedgerow_seed using (
  (person_id = (select access.person()) and school_id = any ((select access.school_ids('pupil.open'))::uuid[]))
  or school_id = any ((select access.school_ids('opening.read'))::uuid[])
  or (pupil_id, school_id) in (select r.pupil_id, r.school_id from provision.reached('opening.read', array['class']) r)
);
