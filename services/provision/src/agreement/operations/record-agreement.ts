import { z } from 'zod';
import { newId, onViolation } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { found, id, idempotencyKey, isoDate, operation, parseInput, text } from '@hedgerow/service-kit';
import type { RecordAgreementInput } from '../../__generated__/resolvers.ts';
import type { AgreementRow } from '../../db/family.table.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { happenedOn } from '../../not-ahead.ts';
import { insertAgreement } from '../agreement.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  agreedOn: isoDate(),
  agreedByName: text({ min: 1, max: 200 }),
  how: text({ min: 1, max: 500 }),
});

const standing = () =>
  new AppError('rule-refused', {
    details: {
      rule: 'agreement/stands',
      sentence: 'An agreement stands already: withdraw it before recording another.',
    },
  });

/** Records that the parents agree to the Area SENCo knowing about their child. */
export const recordAgreement = operation(
  'recordAgreement',
  'agreement.write',
  async (op, input: RecordAgreementInput): Promise<AgreementRow> => {
    const { schoolId, pupilId, agreedOn, agreedByName, how } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    const row = {
      id: newId(),
      pupilId,
      schoolId,
      agreedOn: happenedOn('agreedOn', agreedOn, op.today),
      agreedByName,
      how,
      byId: op.actor.personId,
    };
    const kept = found(await onViolation('agreement_one_standing', standing, () => insertAgreement(op.tx, row)));
    await op.audit({ action: 'agreement.record', schoolId, pupilId, subjectType: 'agreement', subjectId: kept.id });
    return kept;
  },
);
