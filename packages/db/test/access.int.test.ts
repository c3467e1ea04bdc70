import { describe, expect, test, beforeAll } from 'vitest';
import { newId, type Database } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { createWorld, useTestDatabase, type World } from '@hedgerow/testing';

const database = useTestDatabase();
let world: World;
let db: Database;

const asked = async (actor: Actor, today: string, permission: string): Promise<string[]> =>
  db.read({ ...actor, today }, async (tx) => {
    const [row] = await tx.sql<{ ids: string[] }[]>`select access.school_ids(${permission}) as ids`;
    return (row?.ids ?? []).toSorted();
  });

beforeAll(async () => {
  world = await createWorld(database.seed);
  db = database.open('schools_app');
});

describe('which schools a person may act in', () => {
  test('a shared SENCo reaches each assigned school and no other', async () => {
    const [ashcombe, brindle, corrie] = world.schools;
    const senco = await world.alsoHolds(await world.person('shared_senco', { school: ashcombe }), 'shared_senco', {
      school: corrie,
    });
    expect(await asked(senco, '2026-11-23', 'pupil.read')).toEqual([ashcombe.id, corrie.id].toSorted());
    expect(await asked(senco, '2026-11-23', 'pupil.read')).not.toContain(brindle.id);
  });

  test('a right ends with its last day and begins with its first, or a leaver would go on reading', async () => {
    const [ashcombe] = world.schools;
    const senco = await world.person('school_senco', {
      school: ashcombe,
      startsOn: '2026-09-01',
      endsOn: '2026-11-22',
    });
    expect(await asked(senco, '2026-08-31', 'pupil.read')).toEqual([]);
    expect(await asked(senco, '2026-09-01', 'pupil.read')).toEqual([ashcombe.id]);
    expect(await asked(senco, '2026-11-22', 'pupil.read')).toEqual([ashcombe.id]);
    expect(await asked(senco, '2026-11-23', 'pupil.read')).toEqual([]);
  });

  test('an inclusion manager sees that duties are due in the schools of the trust, and no pupil', async () => {
    const manager = await world.person('inclusion_manager', { organisationId: world.trustId });
    const [ashcombe, brindle] = world.schools;
    expect(await asked(manager, '2026-11-23', 'duty.read')).toEqual([ashcombe.id, brindle.id].toSorted());
    expect(await asked(manager, '2026-11-23', 'pupil.read')).toEqual([]);
    expect(await asked(manager, '2026-11-23', 'duty.subject.read')).toEqual([]);
  });

  test('a school that leaves the trust is out of its manager’s reach on the next day', async () => {
    const trust = newId();
    const [, , corrie] = world.schools;
    await database.seed`insert into access.membership (id, school_id, organisation_id, starts_on, ends_on) values (${newId()}, ${corrie.id}, ${trust}, '2024-09-01', '2026-08-31')`;
    const manager = await world.person('inclusion_manager', { organisationId: trust });
    expect(await asked(manager, '2026-08-31', 'duty.read')).toEqual([corrie.id]);
    expect(await asked(manager, '2026-09-01', 'duty.read')).toEqual([]);
  });

  test('what a class teacher holds for a class is not held for the school', async () => {
    const [ashcombe] = world.schools;
    const teacher = await world.person('class_teacher', { school: ashcombe });
    expect(await asked(teacher, '2026-11-23', 'pupil.read')).toEqual([]);
    expect(await asked(teacher, '2026-11-23', 'school.read')).toEqual([ashcombe.id]);
  });

  test('a head cannot give a role at another school, whatever the operation forgets to check', async () => {
    const [ashcombe, brindle] = world.schools;
    const head = await world.person('head_teacher', { school: ashcombe });
    const give = (schoolId: string) =>
      db.write(
        { ...head, today: '2026-11-23' },
        (tx) =>
          tx.sql`insert into access.assignment (id, person_id, role, school_id, starts_on) values (${newId()}, ${newId()}, 'school_senco', ${schoolId}, '2026-11-23')`,
      );
    await expect(give(brindle.id)).rejects.toThrow(/row-level security/);
    await expect(give(ashcombe.id)).resolves.toBeDefined();
  });

  test('nobody writes an audit row in another’s name', async () => {
    const [ashcombe] = world.schools;
    const head = await world.person('head_teacher', { school: ashcombe });
    const forge = db.write(
      { ...head, today: '2026-11-23' },
      (tx) => tx.sql`
      insert into audit.event (id, at, kind, action, person_id, request_id, service) values (${newId()}, now(), 'read', 'pupil.open', ${newId()}, 'r', 'schools')`,
    );
    await expect(forge).rejects.toThrow(/row-level security/);
  });
});
