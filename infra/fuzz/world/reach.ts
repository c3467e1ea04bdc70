import type { Role } from '@hedgerow/authz';
import type { Sql } from '@hedgerow/db';

/**
 * How far one person reaches, worked out from assignments alone and without asking a policy or the matrix: the second
 * opinion that every answer is held against.
 */
export interface Reach {
  /** Places whose staff see everything of theirs. */
  readonly wholePlaces: ReadonlySet<string>;
  /** Places of which some facts are seen: those above, of classes and groups, of governors, of organisations. */
  readonly places: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** Organisations that the person's own places are members of. */
  readonly around: ReadonlySet<string>;
  /** Organisations over places whose staff see everything of theirs: who held a right over these could see that place. */
  readonly aboveWholePlaces: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  /** Children reached one by one: of classes, groups, agreements and families. */
  readonly children: ReadonlySet<string>;
}

const wholePlaceRoles = new Set<Role>(['school_senco', 'shared_senco', 'head_teacher', 'setting_manager']);

/** The reach of one person today. */
export async function reachOf(admin: Sql, personId: string): Promise<Reach> {
  const held = await admin<
    {
      role: Role;
      schoolId: string | null;
      organisationId: string | null;
      agencyId: string | null;
      pupilId: string | null;
    }[]
  >`
    select role, school_id as "schoolId", organisation_id as "organisationId", agency_id as "agencyId", pupil_id as "pupilId"
    from access.assignment where person_id = ${personId} and starts_on <= current_date and coalesce(ends_on, current_date) >= current_date`;
  const ids = (values: readonly (string | null)[]): string[] => values.filter((value) => value !== null);
  const of = (...roles: Role[]) => held.filter(({ role }) => roles.includes(role));
  const own = ids(held.filter(({ role }) => role !== 'parent' && role !== 'pupil').map(({ schoolId }) => schoolId));
  const organisations = ids(held.map(({ organisationId }) => organisationId));
  const members = await admin<{ id: string }[]>`
    select school_id as id from access.membership where organisation_id = any(${organisations})`;
  const whole = ids(held.filter(({ role }) => wholePlaceRoles.has(role)).map(({ schoolId }) => schoolId));
  // What an organisation holds for its members, such as a day of training, is theirs to read.
  const around = await admin<{ id: string; isAboveWhole: boolean }[]>`
    select organisation_id as id, bool_or(school_id = any(${whole})) as "isAboveWhole"
    from access.membership where school_id = any(${own}) group by 1`;
  const networks = ids(of('area_senco').map(({ organisationId }) => organisationId));
  const children = await admin<{ id: string }[]>`
    select e.pupil_id as id from access.class_teaching t join provision.enrolment e on e.class_id = t.class_id
      where t.person_id = ${personId} and t.school_id = any(${ids(of('class_teacher').map(({ schoolId }) => schoolId))})
    union select pupil_id from provision.provision_line
      where delivered_by_id = ${personId} and school_id = any(${ids(of('teaching_assistant').map(({ schoolId }) => schoolId))})
    union select a.pupil_id from provision.agreement a join access.membership m using (school_id)
      where a.withdrawn_on is null and m.organisation_id = any(${networks})
    union select pupil_id from provision.opening where person_id = ${personId}`;
  return {
    wholePlaces: new Set(whole),
    places: new Set([...own, ...members.map(({ id }) => id)]),
    organisations: new Set(organisations),
    around: new Set(around.map(({ id }) => id)),
    aboveWholePlaces: new Set(around.filter(({ isAboveWhole }) => isAboveWhole).map(({ id }) => id)),
    agencies: new Set(ids(held.map(({ agencyId }) => agencyId))),
    children: new Set([...children.map(({ id }) => id), ...ids(held.map(({ pupilId }) => pupilId))]),
  };
}
