import { z } from 'zod';
import {
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  operation,
  parseInput,
  requireFreshProof,
} from '@hedgerow/service-kit';
import type { WithdrawObservationInput } from '../../__generated__/resolvers.ts';
import { findObservation, removeObservation } from '../observation.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  observationId: id(),
  reason: z.enum(['WRONG_CHILD', 'ENTERED_TWICE', 'NOT_TRUE'], 'Say what is wrong with the note.'),
});

/** Takes a note out that was entered in error. What it said is gone for good; the audit keeps who, when and why. */
export const withdrawObservation = operation(
  'withdrawObservation',
  'record.withdraw',
  async (op, input: WithdrawObservationInput): Promise<{ readonly id: string }> => {
    const { observationId, expectedVersion: expected, reason } = parseInput(answers, input);
    const note = found(await findObservation(op.tx, observationId));
    await op.authorize({ schoolId: note.schoolId });
    requireFreshProof(op);
    checkVersion(note, expected, { current: {}, yours: {} });
    found(await removeObservation(op.tx, note));
    await op.audit({
      action: 'observation.withdraw',
      schoolId: note.schoolId,
      pupilId: note.pupilId,
      subjectType: 'observation',
      subjectId: note.id,
      detail: { because: reason },
    });
    return { id: note.id };
  },
);
