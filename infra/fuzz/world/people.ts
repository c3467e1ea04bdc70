import type { Role } from '@hedgerow/authz';
import { newId, type Sql } from '@hedgerow/db';
import type { Place } from './places.ts';

/** Somebody of the world who asks. */
export interface Person {
  readonly personId: string;
  /** Her role and place in words, for the report: `class_teacher at Sallowby`. */
  readonly title: string;
  readonly roles: readonly Role[];
}

const longAgo = '2020-09-01';

/**
 * Chooses readers of every role over different places, and makes those whom the demo does not have: governors, families,
 * people over organisations, one of two schools, one whose role has ended, one who holds none.
 */
export async function choosePeople(admin: Sql, places: readonly Place[]): Promise<readonly Person[]> {
  await addPeople(admin, places);
  const held = await admin<{ personId: string; role: Role; place: string; busy: number }[]>`
    select a.person_id as "personId", a.role, coalesce(s.short_name, o.name, g.name) as place,
      (select count(*)::int from provision.provision_line l where l.delivered_by_id = a.person_id and l.school_id = a.school_id) as busy
    from access.assignment a
      left join schools.school s on s.id = a.school_id left join schools.organisation o on o.id = a.organisation_id
      left join agencies.agency g on g.id = a.agency_id
    where a.ends_on is null or a.ends_on >= current_date
    order by a.role, busy desc, place, a.id`;
  const chosen = new Map<string, { place: string; roles: Set<Role> }>();
  const perRole = new Map<Role, Set<string>>();
  for (const { personId, role, place } of held) {
    const known = chosen.get(personId);
    if (known !== undefined) {
      known.roles.add(role);
      continue;
    }
    const covered = perRole.get(role) ?? new Set<string>();
    perRole.set(role, covered);
    if (covered.has(place) || covered.size >= 3) continue;
    covered.add(place);
    chosen.set(personId, { place, roles: new Set([role]) });
  }
  const readers = [...chosen].map(([personId, { place, roles }]) => ({
    personId,
    title: `${[...roles].join(' and ')} at ${place}`,
    roles: [...roles],
  }));
  const nobody = await addPerson(admin);
  const former = await addPerson(admin);
  const [first] = places;
  if (first === undefined) throw new Error('The world has no places.');
  await admin`insert into access.assignment (id, person_id, role, school_id, starts_on, ends_on)
    values (${newId()}, ${former}, 'head_teacher', ${first.id}, ${longAgo}, current_date - 1)`;
  return [
    ...readers,
    { personId: nobody, title: 'somebody without a role', roles: [] },
    { personId: former, title: `former head_teacher at ${first.name}`, roles: [] },
  ];
}

async function addPeople(admin: Sql, places: readonly Place[]): Promise<void> {
  const give = async (role: Role, scope: Readonly<Record<string, string>>, personId?: string): Promise<string> => {
    const holder = personId ?? (await addPerson(admin));
    await admin`insert into access.assignment ${admin({ id: newId(), person_id: holder, role, starts_on: longAgo, ...scope })}`;
    return holder;
  };
  for (const { id } of places) {
    await give('governor', { school_id: id });
    for (const role of ['parent', 'pupil'] as const) {
      const [child] = await admin<{ id: string }[]>`
        select pupil_id as id from provision.plan where school_id = ${id} order by ${role === 'parent' ? admin`id` : admin`id desc`} limit 1`;
      if (child !== undefined) await give(role, { school_id: id, pupil_id: child.id });
    }
  }
  for (const organisationId of new Set(places.map((place) => place.organisationId))) {
    for (const role of ['inclusion_manager', 'area_senco', 'administrator'] as const)
      await give(role, { organisation_id: organisationId });
  }
  const [first, , third] = places;
  if (first === undefined || third === undefined) throw new Error('The world has too few places.');
  const shared = await give('shared_senco', { school_id: first.id });
  await give('shared_senco', { school_id: third.id }, shared);
  await give('governor', { school_id: third.id }, shared);
  const agencies = await admin<{ id: string }[]>`
    select agency_id as id from agencies.referral where is_shared group by agency_id order by count(*) desc limit 3`;
  for (const { id } of agencies) await give('agency_professional', { agency_id: id });
}

async function addPerson(admin: Sql): Promise<string> {
  const id = newId();
  await admin`insert into schools.person (id, given_name, family_name, version) values (${id}, 'Robin', 'Reader', 1)`;
  await admin`insert into reference.person (person_id, given_name, family_name) values (${id}, 'Robin', 'Reader')`;
  return id;
}
