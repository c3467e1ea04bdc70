import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import type { Actor } from '@hedgerow/service-kit';
import { createBench, type Bench } from './bench.ts';
import { makeCase, type Case } from './case.ts';
import { everyOperation } from './every-operation.ts';

const database = useTestDatabase();
let bench: Bench;
/** A child of the teacher's class at Ashcombe, whom no refused attempt may change. */
let untouched: Case;
/** A child of a school that is in no trust and no network. */
let outside: Case;

beforeAll(async () => {
  bench = await createBench(database);
  untouched = await makeCase(bench, database, bench.senco, bench.ashcombe, bench.classId);
  outside = await makeCase(bench, database, bench.otherSenco, bench.corrie);
});

const camel = (file: string): string =>
  file.replace('.ts', '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const audited = async (pupilId: string): Promise<number> => {
  const [row] =
    await database.seed`select count(*)::int as n from audit.event where pupil_id = ${pupilId} and kind = 'write'`;
  return row?.['n'] as number;
};

test('every operation of the service is tried here, or a new one could go out unguarded', () => {
  const source = fileURLToPath(new URL('../src/', import.meta.url));
  // Rolls from a file, opening from outside the school, and what the head alone may do have tests of their own.
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /operations\/[a-z-]+\.ts$/.test(path) && !/^(roll-import|opening|retention)\//.test(path),
  );
  expect(files.map((path) => camel(path.split('/').at(-1) ?? '')).toSorted()).toEqual(
    Object.keys(everyOperation).toSorted(),
  );
});

describe.each(Object.entries(everyOperation))('%s', (name, operation) => {
  test('is done for the SENCo of the school and remembered', async () => {
    const about = await makeCase(bench, database, bench.senco, bench.ashcombe);
    const before = await audited(about.pupilId);
    await operation.call(bench.as(bench.senco), about);
    // A new child is remembered under an id of her own.
    if (name !== 'enrolPupil') expect(await audited(about.pupilId)).toBeGreaterThan(before);
  });

  test('is not done by the SENCo of another school, who is told of nothing', async () => {
    const before = await audited(untouched.pupilId);
    await expectRefusal('not-found', operation.call(bench.as(bench.otherSenco), untouched));
    expect(await audited(untouched.pupilId)).toBe(before);
  });

  test('is done by a teacher or an assistant only where the matrix says so', async () => {
    for (const [role, actor] of [
      ['teacher', bench.teacher],
      ['assistant', bench.assistant],
    ] as const) {
      if (operation.alsoAllowed?.includes(role))
        await operation.call(
          bench.as(actor),
          await makeCase(bench, database, bench.senco, bench.ashcombe, bench.classId),
        );
      else await expectNothingDone(operation.call(bench.as(actor), untouched));
    }
  });

  test('is done by nobody who may not touch a child: governor, inclusion manager, Area SENCo without agreement', async () => {
    const people: readonly Actor[] = [bench.governor, bench.manager, bench.areaSenco];
    for (const actor of people) await expectNothingDone(operation.call(bench.as(actor), outside));
  });
});

/** Either answer says no more than the person may know. */
async function expectNothingDone(attempt: Promise<unknown>): Promise<void> {
  const outcome: unknown = await attempt.then(
    () => 'done',
    (error: unknown) => (error as { code?: string }).code,
  );
  expect(['forbidden', 'not-found']).toContain(outcome);
}
