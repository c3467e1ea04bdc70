import type { WriteTx } from '@hedgerow/db';
import { decided, dutyStore } from '@hedgerow/service-kit';
import type { ServiceRow } from '../db/directory.ts';
import type { ReferralRow } from '../db/referral.ts';
import { dutiesOf, referralDutyRules } from './referral-duties.rules.ts';

const duties = dutyStore('agencies');

/**
 * Brings the stored duties of a referral in line with its facts, in the transaction that changed them: raises or moves
 * what is open, meets what was done, takes back what nobody owes any more.
 */
export async function keepDuties(tx: WriteTx, row: ReferralRow, service: ServiceRow, today: string): Promise<void> {
  const wanted = decided(dutiesOf(row, service));
  for (const rule of referralDutyRules) {
    const duty = wanted.find((one) => one.rule === rule);
    if (duty === undefined) {
      await duties.withdraw(tx, { rule, causeId: row.id }, today);
    } else if (duty.metOn !== null) {
      await duties.meet(tx, { rule, causeId: row.id }, duty.metOn);
    } else {
      await duties.raise(tx, {
        ...duty,
        schoolId: row.schoolId,
        ownerName: service.name,
        causeType: 'referral',
        causeId: row.id,
        pupilId: row.pupilId,
        agencyId: row.agencyId,
      });
    }
  }
}
