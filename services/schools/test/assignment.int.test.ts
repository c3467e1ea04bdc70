import { describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal, type WorldSchool } from '@hedgerow/testing';
import { endRole } from '../src/assignment/operations/end-role.ts';
import { grantRole } from '../src/assignment/operations/grant-role.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const headOf = (school: WorldSchool) => bench.world.person('head_teacher', { school });
const administrator = () => bench.world.person('administrator', { organisationId: bench.world.trustId });
type Facts = Partial<Parameters<typeof grantRole>[1]>;
const grant = (actor: Actor, facts: Facts) =>
  grantRole(bench.as(actor), { ...once(), role: 'CLASS_TEACHER', startsOn: '2026-09-01', ...facts });

describe('giving a role', () => {
  test('by the head opens the own school to a member of staff, until its last day', async () => {
    const [school] = bench.world.schools;
    const personId = await bench.employ(school);
    const head = await headOf(school);
    const given = await grant(head, { personId, schoolId: school.id, role: 'SCHOOL_SENCO', endsOn: '2027-07-21' });
    expect(given).toMatchObject({
      role: 'school_senco',
      schoolId: school.id,
      endsOn: '2027-07-21',
      grantedBy: head.personId,
      version: 1,
    });
    const holder: Actor = {
      personId,
      sessionId: newId(),
      requestId: newId(),
      roles: ['school_senco'],
      confirmedAt: null,
    };
    expect([...(await bench.as(holder).reach('pupil.read'))]).toEqual([school.id]);
    expect(await bench.database.seed`select action, detail from audit.event where subject_id = ${given.id}`).toEqual([
      { action: 'role.grant', detail: { personId, role: 'school_senco', organisationId: null } },
    ]);
    await expectRefusal('bad-input', grant(head, { personId, schoolId: school.id, role: 'SCHOOL_SENCO' }));
  });

  test('by an administrator appoints a head, and somebody new over the organisation', async () => {
    const [school] = bench.world.schools;
    const admin = await administrator();
    const personId = await bench.employ(school);
    expect(await grant(admin, { personId, schoolId: school.id, role: 'HEAD_TEACHER' })).toMatchObject({
      role: 'head_teacher',
    });
    const manager = await grant(admin, {
      givenName: 'Asha',
      familyName: 'Rook',
      organisationId: bench.world.trustId,
      role: 'INCLUSION_MANAGER',
    });
    const query =
      'query($id: ID!) { organisation(id: $id) { grantableRoles assignments { role grantedAt person { givenName familyName } organisation { name } school { id } } } }';
    const answer = await bench.ask(admin, query, { id: bench.world.trustId });
    const { organisation } = answer.data as unknown as {
      organisation: { grantableRoles: string[]; assignments: unknown[] };
    };
    expect(organisation.grantableRoles).toEqual(['INCLUSION_MANAGER', 'AREA_SENCO', 'ADMINISTRATOR']);
    expect(organisation.assignments).toContainEqual({
      role: 'INCLUSION_MANAGER',
      grantedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      person: { givenName: 'Asha', familyName: 'Rook' },
      organisation: { name: 'Hollow Lane Trust' },
      school: null,
    });
    expect(manager.organisationId).toBe(bench.world.trustId);
  });

  test.each([
    ['a head by a head', 'HEAD_TEACHER'],
    ['a parent, whose child might be another school’s', 'PARENT'],
    ['an agency’s professional, who would read what other schools sent', 'AGENCY_PROFESSIONAL'],
    ['a manager of the trust over one school', 'INCLUSION_MANAGER'],
  ] as const)('to %s is refused', async (_name, role) => {
    const [school] = bench.world.schools;
    const refusal = await expectRefusal(
      'rule-refused',
      grant(await headOf(school), { personId: await bench.employ(school), schoolId: school.id, role }),
    );
    expect(refusal.details).toMatchObject({ rule: 'role/not-yours-to-give' });
  });

  test('to oneself is refused, or an administrator could open every child', async () => {
    const [school] = bench.world.schools;
    const admin = await administrator();
    const refusal = await expectRefusal(
      'rule-refused',
      grant(admin, { personId: admin.personId, schoolId: school.id, role: 'SCHOOL_SENCO' }),
    );
    expect(refusal.details).toMatchObject({ rule: 'role/own' });
  });

  test('needs one scope, a person and days in order', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const personId = await bench.employ(school);
    await expectRefusal('bad-input', grant(head, { personId }));
    await expectRefusal(
      'bad-input',
      grant(head, { personId, schoolId: school.id, organisationId: bench.world.trustId }),
    );
    await expectRefusal('bad-input', grant(head, { schoolId: school.id }));
    await expectRefusal('bad-input', grant(head, { personId, schoolId: school.id, endsOn: '2026-08-31' }));
  });

  test('is out of reach elsewhere, and closed to those who give none', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const personId = await bench.employ(school);
    await expectRefusal('not-found', grant(await headOf(elsewhere), { personId, schoolId: school.id }));
    await expectRefusal(
      'not-found',
      grant(await headOf(school), { personId, organisationId: bench.world.trustId, role: 'AREA_SENCO' }),
    );
    await expectRefusal(
      'forbidden',
      grant(await bench.world.person('school_senco', { school }), { personId, schoolId: school.id }),
    );
    await expectRefusal(
      'forbidden',
      grant(await bench.world.alsoHolds(await headOf(elsewhere), 'governor', { school }), {
        personId,
        schoolId: school.id,
      }),
    );
    await expectRefusal(
      'not-found',
      grant(await bench.world.person('administrator', { organisationId: newId() }), { personId, schoolId: school.id }),
    );
  });

  test('sent twice is one role', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const input = {
      ...once(),
      personId: await bench.employ(school),
      role: 'GOVERNOR' as const,
      schoolId: school.id,
      startsOn: '2026-09-01',
    };
    expect(await grantRole(bench.as(head), input)).toEqual(await grantRole(bench.as(head), input));
    expect(
      await bench.database.seed`select id from access.assignment where person_id = ${input.personId}`,
    ).toHaveLength(1);
  });
});

