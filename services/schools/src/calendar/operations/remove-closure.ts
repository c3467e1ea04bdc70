import { z } from 'zod';
import { found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { RemoveClosureInput } from '../../__generated__/resolvers.ts';
import type { ClosureRow } from '../../db/calendar.table.ts';
import { unpublishClosure } from '../../reference/publish-calendar.ts';
import { deleteClosure, findClosure } from '../calendar.queries.ts';

const input = z.object({ idempotencyKey: idempotencyKey(), id: id() });

/** A closure that does not take place after all. */
export const removeClosure = operation(
  'removeClosure',
  'calendar.write',
  async (op, given: RemoveClosureInput): Promise<ClosureRow> => {
    const { id: closureId } = parseInput(input, given);
    const row = found(await findClosure(op.tx, closureId));
    await op.authorize({ schoolId: row.schoolId });
    await deleteClosure(op.tx, closureId);
    await unpublishClosure(op.tx, row);
    await op.audit({
      action: 'calendar.reopen',
      schoolId: row.schoolId,
      subjectType: 'closure',
      subjectId: closureId,
      detail: { onDate: row.onDate },
    });
    return row;
  },
);
