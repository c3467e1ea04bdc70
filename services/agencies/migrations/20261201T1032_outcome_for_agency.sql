-- What the school made of a recommendation is told to the agency that gave it, as far as it may still read the
-- recommendation. Told is what was decided while sharing stood; what a school decides afterwards is its own.
alter table agencies.recommendation_outcome add column agency_id uuid references agencies.agency (id);
update agencies.recommendation_outcome o set agency_id = r.agency_id
from agencies.recommendation p join agencies.referral r on r.id = p.referral_id
where p.id = o.recommendation_id and r.basis is not null and (r.basis_ended_on is null or r.basis_ended_on > o.decided_on)
  and (r.basis_until is null or r.basis_until >= o.decided_on);
-- The policy predicate of the agency.
create index recommendation_outcome_by_agency on agencies.recommendation_outcome (agency_id) where agency_id is not null;
create policy recommendation_outcome_read_agency on agencies.recommendation_outcome for select
  using (agency_id = any ((select access.agency_ids('advice.read'))::uuid[])
    and exists (select 1 from agencies.recommendation r where r.id = recommendation_outcome.recommendation_id and r.agency_id = recommendation_outcome.agency_id));
