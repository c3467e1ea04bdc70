import { found, operation, parseInput } from '@hedgerow/service-kit';
import { selectService } from '../../agency/agency.queries.ts';
import { isDisputed } from '../../consent/basis.rules.ts';
import { selectGrounds, selectRefusals } from '../../consent/consent.queries.ts';
import type { ReferralRow } from '../../db/referral.ts';
import { keepDuties } from '../keep-duties.ts';
import { moveReferral, takeReferral } from '../move-referral.ts';
import { sendReferralInput, type SendReferralInput } from '../referral.input.ts';
import { selectSchoolName, selectSignature } from '../referral.queries.ts';

/**
 * Shares a referral with its service. Refused without consent or another legal ground, and over a refusal that nobody decided about. Who the child is goes into the
 * referral as it is today, so that the agency's people need nothing of the child's file.
 */
export const sendReferral = operation(
  'sendReferral',
  'referral.write',
  async (op, raw: SendReferralInput): Promise<ReferralRow> => {
    const input = parseInput(sendReferralInput, raw);
    const row = await takeReferral(op, 'SCHOOL', input);
    const on = input.on ?? op.today;
    const [refusals, grounds] = await Promise.all([selectRefusals(op.tx, [row.id]), selectGrounds(op.tx, [row.id])]);
    const sent = await moveReferral(op, row, {
      action: 'SEND',
      side: 'SCHOOL',
      on,
      note: input.note,
      isDisputed: isDisputed(refusals, grounds, op.today),
      patch: {
        sentOn: on,
        sharedGivenName: input.shared.givenName,
        sharedFamilyName: input.shared.familyName,
        sharedBirthDate: input.shared.birthDate,
        sharedSchoolName: found(await selectSchoolName(op.tx, row.schoolId)),
        sharedReferrerName: (await selectSignature(op.tx, op.actor.personId, null)) ?? 'Name not recorded',
        sharedReferrerContact: input.shared.referrerContact ?? null,
      },
    });
    await keepDuties(op.tx, sent, await selectService(op.tx, sent.serviceId), op.today);
    return sent;
  },
);
