import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { id, idempotencyKey, operation, parseInput, requireStaffOf } from '@hedgerow/service-kit';
import type { RecordObservationInput } from '../../__generated__/resolvers.ts';
import { observationKinds } from '../../db/notes.table.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { dayOrNone, said } from '../../input.ts';
import { happenedOn } from '../../not-ahead.ts';
import { insertObservation, seal, type ReadObservation } from '../observation.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  kind: z
    .enum(observationKinds)
    .nullish()
    .transform((kind) => kind ?? 'NOTE'),
  observedOn: dayOrNone(),
  text: said('Write what was seen or heard.'),
  sealedFor: z
    .array(id())
    .max(50)
    .nullish()
    .transform((readers) => readers ?? []),
});

/** Notes what somebody saw or heard. A note sealed for named people is read by them and its writer alone. */
export const recordObservation = operation(
  'recordObservation',
  'observation.write',
  async (op, input: RecordObservationInput): Promise<ReadObservation> => {
    const { schoolId, pupilId, kind, text, sealedFor, observedOn } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    await requireStaffOf(op.tx, schoolId, sealedFor);
    const isSealed = sealedFor.length > 0;
    const row = {
      id: newId(),
      pupilId,
      schoolId,
      kind,
      observedOn: happenedOn('observedOn', observedOn, op.today),
      text: isSealed ? null : text,
      isSealed,
      byId: op.actor.personId,
      recordedAt: op.now.toString(),
      version: 1,
    };
    await insertObservation(op.tx, row);
    if (isSealed) {
      const readers = [...new Set([...sealedFor, op.actor.personId])].map((personId) => ({
        observationId: row.id,
        personId,
        schoolId,
      }));
      await seal(op.tx, { observationId: row.id, schoolId, text }, readers);
    }
    await op.audit({
      action: 'observation.record',
      schoolId,
      pupilId,
      subjectType: 'observation',
      subjectId: row.id,
      detail: { isSealed, readers: sealedFor },
    });
    // The answer is kept for a retry, and a sealed text is kept in one place only.
    return row;
  },
);
