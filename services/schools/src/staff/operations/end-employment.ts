import { z } from 'zod';
import { addDays, refuse } from '@hedgerow/rules';
import {
  badField,
  checkVersion,
  decided,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import type { EndEmploymentInput } from '../../__generated__/resolvers.ts';
import { cutRoles } from '../../assignment/assignment.queries.ts';
import { cutTeaching } from '../../class/class.queries.ts';
import type { EmploymentRow } from '../../db/staff.table.ts';
import { isDesignatedBeyond } from '../../designation/designation.queries.ts';
import { announce } from '../../reference/outbox.ts';
import { publishEmployment } from '../../reference/publish-employment.ts';
import { findEmployment, jobsAt, lockEmployment, updateEmployment } from '../staff.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  id: id(),
  endsOn: isoDate(),
});

/** The last day of a job. With the person's last job at a place, the classes and the roles there end too, so that a leaver stops seeing children. */
export const endEmployment = operation(
  'endEmployment',
  'employment.write',
  async (op, given: EndEmploymentInput): Promise<EmploymentRow> => {
    const { id: employmentId, endsOn, expectedVersion: seen } = parseInput(input, given);
    const { schoolId, personId } = found(await findEmployment(op.tx, employmentId));
    await op.authorize({ schoolId });
    const before = found(await lockEmployment(op.tx, employmentId));
    checkVersion(before, seen, { current: before, yours: given });
    if (endsOn < before.startsOn)
      badField('endsOn', `The job began on ${before.startsOn}. The last day cannot be before that.`);

    const staysOn = (await jobsAt(op.tx, schoolId, personId, addDays(endsOn, 1))).some(
      (job) => job.id !== employmentId,
    );
    if (!staysOn && (await isDesignatedBeyond(op.tx, schoolId, personId, addDays(endsOn, 1)))) {
      // CFA 2014 s.67: a SENCo is a member of staff. Ending the one without the other would leave the school unlawful unseen.
      decided(
        refuse(
          'employment/still-senco',
          'This person is SENCo here beyond that day. End the designation first, and designate another.',
        ),
      );
    }
    const row = found(await updateEmployment(op.tx, employmentId, { endsOn }));
    if (!staysOn) {
      await cutTeaching(op.tx, { schoolId, personId }, endsOn);
      await cutRoles(op.tx, { schoolId, personId }, endsOn);
    }
    await publishEmployment(op.tx, row);
    await announce(op.tx, 'employment.changed', schoolId, { schoolId, personId });
    await op.audit({
      action: 'employment.end',
      schoolId,
      subjectType: 'employment',
      subjectId: employmentId,
      detail: { personId, endsOn, rolesEnded: !staysOn },
    });
    return row;
  },
);
