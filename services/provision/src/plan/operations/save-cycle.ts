import { z } from 'zod';
import { checkCycleDates } from '@hedgerow/rules';
import {
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
  refuseFaults,
} from '@hedgerow/service-kit';
import type { SaveCycleInput } from '../../__generated__/resolvers.ts';
import type { CycleRow } from '../../db/plan.table.ts';
import { settleDuties } from '../../duty/settle-duties.ts';
import { dayOrAsBefore, lineOrAsBefore, wordsOrAsBefore } from '../../input.ts';
import { needCodes } from '../need-codes.ts';
import { lockCycle, updateCycle } from '../plan.queries.ts';
import { cycleCause } from '../plan.rules.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  cycleId: id(),
  expectedVersion: expectedVersion(),
  reviewAgreedOn: isoDate()
    .nullish()
    .transform((on) => on ?? undefined),
  needCodes: needCodes.nullish().transform((codes) => codes ?? undefined),
  analysis: wordsOrAsBefore(),
  strategies: wordsOrAsBefore(),
  delivery: wordsOrAsBefore(),
  impact: wordsOrAsBefore(),
  pupilView: wordsOrAsBefore(),
  parentView: wordsOrAsBefore(),
  staffView: wordsOrAsBefore(),
  attendees: wordsOrAsBefore(1000),
  agreedByName: lineOrAsBefore(),
  agreedOn: dayOrAsBefore(),
});

/** Saves what is written of a cycle; a new date for its review moves the duty. */
export const saveCycle = operation('saveCycle', 'plan.write', async (op, input: SaveCycleInput): Promise<CycleRow> => {
  const { idempotencyKey: _key, cycleId, expectedVersion: expected, ...change } = parseInput(answers, input);
  const cycle = found(await lockCycle(op.tx, cycleId));
  await op.authorize({ schoolId: cycle.schoolId });
  const touched = Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name);
  checkVersion(cycle, expected, {
    current: Object.fromEntries(touched.map((name) => [name, cycle[name as keyof CycleRow]])),
    yours: change,
  });
  const fault = checkCycleDates(cycle.startsOn, change.reviewAgreedOn ?? cycle.reviewAgreedOn);
  refuseFaults(fault === null ? [] : [fault]);
  const row = found(await updateCycle(op.tx, cycle, change));
  await op.audit({
    action: 'cycle.save',
    schoolId: row.schoolId,
    pupilId: row.pupilId,
    subjectType: 'cycle',
    subjectId: row.id,
    detail: { fields: touched, version: row.version },
  });
  if (row.reviewAgreedOn !== cycle.reviewAgreedOn) await settleDuties(op.tx, cycleCause(row), op.today);
  return row;
});
