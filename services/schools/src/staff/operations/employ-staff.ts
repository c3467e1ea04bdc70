import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { badField, found, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { EmployStaffInput } from '../../__generated__/resolvers.ts';
import type { EmploymentRow } from '../../db/staff.table.ts';
import { name, weeklyHours } from '../../inputs.ts';
import { announce } from '../../reference/outbox.ts';
import { publishEmployment } from '../../reference/publish-employment.ts';
import { findSchool } from '../../school/school.queries.ts';
import { knownOrNewPerson } from '../known-or-new-person.ts';
import { insertEmployment, jobsAt } from '../staff.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  personId: id().nullish(),
  givenName: name(100).nullish(),
  familyName: name(100).nullish(),
  jobTitle: name(100),
  isTeacher: z.boolean().default(false),
  isQualifiedTeacher: z.boolean().default(false),
  isInductionSettled: z.boolean().default(false),
  isHead: z.boolean().default(false),
  contractedHours: weeklyHours(),
  startsOn: isoDate(),
});

/** Takes a person on at a place. */
export const employStaff = operation(
  'employStaff',
  'employment.write',
  async (op, given: EmployStaffInput): Promise<EmploymentRow> => {
    const { idempotencyKey: _key, schoolId, personId: known, givenName, familyName, ...job } = parseInput(input, given);
    found(await findSchool(op.tx, schoolId));
    await op.authorize({ schoolId });
    const personId = await knownOrNewPerson(op.tx, { personId: known, givenName, familyName });
    const jobs = await jobsAt(op.tx, schoolId, personId, job.startsOn);
    if (jobs.some((other) => other.jobTitle === job.jobTitle))
      badField('startsOn', 'This person holds this job here then already.');

    const row = found(await insertEmployment(op.tx, { ...job, id: newId(), schoolId, personId }));
    await publishEmployment(op.tx, row);
    await announce(op.tx, 'employment.changed', schoolId, { schoolId, personId });
    await op.audit({
      action: 'employment.start',
      schoolId,
      subjectType: 'employment',
      subjectId: row.id,
      detail: { personId },
    });
    return row;
  },
);
