import { openPool } from '@hedgerow/db/pool';
import { prepareAsking } from '../sql/ask.ts';
import { fillWorld } from '../world/world.ts';
import { functionMutants } from './function-mutants.ts';
import { policyMutants, type Mutant } from './policy-mutants.ts';
import { groundOf, tryMutant } from './try-mutant.ts';

/** What became of one weakening. */
export interface Outcome {
  readonly mutant: Mutant;
  /** The first answer that was otherwise than the matrix says; null where nobody noticed. */
  readonly noticed: string | null;
}

/**
 * Tries those weakenings of one database that are chosen, one after another, each taken back before the next.
 *
 * @param adminUrl administrator of a migrated database that holds nothing else
 */
export async function tryAll(
  adminUrl: string,
  today: string,
  choose: (mutants: readonly Mutant[]) => readonly Mutant[],
  heard: (outcome: Outcome) => void = () => undefined,
): Promise<readonly Outcome[]> {
  const admin = openPool(adminUrl, { max: 1 });
  try {
    const world = await fillWorld(admin, today);
    const outcomes: Outcome[] = [];
    await admin.begin(async (tx) => {
      await prepareAsking(tx);
      const ground = await groundOf(tx, world);
      for (const mutant of choose([...(await policyMutants(tx)), ...(await functionMutants(tx))])) {
        const outcome = { mutant, noticed: await tryMutant(tx, ground, mutant) };
        outcomes.push(outcome);
        heard(outcome);
      }
    });
    return outcomes;
  } finally {
    await admin.end({ timeout: 5 });
  }
}
