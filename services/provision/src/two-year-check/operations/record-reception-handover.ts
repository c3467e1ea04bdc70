import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { found, id, idempotencyKey, isoDate, operation, parseInput, text } from '@hedgerow/service-kit';
import type { RecordReceptionHandoverInput } from '../../__generated__/resolvers.ts';
import type { ReceptionHandoverRow } from '../../db/family.table.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { words } from '../../input.ts';
import { happenedOn } from '../../not-ahead.ts';
import { insertReceptionHandover } from '../two-year-check.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  handedOverOn: isoDate(),
  receivingSchool: text({ min: 1, max: 200 }),
  summary: words(),
});

/** Records what was told to the school that receives a child in Reception. */
export const recordReceptionHandover = operation(
  'recordReceptionHandover',
  'handover.write',
  async (op, input: RecordReceptionHandoverInput): Promise<ReceptionHandoverRow> => {
    const { schoolId, pupilId, handedOverOn, receivingSchool, summary } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    const row = found(
      await insertReceptionHandover(op.tx, {
        id: newId(),
        pupilId,
        schoolId,
        handedOverOn: happenedOn('handedOverOn', handedOverOn, op.today),
        receivingSchool,
        summary,
        byId: op.actor.personId,
      }),
    );
    await op.audit({
      action: 'handover.record',
      schoolId,
      pupilId,
      subjectType: 'reception_handover',
      subjectId: row.id,
    });
    return row;
  },
);
