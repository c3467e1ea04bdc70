import { z } from 'zod';
import {
  badField,
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import type { WithdrawAgreementInput } from '../../__generated__/resolvers.ts';
import type { AgreementRow } from '../../db/family.table.ts';
import { happenedOn } from '../../not-ahead.ts';
import { lockAgreement, updateAgreement } from '../agreement.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  agreementId: id(),
  expectedVersion: expectedVersion(),
  withdrawnOn: isoDate(),
});

/** Ends the Area SENCo's reach to a child: from this day she sees nothing of her. */
export const withdrawAgreement = operation(
  'withdrawAgreement',
  'agreement.write',
  async (op, input: WithdrawAgreementInput): Promise<AgreementRow> => {
    const { agreementId, expectedVersion: expected, withdrawnOn } = parseInput(answers, input);
    const agreement = found(await lockAgreement(op.tx, agreementId));
    await op.authorize({ schoolId: agreement.schoolId });
    checkVersion(agreement, expected, { current: { withdrawnOn: agreement.withdrawnOn }, yours: { withdrawnOn } });
    const on = happenedOn('withdrawnOn', withdrawnOn, op.today);
    if (on < agreement.agreedOn)
      badField('withdrawnOn', `The parents agreed on ${agreement.agreedOn}: it cannot be withdrawn earlier.`);
    const row = found(await updateAgreement(op.tx, agreement, { withdrawnOn: on }));
    await op.audit({
      action: 'agreement.withdraw',
      schoolId: row.schoolId,
      pupilId: row.pupilId,
      subjectType: 'agreement',
      subjectId: row.id,
    });
    return row;
  },
);
