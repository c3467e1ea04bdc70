import { newId } from '@hedgerow/db';
import { badField, found, operation, parseInput, requireChildrenOf } from '@hedgerow/service-kit';
import { selectServices } from '../../agency/agency.queries.ts';
import type { ReferralRow } from '../../db/referral.ts';
import { recordMove } from '../move-referral.ts';
import { openReferralInput, type OpenReferralInput } from '../referral.input.ts';
import { insertReferral } from '../referral.queries.ts';

/** Begins a referral of a child of the school to a service. Nothing is shared yet. */
export const openReferral = operation(
  'openReferral',
  'referral.write',
  async (op, raw: OpenReferralInput): Promise<ReferralRow> => {
    const input = parseInput(openReferralInput, raw);
    await op.authorize({ schoolId: input.schoolId });
    await requireChildrenOf(op.tx, input.schoolId, [input.pupilId]);
    const service = found((await selectServices(op.tx, [input.serviceId]))[0]);
    if (service.closedOn !== null && service.closedOn < op.today)
      badField('serviceId', 'This service has closed. Choose another one.');
    const row = await insertReferral(op.tx, {
      ...input.referral,
      id: newId(),
      schoolId: input.schoolId,
      pupilId: input.pupilId,
      agencyId: service.agencyId,
      serviceId: service.id,
      stage: 'DRAFT',
      stageSince: op.today,
      openedOn: op.today,
      openedBy: op.actor.personId,
    });
    await recordMove(op, row, { action: 'OPEN', side: 'SCHOOL', on: op.today, from: null });
    return row;
  },
);
