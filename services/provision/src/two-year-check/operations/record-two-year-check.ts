import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { addMonths } from '@hedgerow/rules';
import { badField, found, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { RecordTwoYearCheckInput } from '../../__generated__/resolvers.ts';
import type { TwoYearCheckRow } from '../../db/family.table.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { settleEnrolments } from '../../enrolment/settle-enrolments.ts';
import { dayOrNone, said, words } from '../../input.ts';
import { happenedOn } from '../../not-ahead.ts';
import { pupilsById } from '../../pupil/pupil.queries.ts';
import { insertTwoYearCheck } from '../two-year-check.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  doneOn: isoDate(),
  personalSocialEmotional: said('Write about personal, social and emotional development.'),
  communicationLanguage: said('Write about communication and language.'),
  physical: said('Write about physical development.'),
  hasSignificantConcern: z.boolean(),
  nextSteps: words(),
  wasDoneElsewhere: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  sharedWithHealthVisitorOn: dayOrNone(),
});

/** Records the progress check at age two: a short written summary of the prime areas (EYFS). */
export const recordTwoYearCheck = operation(
  'recordTwoYearCheck',
  'check.write',
  async (op, input: RecordTwoYearCheckInput): Promise<TwoYearCheckRow> => {
    const { idempotencyKey: _key, schoolId, pupilId, doneOn, ...rest } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    const [child] = await pupilsById(op.tx, [pupilId]);
    const on = happenedOn('doneOn', doneOn, op.today);
    if (on < addMonths(found(child).birthOn, 24))
      badField('doneOn', 'The check is made from the second birthday on: this day is before it.');
    const row = found(
      await insertTwoYearCheck(op.tx, { id: newId(), pupilId, schoolId, doneOn: on, ...rest, byId: op.actor.personId }),
    );
    await op.audit({ action: 'check.record', schoolId, pupilId, subjectType: 'two_year_check', subjectId: row.id });
    await settleEnrolments(op.tx, pupilId, op.today);
    return row;
  },
);
