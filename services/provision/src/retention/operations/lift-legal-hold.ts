import { z } from 'zod';
import { AppError } from '@hedgerow/errors';
import {
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  operation,
  parseInput,
  requireFreshProof,
  text,
} from '@hedgerow/service-kit';
import type { LiftLegalHoldInput } from '../../__generated__/resolvers.ts';
import { liftHold, lockLegalHold, type LegalHoldRow } from '../legal-hold.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  holdId: id(),
  reason: text({ min: 1, max: 1000 }),
});

/** Lets a file go back under the rules on keeping, with the reason why nobody needs it any more. */
export const liftLegalHold = operation(
  'liftLegalHold',
  'retention.run',
  async (op, input: LiftLegalHoldInput): Promise<LegalHoldRow> => {
    const { holdId, expectedVersion: expected, reason } = parseInput(answers, input);
    const hold = found(await lockLegalHold(op.tx, holdId));
    await op.authorize({ schoolId: hold.schoolId });
    requireFreshProof(op);
    checkVersion(hold, expected, { current: { reason: hold.liftedReason ?? '' }, yours: { reason } });
    if (hold.liftedAt !== null)
      throw new AppError('rule-refused', {
        details: { rule: 'legal-hold/lifted', sentence: 'This hold was lifted already.' },
      });
    const lifted = found(await liftHold(op.tx, hold.id, { byId: op.actor.personId, at: op.now.toString(), reason }));
    await op.audit({
      action: 'legal-hold.lift',
      schoolId: hold.schoolId,
      pupilId: hold.pupilId,
      subjectType: 'legal-hold',
      subjectId: hold.id,
    });
    return lifted;
  },
);
