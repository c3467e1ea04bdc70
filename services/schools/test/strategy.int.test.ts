import { describe, expect, test } from 'vitest';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal, type WorldSchool } from '@hedgerow/testing';
import { publishInclusionStrategy } from '../src/strategy/operations/publish-inclusion-strategy.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const sencoOf = (school: WorldSchool) => bench.world.person('school_senco', { school });
type Facts = Partial<Parameters<typeof publishInclusionStrategy>[1]>;
const publish = (actor: Actor, school: WorldSchool, facts: Facts = {}) =>
  publishInclusionStrategy(bench.as(actor), {
    ...once(),
    schoolId: school.id,
    publishedOn: '2026-11-20',
    url: 'https://example.org/inclusion',
    ...facts,
  });
const duties = (school: WorldSchool) =>
  bench.database
    .seed`select occurrence, due_on, met_on, owner, strength from schools.duty where rule = 'INCLUSION_STRATEGY' and school_id = ${school.id} order by due_on`;

describe('publishing the inclusion strategy', () => {
  test('meets what was due by 31 December 2026 and makes the next due a year on', async () => {
    const [school] = bench.world.schools;
    const senco = await sencoOf(school);
    const row = await publish(senco, school, { budgetedCost: 14_250.5, isMultiYear: true });
    expect(row).toMatchObject({ budgetedCost: 14_250.5, isMultiYear: true, publishedBy: senco.personId });
    expect(await duties(school)).toEqual([
      { occurrence: '2026-11-20', due_on: '2027-11-20', met_on: null, owner: 'SCHOOL', strength: 'GRANT_CONDITION' },
    ]);
    bench.clock.moveTo('2027-10-01');
    await publish(senco, school, { publishedOn: '2027-09-30' });
    expect(await duties(school)).toMatchObject([
      { occurrence: '2026-11-20', met_on: '2027-09-30' },
      { occurrence: '2027-09-30', due_on: '2028-09-30', met_on: null },
    ]);
    bench.clock.moveTo('2026-11-23');
  });

  test('is shown with who recorded it and where it stands', async () => {
    const [, school] = bench.world.schools;
    const head = await bench.world.person('head_teacher', { school });
    await publish(head, school);
    const query =
      'query($id: ID!) { school(id: $id) { needsInclusionStrategy inclusionStrategyPublishedOn inclusionStrategies { url publishedBy { familyName } } } }';
    const manager = await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId });
    expect((await bench.ask(manager, query, { id: school.id })).data).toEqual({
      school: {
        needsInclusionStrategy: true,
        inclusionStrategyPublishedOn: '2026-11-20',
        inclusionStrategies: [{ url: 'https://example.org/inclusion', publishedBy: { familyName: 'Penrose' } }],
      },
    });
  });

  test.each([
    ['a day to come', { publishedOn: '2026-12-01' }, 'publishedOn'],
    ['an address that is none', { url: 'our website' }, 'url'],
    ['an address that runs in the browser', { url: 'javascript:alert(1)' }, 'url'],
    ['a cost below nothing', { budgetedCost: -1 }, 'budgetedCost'],
  ])('with %s is refused with the field', async (_name, facts, field) => {
    const [, , school] = bench.world.schools;
    const refusal = await expectRefusal('bad-input', publish(await sencoOf(school), school, facts));
    expect(Object.keys(refusal.details?.['fields'] ?? {})).toEqual([field]);
  });

  test('twice on a day is refused; sent twice it is one publication', async () => {
    const [, , school] = bench.world.schools;
    const senco = await sencoOf(school);
    const input = { ...once(), schoolId: school.id, publishedOn: '2026-11-02', url: 'https://example.org/a' };
    expect(await publishInclusionStrategy(bench.as(senco), input)).toEqual(
      await publishInclusionStrategy(bench.as(senco), input),
    );
    await expectRefusal('bad-input', publish(senco, school, { publishedOn: '2026-11-02' }));
  });

  test('is for the school’s own people', async () => {
    const [school, , elsewhere] = bench.world.schools;
    await expectRefusal('not-found', publish(await sencoOf(elsewhere), school));
    await expectRefusal(
      'forbidden',
      publish(await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId }), school),
    );
    await expectRefusal(
      'forbidden',
      publish(await bench.world.alsoHolds(await sencoOf(elsewhere), 'class_teacher', { school }), school),
    );
  });
});
