import { newId, type WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';
import { found } from '@hedgerow/service-kit';
import type { EhcPlanRow } from '../db/ehc.table.ts';
import { settleEnrolments } from '../enrolment/settle-enrolments.ts';
import { statusBecomesPlan } from '../status/status-becomes-plan.ts';
import { insertCouncil, insertEhcPlan } from './ehc-plan.queries.ts';
import { settlePlan } from './settle-plan.ts';

/** Keeps the dates of an EHC plan that is in force, who maintains it, and what is owed from now on. */
export async function beginPlan(
  tx: WriteTx,
  plan: {
    readonly pupilId: string;
    readonly schoolId: string;
    readonly byId: string;
    readonly madeOn: IsoDate;
    readonly lastReviewDecisionOn: IsoDate | null;
    readonly councilName: string;
  },
  today: IsoDate,
): Promise<EhcPlanRow> {
  const { pupilId, schoolId, madeOn, lastReviewDecisionOn, councilName } = plan;
  const row = found(await insertEhcPlan(tx, { id: newId(), pupilId, schoolId, madeOn, lastReviewDecisionOn }));
  await insertCouncil(tx, { id: newId(), planId: row.id, pupilId, schoolId, name: councilName, startsOn: madeOn });
  await statusBecomesPlan(tx, plan, today);
  await settlePlan(tx, row, today);
  await settleEnrolments(tx, pupilId, today);
  return row;
}
