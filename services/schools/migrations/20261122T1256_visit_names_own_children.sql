-- A visit names children who have a file at the place visited, and no other.
drop policy visit_child_name on schools.visit_child;
create policy visit_child_name on schools.visit_child for insert with check (
  school_id = any ((select access.school_ids('visit.write'))::uuid[]) and pupil_id = any (access.files_at(school_id, array[pupil_id]))
);
-- Whom it names is never changed in place: she is left out, and another is named.
revoke update on schools.visit_child from schools_app;
grant update (note) on schools.visit_child to schools_app;
