-- What an administrator's resetting of a lost second factor removes, and the mail that tells the person of it.

alter table identity.mail drop constraint mail_kind_known;
alter table identity.mail add constraint mail_kind_known check (kind in ('invitation', 'reset', 'password-changed', 'second-factor-reset'));

do $$
declare name text;
begin
  foreach name in array array['second_factor', 'second_factor_setup', 'recovery_code', 'half_sign_in'] loop
    -- A row of another account is found by its account alone; no secret, code or token may be read.
    execute format('grant select (account_id), delete on identity.%I to access_definer', name);
    execute format('create policy %I on identity.%I for select to access_definer using (true)', name || '_found_by_definer', name);
    execute format('create policy %I on identity.%I for delete to access_definer using (true)', name || '_removed_by_definer', name);
  end loop;
end
$$;
