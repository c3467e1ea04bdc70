import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { checkVersion, found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { ContributeToCycleInput } from '../../__generated__/resolvers.ts';
import type { CycleRow } from '../../db/plan.table.ts';
import { versionOrNew, wordsOrAsBefore } from '../../input.ts';
import { findCycle, insertContribution, lockContribution, updateContribution } from '../plan.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  cycleId: id(),
  expectedVersion: versionOrNew(),
  staffView: wordsOrAsBefore(),
  pupilView: wordsOrAsBefore(),
  delivery: wordsOrAsBefore(),
});

/** Adds one's own view to a cycle, beside everyone else's: how it goes in class, what was delivered, what the child says. */
export const contributeToCycle = operation(
  'contributeToCycle',
  'cycle.contribute',
  async (op, input: ContributeToCycleInput): Promise<CycleRow> => {
    const { cycleId, expectedVersion, staffView, pupilView, delivery } = parseInput(answers, input);
    const cycle = found(await findCycle(op.tx, cycleId));
    const { schoolId, pupilId } = cycle;
    await op.authorize({ schoolId, pupilId });
    const own = await lockContribution(op.tx, cycleId, op.actor.personId);
    const texts = { staffView, pupilView, delivery };
    checkVersion(own ?? { version: 0 }, expectedVersion, {
      current:
        own === undefined ? null : { staffView: own.staffView, pupilView: own.pupilView, delivery: own.delivery },
      yours: texts,
    });
    const contributedAt = op.now.toString();
    if (own === undefined)
      await insertContribution(op.tx, {
        id: newId(),
        cycleId,
        pupilId,
        schoolId,
        byId: op.actor.personId,
        ...texts,
        contributedAt,
      });
    else await updateContribution(op.tx, own, { ...texts, contributedAt });
    await op.audit({ action: 'cycle.contribute', schoolId, pupilId, subjectType: 'cycle', subjectId: cycleId });
    return cycle;
  },
);
