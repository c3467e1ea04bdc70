import { z } from 'zod';
import { newId } from '@hedgerow/db';
import {
  badField,
  decided,
  found,
  id,
  idempotencyKey,
  isAllowed,
  isoDate,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import type { DesignateSencoInput } from '../../__generated__/resolvers.ts';
import { insertAssignment, standingRoles } from '../../assignment/assignment.queries.ts';
import { ownReach } from '../../assignment/assignment.rules.ts';
import { teachingCommitments, type DesignationRow } from '../../db/designation.table.ts';
import { weeklyHours } from '../../inputs.ts';
import { firstBecameSenco, postsByPerson, publishDesignation } from '../../reference/publish-designation.ts';
import { findSchool } from '../../school/school.queries.ts';
import { findPerson, jobsAt } from '../../staff/staff.queries.ts';
import { insertDesignation, isDesignatedBeyond } from '../designation.queries.ts';
import { basisOf } from '../designation.rules.ts';
import { sencoRoles } from '../senco-roles.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  personId: id(),
  basis: z.enum(['QUALIFIED_TEACHER', 'HEAD']).nullish(),
  startsOn: isoDate(),
  contractedHours: weeklyHours(),
  classTeachingCommitment: z.enum(teachingCommitments),
  firstBecameSencoOn: isoDate().nullish(),
});

/** Designates a SENCo of one school (Children and Families Act 2014 s.67) and gives the role with it. */
export const designateSenco = operation(
  'designateSenco',
  'designation.write',
  async (op, given: DesignateSencoInput): Promise<DesignationRow> => {
    const { schoolId, personId, startsOn, contractedHours, classTeachingCommitment, ...claims } = parseInput(
      input,
      given,
    );
    const place = found(await findSchool(op.tx, schoolId));
    await op.authorize({ schoolId });
    found(await findPerson(op.tx, personId));
    // With the designation comes sight of every child. A head may take the post herself; a manager of the trust may not let herself in.
    if (personId === op.actor.personId && !(await isAllowed(op.tx, 'pupil.read', { schoolId }))) decided(ownReach);
    if (await isDesignatedBeyond(op.tx, schoolId, personId, startsOn))
      badField('startsOn', 'This person is SENCo here then already.');

    const jobs = (await jobsAt(op.tx, schoolId, personId, startsOn)).filter((job) => job.startsOn <= startsOn);
    const basis = decided(basisOf(place.needsQualifiedSenco, jobs, claims.basis ?? null));
    const earlier = await firstBecameSenco(op.tx, personId);
    const firstBecameSencoOn =
      [claims.firstBecameSencoOn, earlier, startsOn].filter((day) => typeof day === 'string').toSorted()[0] ?? startsOn;

    const row = found(
      await insertDesignation(op.tx, {
        id: newId(),
        schoolId,
        personId,
        basis,
        startsOn,
        contractedHours,
        classTeachingCommitment,
        isHead: jobs.some((job) => job.isHead),
        firstBecameSencoOn,
      }),
    );
    const elsewhere = (await postsByPerson(op.tx, [personId], startsOn)).some((post) => post.schoolId !== schoolId);
    const standing = await standingRoles(op.tx, { personId, roles: sencoRoles, schoolId }, startsOn);
    if (standing.length === 0)
      await insertAssignment(op.tx, {
        personId,
        schoolId,
        role: elsewhere ? 'shared_senco' : 'school_senco',
        startsOn,
      });
    await publishDesignation(op.tx, row);
    await op.audit({
      action: 'designation.make',
      schoolId,
      subjectType: 'designation',
      subjectId: row.id,
      detail: { personId, basis },
    });
    return row;
  },
);