describe('ending a role', () => {
  test('closes the school the day after', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const personId = await bench.employ(school);
    const given = await grant(head, { personId, schoolId: school.id, role: 'SCHOOL_SENCO' });
    expect(
      await endRole(bench.as(head), { ...once(), expectedVersion: 1, id: given.id, endsOn: '2026-11-22' }),
    ).toMatchObject({ endsOn: '2026-11-22', version: 2 });
    const holder: Actor = {
      personId,
      sessionId: newId(),
      requestId: newId(),
      roles: ['school_senco'],
      confirmedAt: null,
    };
    expect([...(await bench.as(holder).reach('pupil.read'))]).toEqual([]);
    await expectRefusal(
      'stale-save',
      endRole(bench.as(head), { ...once(), expectedVersion: 1, id: given.id, endsOn: '2026-11-30' }),
    );
    await expectRefusal(
      'bad-input',
      endRole(bench.as(head), { ...once(), expectedVersion: 2, id: given.id, endsOn: '2026-08-31' }),
    );
  });

  test('that has not begun leaves no day of it', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const given = await grant(head, {
      personId: await bench.employ(school),
      schoolId: school.id,
      startsOn: '2027-01-04',
    });
    await endRole(bench.as(head), { ...once(), expectedVersion: 1, id: given.id, endsOn: '2026-11-23' });
    expect(await bench.database.seed`select id from access.assignment where id = ${given.id}`).toEqual([]);
  });

  test('of another head, or one’s own, is for an administrator', async () => {
    const [school] = bench.world.schools;
    const [head, other] = [await headOf(school), await headOf(school)];
    const roleOf = async (person: Actor): Promise<string> =>
      (await bench.database.seed`select id from access.assignment where person_id = ${person.personId}`)[0]?.[
        'id'
      ] as string;
    await expectRefusal(
      'rule-refused',
      endRole(bench.as(head), { ...once(), expectedVersion: 1, id: await roleOf(other), endsOn: '2026-11-23' }),
    );
    const admin = await administrator();
    await expectRefusal(
      'rule-refused',
      endRole(bench.as(admin), { ...once(), expectedVersion: 1, id: await roleOf(admin), endsOn: '2026-11-23' }),
    );
    expect(
      await endRole(bench.as(admin), { ...once(), expectedVersion: 1, id: await roleOf(other), endsOn: '2026-11-23' }),
    ).toMatchObject({ endsOn: '2026-11-23' });
  });

  test('is not found from elsewhere', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const given = await grant(await headOf(school), { personId: await bench.employ(school), schoolId: school.id });
    await expectRefusal(
      'not-found',
      endRole(bench.as(await headOf(elsewhere)), { ...once(), expectedVersion: 1, id: given.id, endsOn: '2026-12-01' }),
    );
    await expectRefusal(
      'forbidden',
      endRole(bench.as(await bench.world.person('school_senco', { school })), {
        ...once(),
        expectedVersion: 1,
        id: given.id,
        endsOn: '2026-12-01',
      }),
    );
  });
});

describe('who sees roles', () => {
  test('a SENCo sees her own and not who else holds what; the head sees all', async () => {
    const [school] = bench.world.schools;
    const senco = await bench.world.person('school_senco', { school });
    const query =
      'query($id: ID!) { viewer { roles { role school { id } } } school(id: $id) { assignments { id } grantableRoles viewerMay } }';
    const seen = (await bench.ask(senco, query, { id: school.id })).data as unknown as {
      viewer: unknown;
      school: { assignments: unknown[]; grantableRoles: string[]; viewerMay: string[] };
    };
    expect(seen.viewer).toEqual({ roles: [{ role: 'SCHOOL_SENCO', school: { id: school.id } }] });
    expect(seen.school.assignments).toEqual([]);
    expect(seen.school.grantableRoles).toEqual([]);
    expect(seen.school.viewerMay).toContain('visit.write');
    expect(seen.school.viewerMay).not.toContain('role.grant');
    const all = (await bench.ask(await headOf(school), query, { id: school.id })).data as unknown as {
      school: { assignments: unknown[]; grantableRoles: string[] };
    };
    expect(all.school.assignments.length).toBeGreaterThan(1);
    expect(all.school.grantableRoles).toContain('CLASS_TEACHER');
  });
});

describe('giving or ending a role from a computer that was left unlocked', () => {
  const eleven = '2026-11-23T11:49:00Z';
  const stale = (actor: Actor): Actor => ({ ...actor, confirmedAt: eleven });

  test('asks for a fresh proof of identity, and changes nothing before it', async () => {
    const [school] = bench.world.schools;
    const personId = await bench.employ(school);
    const head = await headOf(school);
    await expectRefusal('confirm-identity', grant(stale(head), { personId, schoolId: school.id }));
    const given = await grant(head, { personId, schoolId: school.id });
    const end = (actor: Actor) =>
      endRole(bench.as(actor), { ...once(), id: given.id, expectedVersion: 1, endsOn: '2026-12-18' });
    await expectRefusal('confirm-identity', end(stale(head)));
    expect(await end(head)).toMatchObject({ endsOn: '2026-12-18' });
  });

  test('says "not here" before it asks anybody of another school for a password', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const head = await headOf(elsewhere);
    const personId = await bench.employ(school);
    await expectRefusal('not-found', grant(stale(head), { personId, schoolId: school.id }));
  });
});
