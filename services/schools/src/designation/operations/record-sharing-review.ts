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
  text,
} from '@hedgerow/service-kit';
import type { RecordSharingReviewInput } from '../../__generated__/resolvers.ts';
import type { DesignationRow } from '../../db/designation.table.ts';
import { findDesignation, lockDesignation, updateDesignation } from '../designation.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  id: id(),
  reviewedOn: isoDate(),
  findings: text({ min: 1, max: 10_000 }),
});

/** A school's own review of whether sharing its SENCo works for it (Code 6.93). */
export const recordSharingReview = operation(
  'recordSharingReview',
  'designation.write',
  async (op, given: RecordSharingReviewInput): Promise<DesignationRow> => {
    const { id: designationId, reviewedOn, findings, expectedVersion: seen } = parseInput(input, given);
    const { schoolId, personId } = found(await findDesignation(op.tx, designationId));
    await op.authorize({ schoolId });
    const before = found(await lockDesignation(op.tx, designationId));
    checkVersion(before, seen, {
      current: { reviewedOn: before.sharingReviewedOn, findings: before.sharingReviewFindings },
      yours: { reviewedOn, findings },
    });
    if (reviewedOn > op.today) badField('reviewedOn', 'A review is recorded once it has taken place.');

    const row = found(
      await updateDesignation(op.tx, designationId, { sharingReviewedOn: reviewedOn, sharingReviewFindings: findings }),
    );
    await op.audit({
      action: 'designation.review',
      schoolId,
      subjectType: 'designation',
      subjectId: row.id,
      detail: { personId, reviewedOn },
    });
    return row;
  },
);
