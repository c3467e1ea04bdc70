import { z } from 'zod';
import { newId, onViolation } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { found, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { AddClosureInput } from '../../__generated__/resolvers.ts';
import { closureKinds, type ClosureRow } from '../../db/calendar.table.ts';
import { optionalText } from '../../inputs.ts';
import { publishClosure } from '../../reference/publish-calendar.ts';
import { findSchool } from '../../school/school.queries.ts';
import { insertClosure } from '../calendar.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  onDate: isoDate(),
  kind: z.enum(closureKinds),
  note: optionalText(),
});
const alreadyClosed = (): AppError =>
  new AppError('bad-input', { details: { fields: { onDate: 'This day is entered already.' } } });

/** A day in term on which pupils do not come: school days are counted without it. */
export const addClosure = operation(
  'addClosure',
  'calendar.write',
  async (op, given: AddClosureInput): Promise<ClosureRow> => {
    const { idempotencyKey: _key, ...values } = parseInput(input, given);
    found(await findSchool(op.tx, values.schoolId));
    await op.authorize({ schoolId: values.schoolId });
    const row = found(
      await onViolation('closure_once_a_day', alreadyClosed, () => insertClosure(op.tx, { ...values, id: newId() })),
    );
    await publishClosure(op.tx, row);
    await op.audit({
      action: 'calendar.close',
      schoolId: row.schoolId,
      subjectType: 'closure',
      subjectId: row.id,
      detail: { onDate: row.onDate },
    });
    return row;
  },
);
