import { describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal, type WorldSchool } from '@hedgerow/testing';
import { joinOrganisation } from '../src/organisation/operations/join-organisation.ts';
import { leaveOrganisation } from '../src/organisation/operations/leave-organisation.ts';
import { setSecondFactorRule } from '../src/organisation/operations/set-second-factor-rule.ts';
import { setAreaSencoThreshold } from '../src/organisation/operations/set-area-senco-threshold.ts';
import { editSchool } from '../src/school/operations/edit-school.ts';
import { registerSchool } from '../src/school/operations/register-school.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const administrator = (organisationId = bench.world.trustId) => bench.world.person('administrator', { organisationId });
const headOf = (school: WorldSchool) => bench.world.person('head_teacher', { school });
type Facts = Partial<Parameters<typeof registerSchool>[1]>;
const register = (actor: Actor, facts: Facts = {}) =>
  registerSchool(bench.as(actor), {
    ...once(),
    organisationId: bench.world.trustId,
    name: 'Tansy Lane Primary School',
    kind: 'SCHOOL',
    phase: 'PRIMARY',
    councilCode: '909',
    councilName: 'Westmere',
    isMaintained: false,
    ...facts,
  });
const strategyDuties = (schoolId: string) =>
  bench.database
    .seed`select occurrence, due_on, strength, withdrawn_on from schools.duty where rule = 'INCLUSION_STRATEGY' and school_id = ${schoolId}`;

describe('entering a place', () => {
  test('makes it the organisation’s, publishes it and raises what it owes', async () => {
    const admin = await administrator();
    const place = await register(admin, { urn: 880_001, address: { town: 'Tansy', postcode: 'TN1 1AA' } });
    expect(place).toMatchObject({
      shortName: 'Tansy Lane',
      town: 'Tansy',
      needsQualifiedSenco: true,
      needsInclusionStrategy: true,
      isEarlyYears: false,
      version: 1,
    });
    expect(
      await bench.database.seed`select urn, name, phase, la_code from reference.school where school_id = ${place.id}`,
    ).toEqual([{ urn: 880_001, name: 'Tansy Lane Primary School', phase: 'primary', la_code: '909' }]);
    expect(await strategyDuties(place.id)).toEqual([
      { occurrence: 'first', due_on: '2026-12-31', strength: 'GRANT_CONDITION', withdrawn_on: null },
    ]);
    const manager = await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId });
    expect([...(await bench.as(manager).reach('school.read'))]).toContain(place.id);
  });

  test('that is a setting owes no inclusion strategy and no qualified SENCo', async () => {
    const place = await register(await administrator(), {
      kind: 'SETTING',
      phase: 'NURSERY',
      ofstedUrn: 'EY123456',
      name: 'Little Acorns Pre-School',
    });
    expect(place).toMatchObject({ shortName: 'Little Acorns', isEarlyYears: true, needsQualifiedSenco: false });
    expect(await strategyDuties(place.id)).toEqual([]);
  });

  test('that somebody else holds already is refused by its number, and nothing is kept', async () => {
    const admin = await administrator();
    const before = await bench.database.seed`select count(*)::int as n from access.membership`;
    const refusal = await expectRefusal('bad-input', register(admin, { urn: 990_003 }));
    expect(Object.keys(refusal.details?.['fields'] ?? {})).toEqual(['urn']);
    expect(await bench.database.seed`select count(*)::int as n from access.membership`).toEqual(before);
  });

  test('sent twice is one place; by others, or for another organisation, it is refused', async () => {
    const admin = await administrator();
    const input = {
      ...once(),
      organisationId: bench.world.trustId,
      name: 'Twice Lane',
      kind: 'SCHOOL' as const,
      phase: 'PRIMARY' as const,
      councilCode: '909',
      councilName: 'Westmere',
      isMaintained: true,
    };
    expect(await registerSchool(bench.as(admin), input)).toEqual(await registerSchool(bench.as(admin), input));
    await expectRefusal('not-found', register(admin, { organisationId: newId() }));
    await expectRefusal('not-found', register(await headOf(bench.world.schools[0])));
    await expectRefusal(
      'forbidden',
      register(await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId })),
    );
  });
});

