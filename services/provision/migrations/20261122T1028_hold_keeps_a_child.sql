-- Taking an import back removes a child about whom nothing was written since: a legal hold is something (provision.remove_untouched).
grant select on provision.legal_hold to access_definer;
create policy legal_hold_for_definer on provision.legal_hold for select to access_definer using (true);
