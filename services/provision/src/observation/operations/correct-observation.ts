import { z } from 'zod';
import { checkVersion, expectedVersion, found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { CorrectObservationInput } from '../../__generated__/resolvers.ts';
import { said } from '../../input.ts';
import { correctText, lockObservation, type ReadObservation } from '../observation.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  observationId: id(),
  expectedVersion: expectedVersion(),
  text: said('Write what was seen or heard.'),
});

/** Corrects the text of one's own note. */
export const correctObservation = operation(
  'correctObservation',
  'observation.write',
  async (op, input: CorrectObservationInput): Promise<ReadObservation> => {
    const { observationId, expectedVersion: expected, text } = parseInput(answers, input);
    const note = found(await lockObservation(op.tx, observationId));
    await op.authorize({ schoolId: note.schoolId, pupilId: note.pupilId });
    checkVersion(note, expected, { current: { text: note.text }, yours: { text } });
    await correctText(op.tx, note, text);
    await op.audit({
      action: 'observation.correct',
      schoolId: note.schoolId,
      pupilId: note.pupilId,
      subjectType: 'observation',
      subjectId: note.id,
      detail: { fields: ['text'] },
    });
    return { ...note, text: note.isSealed ? null : text, version: note.version + 1 };
  },
);
