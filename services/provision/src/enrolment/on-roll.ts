import type { WriteTx } from '@hedgerow/db';
import { found, type Op } from '@hedgerow/service-kit';
import type { EnrolmentRow } from '../db/pupil.table.ts';
import { runningEnrolment } from './enrolment.queries.ts';

/**
 * The registration of a child at the school in whose name something is written, once the actor may write it there.
 *
 * @throws {AppError} `not-found` where the child is not on this school's roll or not in the actor's reach
 */
export async function onRoll(
  op: Pick<Op, 'authorize'> & { readonly tx: WriteTx },
  { pupilId, schoolId }: { readonly pupilId: string; readonly schoolId: string },
): Promise<EnrolmentRow> {
  const registration = found(await runningEnrolment(op.tx, pupilId, schoolId));
  await op.authorize({ schoolId, pupilId });
  return registration;
}
