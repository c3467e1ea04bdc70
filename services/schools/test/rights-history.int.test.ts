import { describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { endRole } from '../src/assignment/operations/end-role.ts';
import { grantRole } from '../src/assignment/operations/grant-role.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
interface Right {
  readonly person: { readonly id: string };
  readonly role: string;
  readonly reach: string;
  readonly organisation: { readonly id: string } | null;
}

async function rightsOn(actor: Actor, schoolId: string, day: string): Promise<Right[]> {
  const query =
    'query($id: ID!, $day: Date!) { school(id: $id) { rightsOn(day: $day) { id role reach person { id } organisation { id } grantedBy { id } grantedAt } } }';
  const { data, errors } = await bench.ask(actor, query, { id: schoolId, day });
  expect(errors).toBeUndefined();
  return (data as unknown as { school: { rightsOn: Right[] } | null }).school?.rightsOn ?? [];
}
const personsOn = async (actor: Actor, schoolId: string, day: string): Promise<string[]> =>
  (await rightsOn(actor, schoolId, day)).map(({ person }) => person.id);

describe('who could see this school’s records on a day', () => {
  test('is answered as it stood that day: a role given later for earlier days opened nothing then', async () => {
    const [school] = bench.world.schools;
    const head = await bench.world.person('head_teacher', { school });
    const personId = await bench.employ(school);
    await grantRole(bench.as(head), {
      ...once(),
      personId,
      role: 'SCHOOL_SENCO',
      schoolId: school.id,
      startsOn: '2025-09-01',
    });
    expect(await personsOn(head, school.id, '2025-10-01')).toEqual([head.personId]);
    expect((await personsOn(head, school.id, '2026-11-23')).toSorted()).toEqual([head.personId, personId].toSorted());
    expect(await personsOn(head, school.id, '2023-08-31')).toEqual([]);
  });

  test('keeps a role that was ended backwards among those of the days on which it still counted', async () => {
    const [, school] = bench.world.schools;
    const [head, senco] = [
      await bench.world.person('head_teacher', { school }),
      await bench.world.person('school_senco', { school }),
    ];
    const [held] = await bench.database.seed<
      { id: string }[]
    >`select id from access.assignment where person_id = ${senco.personId}`;
    await endRole(bench.as(head), { ...once(), id: held?.id ?? '', expectedVersion: 1, endsOn: '2024-07-21' });
    expect(await personsOn(head, school.id, '2025-10-01')).toContain(senco.personId);
    expect(await personsOn(head, school.id, '2026-11-23')).not.toContain(senco.personId);
  });

  test('names those of the organisations it belonged to then, with what each opens, and families to those alone who know the children', async () => {
    const [, school, elsewhere] = bench.world.schools;
    const day = '2026-11-23';
    const head = await bench.world.person('head_teacher', { school });
    const admin = await bench.world.person('administrator', { organisationId: bench.world.trustId });
    const parent = await bench.world.person('parent', { school, pupilId: newId() });
    const assistant = await bench.world.person('teaching_assistant', { school });
    const stranger = await bench.world.person('head_teacher', { school: elsewhere });
    const seen = await rightsOn(head, school.id, day);
    const reachOf = (who: Actor) => seen.find(({ person }) => person.id === who.personId)?.reach;
    expect([head, assistant, parent, admin].map(reachOf)).toEqual(['ALL', 'GROUPS', 'OWN_CHILD', 'NONE']);
    expect(seen.find(({ person }) => person.id === admin.personId)?.organisation).toEqual({ id: bench.world.trustId });
    expect(await personsOn(admin, school.id, day)).not.toContain(parent.personId);
    expect(seen.map(({ person }) => person.id)).not.toContain(stranger.personId);
    expect(await rightsOn(stranger, school.id, day)).toEqual([]);
    expect(await rightsOn(await bench.world.person('school_senco', { school }), school.id, day)).toEqual([]);
    await bench.database.seed`update access.membership set ends_on = '2026-11-22' where school_id = ${school.id}`;
    expect(await personsOn(head, school.id, day)).not.toContain(admin.personId);
    expect(await personsOn(head, school.id, '2026-11-22')).toContain(admin.personId);
    await bench.database.seed`update access.membership set ends_on = null where school_id = ${school.id}`;
  });
});

describe('the history of rights', () => {
  const changes = async (actor: Actor, schoolId: string) => {
    const query = `query($id: ID!, $after: String) { school(id: $id) { roleChanges(first: 1, after: $after) {
      nodes { change role by { id } person { id } startsOn endsOn } pageInfo { endCursor hasNextPage } } } }`;
    const all: {
      change: string;
      role: string;
      by: { id: string } | null;
      person: { id: string };
      endsOn: string | null;
    }[] = [];
    for (let after: string | null = null; ;) {
      const { data, errors } = await bench.ask(actor, query, { id: schoolId, after });
      expect(errors).toBeUndefined();
      const page = (
        data as unknown as {
          school: { roleChanges: { nodes: typeof all; pageInfo: { endCursor: string; hasNextPage: boolean } } } | null;
        }
      ).school;
      all.push(...(page?.roleChanges.nodes ?? []));
      if (page?.roleChanges.pageInfo.hasNextPage !== true) return all;
      after = page.roleChanges.pageInfo.endCursor;
    }
  };

  test('says who gave, changed, ended and took back what, the newest first, to those alone who see roles there', async () => {
    const [, , school] = bench.world.schools;
    const head = await bench.world.person('head_teacher', { school });
    const personId = await bench.employ(school);
    const give = (startsOn: string) =>
      grantRole(bench.as(head), { ...once(), personId, role: 'GOVERNOR', schoolId: school.id, startsOn });
    const end = (id: string, expectedVersion: number, endsOn: string) =>
      endRole(bench.as(head), { ...once(), id, expectedVersion, endsOn });
    const first = await give('2026-09-01');
    await end(first.id, 1, '2026-12-18');
    const second = await give('2027-01-04');
    await end(second.id, 1, '2026-11-30');
    const seen = (await changes(head, school.id)).filter(({ person }) => person.id === personId);
    expect(seen.map(({ change }) => change)).toEqual(['TAKEN_BACK', 'GRANTED', 'ENDED', 'GRANTED']);
    expect(seen.every(({ by }) => by?.id === head.personId)).toBe(true);
    expect(seen[2]).toMatchObject({ endsOn: '2026-12-18' });
    const stranger = await bench.world.person('head_teacher', { school: bench.world.schools[0] });
    for (const reader of [stranger, await bench.world.person('school_senco', { school })])
      expect(await changes(reader, school.id)).toEqual([]);
  });

  test('cannot be altered or removed by the service, nor a change of a right be left out of it', async () => {
    const app = bench.database.bare('schools_app');
    for (const statement of [
      'update access.assignment_change set by_person = null',
      'delete from access.assignment_change',
      'insert into access.assignment_change (assignment_id) values (gen_random_uuid())',
    ])
      await expect(app.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
    const [row] = await bench.database.seed<{ missing: number }[]>`
      select count(*)::int as missing from access.assignment a where not exists (select from access.assignment_change c where c.assignment_id = a.id)`;
    expect(row?.missing).toBe(0);
  });
});
