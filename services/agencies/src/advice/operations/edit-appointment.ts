import { badField, checkVersion, parseInput } from '@hedgerow/service-kit';
import { selectService } from '../../agency/agency.queries.ts';
import type { ReferralRow } from '../../db/referral.ts';
import { byEitherSide } from '../../referral/by-either-side.ts';
import { keepDuties } from '../../referral/keep-duties.ts';
import { moveReferral, takeReferral } from '../../referral/move-referral.ts';
import { editAppointmentInput, type EditAppointmentInput } from '../advice.input.ts';
import { lockContact, updateContact } from '../advice.queries.ts';
import { contactDays, refuseImpossibleContact } from '../contact-held.ts';

/** Changes an appointment: moves it, or says that it was held, missed or cancelled. */
export const editAppointment = byEitherSide(
  'editAppointment',
  { school: 'referral.write', agency: 'referral.respond' },
  async (op, side, raw: EditAppointmentInput): Promise<ReferralRow> => {
    const { referralId, contactId, expectedVersion, appointment } = parseInput(editAppointmentInput, raw);
    const row = await takeReferral(op, side, { referralId });
    const contact = await lockContact(op.tx, row.id, contactId);
    checkVersion(contact, expectedVersion, {
      current: { on: contact.onDate, status: contact.status, note: contact.note },
      yours: { on: appointment.on, status: appointment.status, note: appointment.note },
    });
    refuseImpossibleContact(op, row, appointment);
    if (contact.status === 'HELD' && appointment.status !== 'HELD') {
      badField(
        'appointment.status',
        'This was held, and the clock of the report runs from it. Correct its day or note instead.',
      );
    }
    const isHeld = appointment.status === 'HELD';
    const starts = isHeld && (row.stage === 'ACCEPTED' || row.stage === 'WAITING');
    const moved = await moveReferral(op, row, {
      action: starts ? 'START_INVOLVEMENT' : 'RECORD_APPOINTMENT',
      side,
      on: isHeld ? appointment.on : null,
      patch: contactDays(row, appointment),
    });
    const { on, time, ...facts } = appointment;
    await updateContact(op.tx, contact.id, { ...facts, onDate: on, atTime: time });
    if (isHeld) await keepDuties(op.tx, moved, await selectService(op.tx, moved.serviceId), op.today);
    return moved;
  },
);
