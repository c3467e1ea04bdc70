import { z } from 'zod';
import {
  badField,
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import type { DecideConcernInput } from '../../__generated__/resolvers.ts';
import { concernDecisions, type ConcernRow } from '../../db/notes.table.ts';
import { dayOrNone, wordsOrAsBefore } from '../../input.ts';
import { happenedOn } from '../../not-ahead.ts';
import { lockConcern, updateConcern } from '../concern.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  concernId: id(),
  expectedVersion: expectedVersion(),
  decision: z.enum(concernDecisions),
  decidedOn: dayOrNone(),
  schoolView: wordsOrAsBefore(),
});

/** Records what the school decided about a concern, and its own view of it. */
export const decideConcern = operation(
  'decideConcern',
  'concern.write',
  async (op, input: DecideConcernInput): Promise<ConcernRow> => {
    const { concernId, expectedVersion: expected, decision, decidedOn, schoolView } = parseInput(answers, input);
    const concern = found(await lockConcern(op.tx, concernId));
    await op.authorize({ schoolId: concern.schoolId, pupilId: concern.pupilId });
    checkVersion(concern, expected, {
      current: { decision: concern.decision, schoolView: concern.schoolView },
      yours: { decision, schoolView },
    });
    const on = happenedOn('decidedOn', decidedOn, op.today);
    if (on < concern.raisedOn)
      badField('decidedOn', `The concern was raised on ${concern.raisedOn}: a decision cannot be earlier.`);
    const row = found(await updateConcern(op.tx, concern, { decision, decidedOn: on, schoolView }));
    await op.audit({
      action: 'concern.decide',
      schoolId: row.schoolId,
      pupilId: row.pupilId,
      subjectType: 'concern',
      subjectId: row.id,
      detail: { decision },
    });
    return row;
  },
);
