import { newId, type WriteTx } from '@hedgerow/db';
import { checkCycleDates, type IsoDate } from '@hedgerow/rules';
import { found, refuseFaults } from '@hedgerow/service-kit';
import type { CycleRow, PlanRow } from '../db/plan.table.ts';
import { settleDuties } from '../duty/settle-duties.ts';
import { insertCycle } from './plan.queries.ts';
import { cycleCause } from './plan.rules.ts';

/** Starts a cycle of a plan, and with it the duty to review it. */
export async function startCycle(
  tx: WriteTx,
  plan: PlanRow,
  cycle: {
    readonly number: number;
    readonly startsOn: IsoDate;
    readonly reviewAgreedOn: IsoDate;
    readonly needCodes: string[];
    readonly strategies: string;
  },
  today: IsoDate,
): Promise<CycleRow> {
  const fault = checkCycleDates(cycle.startsOn, cycle.reviewAgreedOn);
  refuseFaults(fault === null ? [] : [fault]);
  const row = found(
    await insertCycle(tx, { id: newId(), planId: plan.id, pupilId: plan.pupilId, schoolId: plan.schoolId, ...cycle }),
  );
  await settleDuties(tx, cycleCause(row), today);
  return row;
}
