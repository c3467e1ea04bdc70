import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { RaiseConcernInput } from '../../__generated__/resolvers.ts';
import { concernSources, type ConcernRow } from '../../db/notes.table.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { dayOrNone, said } from '../../input.ts';
import { happenedOn } from '../../not-ahead.ts';
import { insertConcern } from '../concern.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  raisedOn: dayOrNone(),
  text: said('Say what the worry is.'),
  from: z
    .enum(concernSources)
    .nullish()
    .transform((from) => from ?? 'STAFF'),
});

/** Records a worry that a child may need more help (Code 6.45: a parent's concern is recorded). */
export const raiseConcern = operation(
  'raiseConcern',
  'concern.write',
  async (op, input: RaiseConcernInput): Promise<ConcernRow> => {
    const { schoolId, pupilId, raisedOn, text, from } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    const row = found(
      await insertConcern(op.tx, {
        id: newId(),
        pupilId,
        schoolId,
        raisedOn: happenedOn('raisedOn', raisedOn, op.today),
        raisedFrom: from,
        text,
        byId: op.actor.personId,
      }),
    );
    await op.audit({ action: 'concern.raise', schoolId, pupilId, subjectType: 'concern', subjectId: row.id });
    return row;
  },
);
