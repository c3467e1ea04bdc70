-- Removes the second factor of somebody who has lost both telephone and codes. Only where every place of the person is the
-- actor's; nobody removes their own this way. Sessions and halves of sign-ins end, and the person is told by mail. Returns
-- whether there was a second factor to remove.
create function access.reset_second_factor(wanted uuid, mail uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  account uuid;
begin
  if wanted = access.person() or access.holds_elsewhere(wanted) or not exists (
    select from access.assignment a where a.person_id = wanted and a.pupil_id is null
      and (a.school_id = any (access.school_ids('role.grant')) or (a.school_id is null and a.organisation_id = any (access.organisation_ids('role.grant'))))
  ) then raise insufficient_privilege; end if;
  select s.id into account from identity.account s where s.person_id = wanted;
  delete from identity.second_factor where account_id = account;
  if not found then return false; end if;
  delete from identity.second_factor_setup where account_id = account;
  delete from identity.recovery_code where account_id = account;
  delete from identity.half_sign_in where account_id = account;
  delete from identity.session where account_id = account;
  insert into identity.mail (id, kind, recipient, recipient_name, person_id, facts, written_at, due_at)
  select mail, 'second-factor-reset', s.email, coalesce(p.given_name || ' ' || p.family_name, ''), s.person_id,
    jsonb_build_object('by', (select b.given_name || ' ' || b.family_name from reference.person b where b.person_id = access.person())), at, at
  from identity.account s left join reference.person p on p.person_id = s.person_id where s.id = account;
  return true;
end
$$;
alter function access.reset_second_factor(uuid, uuid, timestamptz) owner to access_definer;
revoke all on function access.reset_second_factor(uuid, uuid, timestamptz) from public;
set local role access_definer;
grant execute on function access.reset_second_factor(uuid, uuid, timestamptz) to schools_app;
set local role schools_owner;
