import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { found, id, idempotencyKey, isoDate, operation, parseInput, text } from '@hedgerow/service-kit';
import type { RecordMeetingInput } from '../../__generated__/resolvers.ts';
import type { FamilyMeetingRow } from '../../db/family.table.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { settleEnrolments } from '../../enrolment/settle-enrolments.ts';
import { words } from '../../input.ts';
import { happenedOn } from '../../not-ahead.ts';
import { insertFamilyMeeting } from '../meeting.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  heldOn: isoDate(),
  attendees: text({ min: 1, max: 1000 }),
  note: words(),
  parentView: words(),
  countsTowardsThree: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
  isSharedWithFamily: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
});

/** Records a meeting with a child's family; it meets the next of the three that are owed in its year (Code 6.65). */
export const recordMeeting = operation(
  'recordMeeting',
  'meeting.write',
  async (op, input: RecordMeetingInput): Promise<FamilyMeetingRow> => {
    const { idempotencyKey: _key, schoolId, pupilId, heldOn, ...rest } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    const row = found(
      await insertFamilyMeeting(op.tx, {
        id: newId(),
        pupilId,
        schoolId,
        heldOn: happenedOn('heldOn', heldOn, op.today),
        ...rest,
        byId: op.actor.personId,
      }),
    );
    await op.audit({ action: 'meeting.record', schoolId, pupilId, subjectType: 'family_meeting', subjectId: row.id });
    await settleEnrolments(op.tx, pupilId, op.today);
    return row;
  },
);
