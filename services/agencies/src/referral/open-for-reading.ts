import { recordAudit } from '@hedgerow/audit';
import { identifiers } from '@hedgerow/service-kit';
import type { Context } from '../context.ts';
import type { ReferralRow } from '../db/referral.ts';
import { selectReferrals } from './referral.queries.ts';

/** One referral with the audit row of its reading, in one transaction; null when it is not there for the actor. */
export async function openForReading(ctx: Context, id: string): Promise<ReferralRow | null> {
  return ctx.read(async (tx) => {
    const [row] = await selectReferrals(tx, identifiers([id]));
    if (row === undefined) return null;
    await recordAudit(tx, ctx.service, ctx.clock.now().toString(), {
      kind: 'read',
      action: 'referral.open',
      schoolId: row.schoolId,
      pupilId: row.pupilId,
      subjectType: 'referral',
      subjectId: row.id,
    });
    return row;
  });
}
