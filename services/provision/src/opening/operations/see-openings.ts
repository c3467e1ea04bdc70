import { z } from 'zod';
import { AppError } from '@hedgerow/errors';
import { id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { SeeOpeningsInput } from '../../__generated__/resolvers.ts';
import { markSeen } from '../opening.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  openingIds: z.array(id()).min(1, 'Choose one at least.').max(200),
});

/** Keeps that somebody at the school has seen who opened files from outside. Ids of other schools name nothing. */
export const seeOpenings = operation(
  'seeOpenings',
  'opening.acknowledge',
  async (op, input: SeeOpeningsInput): Promise<{ count: number }> => {
    const { schoolId, openingIds } = parseInput(answers, input);
    await op.authorize({ schoolId });
    const count = await markSeen(op.tx, schoolId, openingIds, op.now.toString());
    if (count === 0) throw new AppError('not-found');
    await op.audit({ action: 'opening.see', schoolId, subjectType: 'opening', detail: { count } });
    return { count };
  },
);
