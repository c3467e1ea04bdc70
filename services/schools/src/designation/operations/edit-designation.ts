import { z } from 'zod';
import {
  checkVersion,
  decided,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import type { EditDesignationInput } from '../../__generated__/resolvers.ts';
import { teachingCommitments, type DesignationRow } from '../../db/designation.table.ts';
import { publishDesignation } from '../../reference/publish-designation.ts';
import { findSchool } from '../../school/school.queries.ts';
import { jobsAt } from '../../staff/staff.queries.ts';
import { findDesignation, lockDesignation, updateDesignation } from '../designation.queries.ts';
import { basisOf } from '../designation.rules.ts';

const hours = 'Hours a week lie between 0 and 60.';
const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  id: id(),
  basis: z.enum(['QUALIFIED_TEACHER', 'HEAD']).nullish(),
  contractedHours: z.number().min(0, hours).max(60, hours).nullable().optional(),
  classTeachingCommitment: z.enum(teachingCommitments).optional(),
});

/** Corrects hours, teaching and basis; the school's evidence is judged again as it is today. */
export const editDesignation = operation(
  'editDesignation',
  'designation.write',
  async (op, given: EditDesignationInput): Promise<DesignationRow> => {
    const {
      id: designationId,
      expectedVersion: seen,
      basis: claimed,
      contractedHours,
      classTeachingCommitment,
    } = parseInput(input, given);
    const { schoolId, personId } = found(await findDesignation(op.tx, designationId));
    await op.authorize({ schoolId });
    const before = found(await lockDesignation(op.tx, designationId));
    checkVersion(before, seen, { current: before, yours: given });

    const place = found(await findSchool(op.tx, schoolId));
    const judgedOn = before.startsOn > op.today ? before.startsOn : op.today;
    const jobs = (await jobsAt(op.tx, schoolId, personId, judgedOn)).filter((job) => job.startsOn <= judgedOn);
    const basis = decided(basisOf(place.needsQualifiedSenco, jobs, claimed ?? null));
    const row = found(
      await updateDesignation(op.tx, designationId, {
        basis,
        isHead: jobs.some((job) => job.isHead),
        ...(contractedHours === undefined ? {} : { contractedHours }),
        ...(classTeachingCommitment === undefined ? {} : { classTeachingCommitment }),
      }),
    );
    await publishDesignation(op.tx, row);
    await op.audit({
      action: 'designation.edit',
      schoolId,
      subjectType: 'designation',
      subjectId: row.id,
      detail: { personId, basis },
    });
    return row;
  },
);
