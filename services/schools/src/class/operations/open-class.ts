import { z } from 'zod';
import { newId, onViolation } from '@hedgerow/db';
import { found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { OpenClassInput } from '../../__generated__/resolvers.ts';
import type { ClassRow } from '../../db/class.table.ts';
import { academicYear, name } from '../../inputs.ts';
import { publishClass } from '../../reference/publish-class.ts';
import { findSchool } from '../../school/school.queries.ts';
import { nameTaken, yearGroups } from '../class.inputs.ts';
import { insertClass } from '../class.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  name: name(60),
  academicYear: academicYear(),
  yearGroups,
});

/** Opens a class for one academic year. */
export const openClass = operation('openClass', 'class.write', async (op, given: OpenClassInput): Promise<ClassRow> => {
  const { idempotencyKey: _key, ...values } = parseInput(input, given);
  found(await findSchool(op.tx, values.schoolId));
  await op.authorize({ schoolId: values.schoolId });
  const row = found(
    await onViolation('class_name_once_a_year', nameTaken, () => insertClass(op.tx, { ...values, id: newId() })),
  );
  await publishClass(op.tx, row);
  await op.audit({ action: 'class.open', schoolId: row.schoolId, subjectType: 'class', subjectId: row.id });
  return row;
});
