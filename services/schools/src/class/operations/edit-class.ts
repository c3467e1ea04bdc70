import { z } from 'zod';
import { onViolation } from '@hedgerow/db';
import { checkVersion, expectedVersion, found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { EditClassInput } from '../../__generated__/resolvers.ts';
import type { ClassRow } from '../../db/class.table.ts';
import { givenOnly, name } from '../../inputs.ts';
import { publishClass } from '../../reference/publish-class.ts';
import { nameTaken, yearGroups } from '../class.inputs.ts';
import { findClass, lockClass, updateClass } from '../class.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  id: id(),
  name: name(60).nullish(),
  yearGroups: yearGroups.nullish(),
});

/** Corrects a class's name and year groups. */
export const editClass = operation('editClass', 'class.write', async (op, given: EditClassInput): Promise<ClassRow> => {
  const { idempotencyKey: _key, expectedVersion: seen, id: classId, ...answers } = parseInput(input, given);
  const { schoolId } = found(await findClass(op.tx, classId));
  await op.authorize({ schoolId });
  const before = found(await lockClass(op.tx, classId));
  checkVersion(before, seen, { current: before, yours: given });

  const changes = givenOnly(answers);
  const row = found(await onViolation('class_name_once_a_year', nameTaken, () => updateClass(op.tx, classId, changes)));
  await publishClass(op.tx, row);
  await op.audit({
    action: 'class.edit',
    schoolId,
    subjectType: 'class',
    subjectId: classId,
    detail: { fields: Object.keys(changes) },
  });
  return row;
});
