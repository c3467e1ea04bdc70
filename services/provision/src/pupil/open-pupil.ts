import { identifiers } from '@hedgerow/service-kit';
import { recordAudit } from '@hedgerow/audit';
import { reachOf } from '@hedgerow/authz';
import type { Context } from '../context.ts';
import { enrolmentsOf } from '../enrolment/enrolment.queries.ts';
import { keepRead } from '../opening/opening.queries.ts';
import { partsRead } from '../opening/parts-read.rules.ts';
import { pupilsById } from './pupil.queries.ts';

/**
 * Opens one child: one audit row in the same transaction, which every school that has her sees; and, for somebody from
 * outside who gave a reason, what was asked for. Null when out of reach.
 *
 * @param fields names of the child's fields that are asked for
 */
export async function openPupil(
  ctx: Context,
  id: string,
  fields: readonly string[] = [],
): Promise<{ id: string } | null> {
  if (identifiers([id]).length === 0) return null;
  return ctx.read(async (tx) => {
    const [[record], enrolments] = await Promise.all([pupilsById(tx, [id]), enrolmentsOf(tx, [id])]);
    if (record === undefined) return null;
    const running = enrolments.filter(({ endsOn }) => endsOn === null || endsOn >= ctx.today);
    // Of a child who left, the schools that keep her file.
    const schoolIds = [...new Set((running.length > 0 ? running : enrolments).map(({ schoolId }) => schoolId))];
    await recordAudit(tx, ctx.service, ctx.clock.now().toString(), {
      kind: 'read',
      action: 'pupil.open',
      schoolId: schoolIds.length === 1 ? schoolIds[0] : undefined,
      schoolIds,
      pupilId: id,
      subjectType: 'pupil',
      subjectId: id,
    });
    if (ctx.actor.roles.some((role) => reachOf(role, 'pupil.read') === 'opened'))
      await keepRead(tx, id, ctx.clock.now().toString(), partsRead(fields));
    ctx.loaders.pupil.prime(id, record);
    ctx.loaders.enrolments.prime(id, enrolments);
    return { id };
  });
}
