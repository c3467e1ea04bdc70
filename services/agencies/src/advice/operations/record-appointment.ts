import { newId } from '@hedgerow/db';
import { parseInput } from '@hedgerow/service-kit';
import { selectService } from '../../agency/agency.queries.ts';
import type { ReferralRow } from '../../db/referral.ts';
import { byEitherSide } from '../../referral/by-either-side.ts';
import { keepDuties } from '../../referral/keep-duties.ts';
import { moveReferral, takeReferral } from '../../referral/move-referral.ts';
import { recordAppointmentInput, type RecordAppointmentInput } from '../advice.input.ts';
import { insertContact } from '../advice.queries.ts';
import { contactDays, refuseImpossibleContact } from '../contact-held.ts';

/** Writes down an appointment or another contact. The first that was held starts the service's involvement. */
export const recordAppointment = byEitherSide(
  'recordAppointment',
  { school: 'referral.write', agency: 'referral.respond' },
  async (op, side, raw: RecordAppointmentInput): Promise<ReferralRow> => {
    const { referralId, expectedVersion, appointment } = parseInput(recordAppointmentInput, raw);
    const row = await takeReferral(op, side, { referralId, expectedVersion });
    refuseImpossibleContact(op, row, appointment);
    const isHeld = appointment.status === 'HELD';
    const starts = isHeld && (row.stage === 'ACCEPTED' || row.stage === 'WAITING');
    const moved = await moveReferral(op, row, {
      action: starts ? 'START_INVOLVEMENT' : 'RECORD_APPOINTMENT',
      side,
      on: isHeld ? appointment.on : null,
      patch: contactDays(row, appointment),
    });
    const { on, time, ...facts } = appointment;
    await insertContact(op.tx, {
      ...facts,
      id: newId(),
      referralId: row.id,
      schoolId: row.schoolId,
      pupilId: row.pupilId,
      agencyId: row.agencyId,
      onDate: on,
      atTime: time,
      side,
    });
    if (isHeld) await keepDuties(op.tx, moved, await selectService(op.tx, moved.serviceId), op.today);
    return moved;
  },
);
