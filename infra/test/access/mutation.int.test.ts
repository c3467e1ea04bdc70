import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { systemClock } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { explained } from '../../access/mutate/explained.ts';
import type { Mutant } from '../../access/mutate/policy-mutants.ts';
import { tryAll } from '../../access/mutate/try-all.ts';

const database = useTestDatabase();
// The same handful for everybody, so that a run that was green stays so; the whole run tries all of them.
const seed = process.env['MUTATE_SEED'] ?? 'hedgerow';

/** Some of each kind, by the seed; those that are known to give nobody more are left to the whole run. */
function handful(mutants: readonly Mutant[]): readonly Mutant[] {
  const place = ({ name }: Mutant): string => createHash('sha256').update(`${seed} ${name}`).digest('hex');
  const some = (kind: Mutant['kind'], count: number): Mutant[] =>
    mutants
      .filter((mutant) => mutant.kind === kind && explained[mutant.name] === undefined)
      .toSorted((a, b) => place(a).localeCompare(place(b)))
      .slice(0, count);
  return [...some('policy', 10), ...some('function', 4)];
}

test('whoever weakens a policy, or forgets a condition of a function behind the policies, is noticed', async () => {
  const outcomes = await tryAll(database.adminUrl, systemClock.today(), handful);
  process.stdout.write(`weakened by seed ${seed} (MUTATE_SEED): ${String(outcomes.length)} tried\n`);
  expect(outcomes.filter(({ noticed }) => noticed === null).map(({ mutant }) => mutant.name)).toEqual([]);
  expect(outcomes).toHaveLength(14);
}, 120_000);
