import { z } from 'zod';
import { newId, onViolation, violates } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { found, id, idempotencyKey, operation, parseInput, text } from '@hedgerow/service-kit';
import type { PlaceLegalHoldInput } from '../../__generated__/resolvers.ts';
import { insertLegalHold, type LegalHoldRow } from '../legal-hold.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  reason: text({ min: 1, max: 1000 }),
});

const standing = () =>
  new AppError('rule-refused', {
    details: { rule: 'legal-hold/stands', sentence: 'This file is held already.' },
  });

/** Keeps a child's file from being erased, whatever its age: a claim, an inquiry, a complaint. */
export const placeLegalHold = operation(
  'placeLegalHold',
  'retention.run',
  async (op, input: PlaceLegalHoldInput): Promise<LegalHoldRow> => {
    const { schoolId, pupilId, reason } = parseInput(answers, input);
    await op.authorize({ schoolId });
    const hold = {
      id: newId(),
      pupilId,
      schoolId,
      reason,
      placedById: op.actor.personId,
      placedAt: op.now.toString(),
    };
    const kept = found(
      await onViolation('legal_hold_one_standing', standing, async () => {
        try {
          return await insertLegalHold(op.tx, hold);
        } catch (error) {
          // No file of the child at this school: nothing to hold.
          if (violates(error, 'legal_hold_of_file')) throw new AppError('not-found', { cause: error });
          throw error;
        }
      }),
    );
    await op.audit({ action: 'legal-hold.place', schoolId, pupilId, subjectType: 'legal-hold', subjectId: kept.id });
    return kept;
  },
);
