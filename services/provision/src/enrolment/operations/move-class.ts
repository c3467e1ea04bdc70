import { z } from 'zod';
import { checkVersion, expectedVersion, found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { MoveClassInput } from '../../__generated__/resolvers.ts';
import type { EnrolmentRow } from '../../db/pupil.table.ts';
import { idOrNone, line } from '../../input.ts';
import { classOf, lockEnrolment, updateEnrolment } from '../enrolment.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  enrolmentId: id(),
  expectedVersion: expectedVersion(),
  classId: idOrNone(),
  className: line(100),
});

/** Puts a child into another class of the school. Its teachers see her from now on, those of the old one no more. */
export const moveClass = operation(
  'moveClass',
  'pupil.write',
  async (op, input: MoveClassInput): Promise<EnrolmentRow> => {
    const { enrolmentId, expectedVersion: expected, classId, className } = parseInput(answers, input);
    const enrolment = found(await lockEnrolment(op.tx, enrolmentId));
    await op.authorize({ schoolId: enrolment.schoolId });
    checkVersion(enrolment, expected, {
      current: { classId: enrolment.classId, className: enrolment.className },
      yours: { classId, className },
    });
    if (classId !== null) found(await classOf(op.tx, enrolment.schoolId, classId));
    const row = found(await updateEnrolment(op.tx, enrolment, { classId, className }));
    await op.audit({
      action: 'class.move',
      schoolId: row.schoolId,
      pupilId: row.pupilId,
      subjectType: 'enrolment',
      subjectId: row.id,
      detail: { classId },
    });
    return row;
  },
);
