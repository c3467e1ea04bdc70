import type { Role } from '@hedgerow/authz';
import { accountOf } from './accounts.ts';
import { lookUp } from './records.ts';

/** Records of the demo that a role may open; where a role reaches none of a kind, its id is empty. */
export interface Sample {
  readonly organisation: string;
  readonly school: string;
  readonly person: string;
  /** Somebody with a role at that school who is not the role's own person. */
  readonly colleague: string;
  readonly childSchool: string;
  readonly child: string;
  readonly referral: string;
  readonly agency: string;
}

/** Finds, for a role of the demo, a school, a colleague, a child with as much written about her as there is, and a referral. */
export function sampleFor(role: Role): Promise<Sample> {
  return lookUp(async (sql) => {
    const [me] = await sql<
      { id: string }[]
    >`select person_id as id from identity.account where email = ${accountOf(role).email}`;
    const id = me?.id ?? '';
    const schools = await sql<{ id: string }[]>`
      select school_id as id from access.assignment where person_id = ${id} and school_id is not null
      union select m.school_id from access.assignment a join access.membership m using (organisation_id) where a.person_id = ${id}`;
    const own = schools.map((row) => row.id);
    const [over] = await sql<
      { id: string }[]
    >`select organisation_id as id from access.assignment where person_id = ${id} and organisation_id is not null limit 1`;
    const [child] = await sql<{ id: string; school: string }[]>`
      select p.id, e.school_id as school from provision.pupil p
      join provision.enrolment e on e.pupil_id = p.id and e.ends_on is null and e.school_id = any (${own})
      join provision.sen_status s on s.pupil_id = p.id and s.ends_on is null
      where case ${role}
        when 'class_teacher' then e.class_id in (select class_id from access.class_teaching where person_id = ${id})
        when 'teaching_assistant' then exists (select from provision.provision_line l where l.pupil_id = p.id and l.delivered_by_id = ${id} and l.ends_on is null)
        when 'area_senco' then exists (select from provision.agreement a where a.pupil_id = p.id and a.withdrawn_on is null)
        else true end
      order by exists (select from provision.ehc_request r where r.pupil_id = p.id) desc, s.code, p.id limit 1`;
    const [referral] = await sql<{ id: string }[]>`
      select id from agencies.referral where (school_id = any (${own}) or agency_id in (select agency_id from access.assignment where person_id = ${id}))
        and stage = any (array['INVOLVED', 'WAITING', 'SENT', 'ACCEPTED']) order by id limit 1`;
    const [agency] = await sql<{ id: string }[]>`select id from agencies.agency order by name, id limit 1`;
    const school = child?.school ?? own[0] ?? null;
    const [person] = await sql<
      { id: string }[]
    >`select person_id as id from schools.employment where school_id = ${school} and ends_on is null order by id limit 1`;
    const [colleague] = await sql<{ id: string }[]>`
      select person_id as id from access.assignment where school_id = ${school} and person_id <> ${id} and pupil_id is null and ends_on is null order by id limit 1`;
    return {
      organisation: over?.id ?? '',
      school: school ?? '',
      person: person?.id ?? '',
      colleague: colleague?.id ?? '',
      childSchool: child?.school ?? '',
      child: child?.id ?? '',
      referral: referral?.id ?? '',
      agency: agency?.id ?? '',
    };
  });
}
