import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { badField, found, id, idempotencyKey, operation, parseInput, text } from '@hedgerow/service-kit';
import type { OpenWithReasonInput } from '../../__generated__/resolvers.ts';
import { dayOrNone, idOrNone, line } from '../../input.ts';
import { nameKeys } from '../../names.ts';
import { upnOrNone } from '../../pupil/upn.ts';
import { openingReasons, openingsOf, openWith, type ChildSought, type OpeningRow } from '../opening.queries.ts';

const sentence = 'Write a sentence that tells the school why: at least 20 characters.';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  dutyId: idOrNone(),
  upn: upnOrNone,
  givenName: line(100),
  familyName: line(100),
  birthDate: dayOrNone(),
  reason: z.enum(openingReasons, 'Choose a reason.'),
  explanation: text({ max: 2000 }).refine((value) => value.trim().length >= 20, sentence),
});
type Answers = z.infer<typeof answers>;

function sought({ dutyId, upn, givenName, familyName, birthDate }: Answers): ChildSought {
  const nobody = { dutyId: null, upn: null, familyKey: null, givenKey: null, birthDate: null };
  if (dutyId !== null) return { ...nobody, dutyId };
  if (upn !== null) return { ...nobody, upn };
  if (givenName === null || familyName === null)
    badField('familyName', 'Give the whole name, given and family, or the unique pupil number.');
  const { familyKey, givenKey } = nameKeys({ givenName, familyName });
  return { ...nobody, familyKey, givenKey, birthDate };
}

/**
 * Opens one child's file from outside the school, for the rest of the day: the reason is kept and shown to the school.
 *
 * @throws {AppError} `not-found` alike for a child who is not there, is not this school's, or is not the only one meant
 */
export const openWithReason = operation(
  'openWithReason',
  'pupil.open',
  async (op, input: OpenWithReasonInput): Promise<OpeningRow> => {
    const asked = parseInput(answers, input);
    const { schoolId, reason, explanation } = asked;
    await op.authorize({ schoolId });
    const opening = { id: newId(), schoolId, at: op.now.toString(), reason, explanation };
    const pupilId = await openWith(op.tx, opening, sought(asked));
    if (pupilId === null) throw new AppError('not-found');
    await op.audit({
      action: 'pupil.open-with-reason',
      schoolId,
      pupilId,
      subjectType: 'opening',
      subjectId: opening.id,
      detail: { reason, foundBy: asked.dutyId !== null ? 'duty' : asked.upn !== null ? 'upn' : 'name' },
    });
    return found((await openingsOf(op.tx, [pupilId])).find((row) => row.id === opening.id));
  },
);