describe('what is kept about a place', () => {
  test('is corrected field by field; what is left out stays and null empties', async () => {
    const admin = await administrator();
    const place = await register(admin, { address: { town: 'Tansy' }, pupilsOnRoll: 61 });
    const edited = await editSchool(bench.as(admin), {
      ...once(),
      expectedVersion: 1,
      id: place.id,
      shortName: 'Tansy',
      pupilsOnRoll: null,
    });
    expect(edited).toMatchObject({
      name: 'Tansy Lane Primary School',
      shortName: 'Tansy',
      town: 'Tansy',
      pupilsOnRoll: null,
      version: 2,
    });
    expect(await bench.database.seed`select short_name from reference.school where school_id = ${place.id}`).toEqual([
      { short_name: 'Tansy' },
    ]);
    expect(
      await bench.database
        .seed`select detail from audit.event where subject_id = ${place.id} and action = 'school.edit'`,
    ).toEqual([{ detail: { fields: ['shortName', 'pupilsOnRoll'] } }]);
    const refusal = await expectRefusal(
      'stale-save',
      editSchool(bench.as(admin), { ...once(), expectedVersion: 1, id: place.id, shortName: 'T' }),
    );
    expect(refusal.details).toMatchObject({ current: { shortName: 'Tansy' }, yours: { shortName: 'T' } });
    await expectRefusal(
      'bad-input',
      editSchool(bench.as(admin), { ...once(), expectedVersion: 2, id: place.id, name: '' }),
    );
  });

  test('on the day it closes takes back what would fall due after it, and what it owed before it stays', async () => {
    const admin = await administrator();
    const place = await register(admin);
    await editSchool(bench.as(admin), { ...once(), expectedVersion: 1, id: place.id, closedOn: '2027-08-31' });
    expect(await strategyDuties(place.id)).toMatchObject([{ withdrawn_on: null }]);
    await editSchool(bench.as(admin), { ...once(), expectedVersion: 2, id: place.id, closedOn: '2026-12-18' });
    expect(await strategyDuties(place.id)).toMatchObject([{ withdrawn_on: '2026-11-23' }]);
    await editSchool(bench.as(admin), { ...once(), expectedVersion: 3, id: place.id, closedOn: null });
    expect(await strategyDuties(place.id)).toMatchObject([{ withdrawn_on: null }]);
  });

  test('is edited by its head and its administrator alone', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const edit = (actor: Actor, expectedVersion = 1) =>
      editSchool(bench.as(actor), { ...once(), expectedVersion, id: school.id, telephone: '01632 960 001' });
    expect(await edit(await headOf(school))).toMatchObject({ telephone: '01632 960 001' });
    await expectRefusal('not-found', edit(await headOf(elsewhere)));
    await expectRefusal('forbidden', edit(await bench.world.person('school_senco', { school })));
    await expectRefusal(
      'forbidden',
      edit(await bench.world.alsoHolds(await headOf(elsewhere), 'class_teacher', { school })),
    );
  });
});

