import { z } from 'zod';
import {
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import type { CloseClassInput } from '../../__generated__/resolvers.ts';
import type { ClassRow } from '../../db/class.table.ts';
import { publishClass } from '../../reference/publish-class.ts';
import { cutTeaching, findClass, lockClass, updateClass } from '../class.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  id: id(),
  closedOn: isoDate(),
});

/** A class's last day. Its teachers stop seeing its children through it the day after. */
export const closeClass = operation(
  'closeClass',
  'class.write',
  async (op, given: CloseClassInput): Promise<ClassRow> => {
    const { id: classId, closedOn, expectedVersion: seen } = parseInput(input, given);
    const { schoolId } = found(await findClass(op.tx, classId));
    await op.authorize({ schoolId });
    const before = found(await lockClass(op.tx, classId));
    checkVersion(before, seen, { current: before, yours: given });

    const row = found(await updateClass(op.tx, classId, { closedOn }));
    await publishClass(op.tx, row);
    await cutTeaching(op.tx, { classId }, closedOn);
    await op.audit({ action: 'class.close', schoolId, subjectType: 'class', subjectId: classId, detail: { closedOn } });
    return row;
  },
);
