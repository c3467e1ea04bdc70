import { z } from 'zod';
import { checkVersion, found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { SetVisitIntervalInput } from '../../__generated__/resolvers.ts';
import type { SchoolRow } from '../../db/school.table.ts';
import { seenVersion, wholeNumber } from '../../inputs.ts';
import { settleVisits } from '../place-duties.ts';
import { findSchool, putVisitArrangement, visitArrangements } from '../school.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: seenVersion(),
  schoolId: id(),
  weeks: wholeNumber(1, 52),
});

/** Agrees how often a place is visited; the next visit moves with it. */
export const setVisitInterval = operation(
  'setVisitInterval',
  'visit.write',
  async (op, given: SetVisitIntervalInput): Promise<SchoolRow> => {
    const { schoolId, weeks, expectedVersion: seen } = parseInput(input, given);
    const place = found(await findSchool(op.tx, schoolId));
    await op.authorize({ schoolId });
    const [before] = await visitArrangements(op.tx, [schoolId]);
    checkVersion({ version: before?.version ?? 0 }, seen, { current: before?.intervalWeeks ?? null, yours: weeks });

    await putVisitArrangement(op.tx, schoolId, weeks);
    await op.audit({
      action: 'visit.interval',
      schoolId,
      subjectType: 'school',
      subjectId: schoolId,
      detail: { weeks },
    });
    await settleVisits(op.tx, place);
    return place;
  },
);
