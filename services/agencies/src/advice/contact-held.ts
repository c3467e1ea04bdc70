import { badField, type Op } from '@hedgerow/service-kit';
import type { ReferralRow } from '../db/referral.ts';
import type { AppointmentFacts } from './advice.input.ts';

/**
 * What a contact changes on its referral: the first that was held ends the wait for it, and the report is owed from the
 * last. A contact after the report owes no further report.
 */
export function contactDays(
  row: ReferralRow,
  contact: Pick<AppointmentFacts, 'status' | 'on'>,
): Partial<Pick<ReferralRow, 'firstContactOn' | 'lastContactOn'>> {
  if (contact.status !== 'HELD') return {};
  const firstContactOn =
    row.firstContactOn === null || contact.on < row.firstContactOn ? contact.on : row.firstContactOn;
  const isLatest = row.lastContactOn === null || contact.on > row.lastContactOn;
  return { firstContactOn, ...(isLatest && row.reportedOn === null ? { lastContactOn: contact.on } : {}) };
}

/** Refuses an appointment on a day that cannot be: held in the future, or before the referral was sent. */
export function refuseImpossibleContact(op: Op, row: ReferralRow, contact: AppointmentFacts): void {
  if (contact.status === 'HELD' && contact.on > op.today)
    badField('appointment.on', 'An appointment in the future cannot have been held yet.');
  if (row.sentOn !== null && contact.on < row.sentOn)
    badField('appointment.on', `That is before the referral was sent (${row.sentOn}).`);
}
