-- Whether an organisation's staff prove who they are with a second factor as well as a password: yes, until it says no.
alter table schools.organisation add column requires_second_factor boolean not null default true;
grant select on schools.organisation to access_definer;
create policy organisation_for_definer on schools.organisation for select to access_definer using (true);

-- Whether a person must have a second factor: everybody who works with children's records, unless every organisation
-- that governs one of their places has switched it off. Parents and pupils choose for themselves. A place that belongs
-- to no organisation has nobody who could switch it off. Asked by identity alone.
create function access.requires_second_factor(wanted_person uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
declare
  today date := access.today();
begin
  return exists (
    with held as (
      select a.school_id, a.organisation_id, a.agency_id
      from access.assignment a
      where a.person_id = wanted_person and a.role not in ('parent', 'pupil')
        and a.starts_on <= today and (a.ends_on is null or a.ends_on >= today)
    ), keeper as (
      select h.school_id, h.organisation_id from held h where h.agency_id is null
      union all
      select g.school_id, g.organisation_id from held h left join agencies.agency g on g.id = h.agency_id where h.agency_id is not null
    ), governing as (
      select k.organisation_id from keeper k where k.school_id is null
      union all
      select m.organisation_id from keeper k
      left join access.membership m on m.school_id = k.school_id and m.starts_on <= today and (m.ends_on is null or m.ends_on >= today)
      where k.school_id is not null
    )
    select from governing g left join schools.organisation o on o.id = g.organisation_id
    where o.requires_second_factor is distinct from false
  );
end
$$;
alter function access.requires_second_factor(uuid) owner to access_definer;
revoke all on function access.requires_second_factor(uuid) from public;
grant execute on function access.requires_second_factor(uuid) to identity_app;
