import { identifiers } from '@hedgerow/service-kit';
import { recordAudit } from '@hedgerow/audit';
import type { Context } from '../context.ts';
import { enrolmentsOf } from '../enrolment/enrolment.queries.ts';
import { pupilsById } from './pupil.queries.ts';

/** Opens one child: one audit row in the same transaction, which every school that has her sees. Null when out of reach. */
export async function openPupil(ctx: Context, id: string): Promise<{ id: string } | null> {
  if (identifiers([id]).length === 0) return null;
  return ctx.read(async (tx) => {
    const [[record], enrolments] = await Promise.all([pupilsById(tx, [id]), enrolmentsOf(tx, [id])]);
    if (record === undefined) return null;
    const schoolIds = [
      ...new Set(
        enrolments.filter(({ endsOn }) => endsOn === null || endsOn >= ctx.today).map(({ schoolId }) => schoolId),
      ),
    ];
    await recordAudit(tx, ctx.service, ctx.clock.now().toString(), {
      kind: 'read',
      action: 'pupil.open',
      schoolId: schoolIds.length === 1 ? schoolIds[0] : undefined,
      schoolIds,
      pupilId: id,
      subjectType: 'pupil',
      subjectId: id,
    });
    ctx.loaders.pupil.prime(id, record);
    ctx.loaders.enrolments.prime(id, enrolments);
    return { id };
  });
}
