import { z } from 'zod';
import {
  badField,
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import type { EndEnrolmentInput } from '../../__generated__/resolvers.ts';
import type { EnrolmentRow } from '../../db/pupil.table.ts';
import { line } from '../../input.ts';
import { lockEnrolment, updateEnrolment } from '../enrolment.queries.ts';
import { endLines, takeBackDuties } from '../leaving.queries.ts';
import { settleEnrolments } from '../settle-enrolments.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  enrolmentId: id(),
  expectedVersion: expectedVersion(),
  endsOn: isoDate(),
  destination: line(300),
});

/** The last day of a child at a school. The school keeps its own file; the child's core is hers no more. */
export const endEnrolment = operation(
  'endEnrolment',
  'pupil.write',
  async (op, input: EndEnrolmentInput): Promise<EnrolmentRow> => {
    const { enrolmentId, expectedVersion: expected, endsOn, destination } = parseInput(answers, input);
    const enrolment = found(await lockEnrolment(op.tx, enrolmentId));
    await op.authorize({ schoolId: enrolment.schoolId });
    checkVersion(enrolment, expected, {
      current: { endsOn: enrolment.endsOn, destination: enrolment.destination },
      yours: { endsOn, destination },
    });
    if (endsOn < enrolment.startsOn)
      badField('endsOn', `The child came on ${enrolment.startsOn}: she cannot leave before.`);
    const row = found(await updateEnrolment(op.tx, enrolment, { endsOn, destination }));
    await op.audit({
      action: 'pupil.leave',
      schoolId: row.schoolId,
      pupilId: row.pupilId,
      subjectType: 'enrolment',
      subjectId: row.id,
      detail: { endsOn },
    });
    await takeBackDuties(op.tx, row, op.today);
    await endLines(op.tx, row);
    await settleEnrolments(op.tx, row.pupilId, op.today);
    return row;
  },
);
