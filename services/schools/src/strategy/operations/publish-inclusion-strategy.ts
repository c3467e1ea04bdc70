import { z } from 'zod';
import { newId, onViolation } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { badField, found, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { PublishInclusionStrategyInput } from '../../__generated__/resolvers.ts';
import type { StrategyRow } from '../../db/strategy.table.ts';
import { settleStrategies } from '../../school/place-duties.ts';
import { findSchool } from '../../school/school.queries.ts';
import { insertStrategy } from '../strategy.queries.ts';

const address = 'Give the address of the page, beginning with https:// or http://.';
const input = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  publishedOn: isoDate(),
  url: z.url({ protocol: /^https?$/, error: address }).max(500, 'Keep the address to 500 characters.'),
  isMultiYear: z.boolean().nullish(),
  budgetedCost: z.number().min(0, 'A cost is not below nothing.').max(9_999_999_999, 'Check the cost.').nullish(),
});
const recorded = (): AppError =>
  new AppError('bad-input', { details: { fields: { publishedOn: 'A publication on this day is recorded already.' } } });

/** Records a publication of the inclusion strategy. What was due is met; its yearly review becomes due. */
export const publishInclusionStrategy = operation(
  'publishInclusionStrategy',
  'strategy.write',
  async (op, given: PublishInclusionStrategyInput): Promise<StrategyRow> => {
    const { schoolId, publishedOn, url, isMultiYear, budgetedCost } = parseInput(input, given);
    const place = found(await findSchool(op.tx, schoolId));
    await op.authorize({ schoolId });
    if (publishedOn > op.today) badField('publishedOn', 'A publication is recorded once it stands on the website.');

    const values = {
      id: newId(),
      schoolId,
      publishedOn,
      url,
      isMultiYear: isMultiYear ?? false,
      budgetedCost: budgetedCost ?? null,
      publishedBy: op.actor.personId,
    };
    const row = found(
      await onViolation('inclusion_strategy_once_a_day', recorded, () => insertStrategy(op.tx, values)),
    );
    await op.audit({
      action: 'strategy.publish',
      schoolId,
      subjectType: 'inclusion_strategy',
      subjectId: row.id,
      detail: { publishedOn },
    });
    await settleStrategies(op.tx, place);
    return row;
  },
);
