-- Who keeps an agency governs how the agency's people sign in (access.requires_second_factor).
grant select on agencies.agency to access_definer;
create policy agency_for_definer on agencies.agency for select to access_definer using (true);
