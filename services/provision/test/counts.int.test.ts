import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { useTestDatabase } from '@hedgerow/testing';
import { recordReceptionHandover } from '../src/two-year-check/operations/record-reception-handover.ts';
import { createBench, type Bench } from './bench.ts';

const database = useTestDatabase();
let bench: Bench;

const counts = `query Q($ids: [_Any!]!) { _entities(representations: $ids) { ... on School {
  registerCounts { onRoll none support plan isSuppressed } needProfile { code pupils } lateCounts { open overdue byRule { rule open } } twoYearChecksDue receptionHandoversDue
} } }`;

const ask = async (actor: Bench['senco'], schoolId: string) => {
  const answer = await bench.graph(actor, counts, { ids: [{ __typename: 'School', id: schoolId }] });
  expect(answer.errors).toBeUndefined();
  return (answer.data?.['_entities'] as Record<string, unknown>[])[0] ?? {};
};

beforeAll(async () => {
  bench = await createBench(database);
  for (let index = 0; index < 12; index += 1) {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    if (index < 3) await bench.supports(bench.senco, bench.ashcombe, pupilId);
  }
});

describe('figures about the children of a school', () => {
  test('are whole for the SENCo of the school', async () => {
    expect(await ask(bench.senco, bench.ashcombe.id)).toMatchObject({
      registerCounts: { onRoll: 12, none: 9, support: 3, plan: 0, isSuppressed: false },
      needProfile: [{ code: 'SLCN', pupils: 3 }],
    });
  });

  test('hide one to four from a governor and a trust, and whatever would give it away by subtraction', async () => {
    for (const actor of [bench.governor, bench.manager]) {
      const seen = await ask(actor, bench.ashcombe.id);
      expect(seen['registerCounts']).toEqual({ onRoll: 12, none: null, support: null, plan: 0, isSuppressed: true });
      expect(seen['needProfile']).toEqual([{ code: 'SLCN', pupils: null }]);
    }
  });

  test('say nothing to people who may not count there', async () => {
    for (const actor of [bench.otherSenco, bench.teacher, bench.assistant]) {
      expect(await ask(actor, bench.ashcombe.id)).toEqual({
        registerCounts: null,
        needProfile: null,
        lateCounts: null,
        twoYearChecksDue: null,
        receptionHandoversDue: null,
      });
    }
  });

  test('of process are never hidden, or nobody could see which school needs help', async () => {
    const seen = await ask(bench.manager, bench.ashcombe.id);
    expect(seen['lateCounts']).toEqual({ open: 9, overdue: 0, byRule: [{ rule: 'APDR_PARENT_MEETINGS', open: 9 }] });
  });

  test('tell a governor how much is late, and not which date or for whom', async () => {
    const seen = await ask(bench.governor, bench.ashcombe.id);
    expect(seen['lateCounts']).toEqual({ open: 9, overdue: 0, byRule: [] });
    expect(await ask(bench.governor, bench.brindle.id)).toMatchObject({ lateCounts: null });
  });

  test('count the children of a setting who go to Reception and are not handed over', async () => {
    await database.seed`update reference.school set is_early_years = true, phase = 'nursery' where school_id = ${bench.brindle.id}`;
    const manager = await bench.world.person('setting_manager', { school: bench.brindle });
    const goes = await bench.child(manager, bench.brindle, { birthDate: '2022-10-01', startsOn: '2025-11-03' });
    await bench.child(manager, bench.brindle, { birthDate: '2022-10-02', startsOn: '2025-11-03' });
    const two = await bench.child(manager, bench.brindle, { birthDate: '2024-05-14', startsOn: '2026-09-07' });
    await bench.child(manager, bench.brindle, { birthDate: '2025-05-14', startsOn: '2026-09-07' });
    await bench.supports(manager, bench.brindle, goes);
    expect(await ask(bench.areaSenco, bench.brindle.id)).toMatchObject({
      receptionHandoversDue: 1,
      twoYearChecksDue: 1,
    });
    await recordReceptionHandover(bench.as(manager), {
      idempotencyKey: newId(),
      schoolId: bench.brindle.id,
      pupilId: goes,
      handedOverOn: '2026-11-20',
      receivingSchool: 'Ashcombe',
    });
    expect(await ask(bench.areaSenco, bench.brindle.id)).toMatchObject({ receptionHandoversDue: 0 });
    expect(two).not.toBe(goes);
  });
});