describe('belonging to an organisation', () => {
  test('needs somebody who answers for both: no administrator reaches a school by claiming it', async () => {
    const [school, , foreign] = bench.world.schools;
    const network = newId();
    await bench.database
      .seed`insert into schools.organisation (id, kind, name) values (${network}, 'NETWORK', 'Westmere early years')`;
    const admin = await bench.world.alsoHolds(await administrator(), 'administrator', { organisationId: network });
    const join = (actor: Actor, schoolId: string, organisationId = network, startsOn = '2026-11-23') =>
      joinOrganisation(bench.as(actor), { ...once(), schoolId, organisationId, startsOn });
    await expectRefusal('not-found', join(admin, foreign.id));
    await expectRefusal('not-found', join(await headOf(foreign), foreign.id));
    const membership = await join(admin, school.id);
    expect(membership).toMatchObject({ schoolId: school.id, organisationId: network, endsOn: null });
    await expectRefusal('bad-input', join(admin, school.id));
    const areaSenco = await bench.world.person('area_senco', { organisationId: network });
    expect([...(await bench.as(areaSenco).reach('visit.write'))]).toEqual([school.id]);
    const query = 'query($id: ID!) { school(id: $id) { organisations { startsOn organisation { name kind } } } }';
    expect(
      (await bench.ask(await bench.world.person('class_teacher', { school }), query, { id: school.id })).data,
    ).toMatchObject({
      school: {
        organisations: [
          { organisation: { name: 'Westmere early years', kind: 'NETWORK' } },
          { organisation: { name: 'Hollow Lane Trust' } },
        ],
      },
    });
    await expectRefusal(
      'bad-input',
      leaveOrganisation(bench.as(admin), { ...once(), membershipId: membership.id, endsOn: '2026-11-22' }),
    );
    await leaveOrganisation(bench.as(admin), { ...once(), membershipId: membership.id, endsOn: '2026-11-23' });
    bench.clock.moveTo('2026-11-24');
    expect([...(await bench.as(areaSenco).reach('visit.write'))]).toEqual([]);
    bench.clock.moveTo('2026-11-23');
    await expectRefusal(
      'not-found',
      leaveOrganisation(bench.as(await administrator(newId())), {
        ...once(),
        membershipId: membership.id,
        endsOn: '2026-12-01',
      }),
    );
    await expectRefusal(
      'not-found',
      leaveOrganisation(bench.as(await headOf(school)), {
        ...once(),
        membershipId: membership.id,
        endsOn: '2026-12-01',
      }),
    );
  });

  test('counts settings to Area SENCos against the number planned with', async () => {
    const network = newId();
    await bench.database
      .seed`insert into schools.organisation (id, kind, name) values (${network}, 'NETWORK', 'Two rivers')`;
    const admin = await administrator(network);
    for (const name of ['One', 'Two', 'Three'])
      await register(admin, { organisationId: network, kind: 'SETTING', phase: 'NURSERY', name: `${name} Pre-School` });
    const areaSenco = await bench.world.person(
      'area_senco',
      { organisationId: network },
      { givenName: 'Kit', familyName: 'Marlow' },
    );
    await bench.world.person('area_senco', { organisationId: network, endsOn: '2026-11-22' });
    const query =
      'query($id: ID!) { organisation(id: $id) { version schoolCount areaSencos { familyName } areaSencoRatio { settings areaSencos settingsPerAreaSenco threshold isOverThreshold } sencoCoverage { withSenco missing } schools(first: 2) { nodes { name } pageInfo { hasNextPage } } } }';
    const expected = {
      version: 1,
      schoolCount: 3,
      areaSencos: [{ familyName: 'Marlow' }],
      sencoCoverage: { withSenco: 0, missing: 0 },
      schools: { nodes: [{ name: 'One Pre-School' }, { name: 'Three Pre-School' }], pageInfo: { hasNextPage: true } },
    };
    expect((await bench.ask(areaSenco, query, { id: network })).data).toEqual({
      organisation: {
        ...expected,
        areaSencoRatio: { settings: 3, areaSencos: 1, settingsPerAreaSenco: 3, threshold: 20, isOverThreshold: false },
      },
    });
    expect(
      await setAreaSencoThreshold(bench.as(admin), {
        ...once(),
        expectedVersion: 1,
        organisationId: network,
        threshold: 2,
      }),
    ).toMatchObject({ areaSencoThreshold: 2, version: 2 });
    expect((await bench.ask(areaSenco, query, { id: network })).data).toMatchObject({
      organisation: { areaSencoRatio: { isOverThreshold: true } },
    });
    await expectRefusal(
      'stale-save',
      setAreaSencoThreshold(bench.as(admin), { ...once(), expectedVersion: 1, organisationId: network, threshold: 3 }),
    );
    await expectRefusal(
      'forbidden',
      setAreaSencoThreshold(bench.as(areaSenco), {
        ...once(),
        expectedVersion: 2,
        organisationId: network,
        threshold: 3,
      }),
    );
    await expectRefusal(
      'not-found',
      setAreaSencoThreshold(bench.as(await administrator()), {
        ...once(),
        expectedVersion: 2,
        organisationId: network,
        threshold: 3,
      }),
    );
    expect(await bench.ask(await headOf(bench.world.schools[0]), query, { id: network })).toEqual({
      data: { organisation: null },
    });
  });
});

describe('whether an organisation asks for a second factor', () => {
  const rule = (actor: Actor, facts: { readonly isRequired: boolean; readonly expectedVersion: number }) =>
    setSecondFactorRule(bench.as(actor), { ...once(), organisationId: bench.world.trustId, ...facts });
  const asked = async (): Promise<unknown> => {
    const admin = await administrator();
    const query = 'query($id: ID!) { organisation(id: $id) { requiresSecondFactor } }';
    return (await bench.ask(admin, query, { id: bench.world.trustId })).data;
  };

  test('it does, until an administrator who just proved who they are switches it off, and the audit keeps who did', async () => {
    const admin = await administrator();
    expect(await asked()).toEqual({ organisation: { requiresSecondFactor: true } });
    const [before] = await bench.database
      .seed`select version from schools.organisation where id = ${bench.world.trustId}`;
    const expectedVersion = before?.['version'] as number;
    const stale = { ...admin, confirmedAt: '2026-11-23T11:00:00Z' };
    await expectRefusal('confirm-identity', rule(stale, { isRequired: false, expectedVersion }));
    expect(await asked()).toEqual({ organisation: { requiresSecondFactor: true } });
    await rule(admin, { isRequired: false, expectedVersion });
    expect(await asked()).toEqual({ organisation: { requiresSecondFactor: false } });
    expect(
      await bench.database.seed`select person_id, detail from audit.event where action = 'organisation.second-factor'`,
    ).toEqual([{ person_id: admin.personId, detail: { isRequired: false } }]);
    await expectRefusal('stale-save', rule(admin, { isRequired: true, expectedVersion }));
  });

  test('nobody else switches it, neither its own people nor another organisation’s administrator', async () => {
    const change = { isRequired: false, expectedVersion: 1 };
    const manager = await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId });
    await expectRefusal('forbidden', rule(manager, change));
    await expectRefusal('not-found', rule(await headOf(bench.world.schools[0]), change));
    await expectRefusal(
      'not-found',
      rule(await bench.world.person('administrator', { organisationId: newId() }), change),
    );
  });
});
