import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { Change } from '../db/schema.ts';
import type { IsoDate } from '@hedgerow/rules';
import {
  annualReview,
  ehcPlan,
  maintainingCouncil,
  type AnnualReviewRow,
  type EhcPlanRow,
  type MaintainingCouncilRow,
  type NewEhcPlan,
  type NewMaintainingCouncil,
} from '../db/ehc.table.ts';

/** The plans of children that are in force. */
export function plansInForce(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<EhcPlanRow[]> {
  return tx.db
    .select()
    .from(ehcPlan)
    .where(and(anyOf(ehcPlan.pupilId, pupilIds), isNull(ehcPlan.ceasedOn)))
    .orderBy(desc(ehcPlan.madeOn));
}

export async function lockEhcPlan(tx: WriteTx, id: string): Promise<EhcPlanRow | undefined> {
  const [row] = await tx.db.select().from(ehcPlan).where(eq(ehcPlan.id, id)).for('update');
  return row;
}

/** The plan in force in a school's file of a child, locked. */
export async function lockPlanInForce(tx: WriteTx, pupilId: string, schoolId: string): Promise<EhcPlanRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(ehcPlan)
    .where(and(eq(ehcPlan.pupilId, pupilId), eq(ehcPlan.schoolId, schoolId), isNull(ehcPlan.ceasedOn)))
    .for('update');
  return row;
}

export async function insertEhcPlan(tx: WriteTx, row: NewEhcPlan): Promise<EhcPlanRow | undefined> {
  const [kept] = await tx.db.insert(ehcPlan).values(row).returning();
  return kept;
}

export async function updateEhcPlan(
  tx: WriteTx,
  { id, version }: EhcPlanRow,
  change: Change<NewEhcPlan>,
): Promise<EhcPlanRow | undefined> {
  const [kept] = await tx.db
    .update(ehcPlan)
    .set({ ...change, version: version + 1 })
    .where(eq(ehcPlan.id, id))
    .returning();
  return kept;
}

/** Councils that maintain, or have maintained, plans: first to last. */
export function councilsOf(tx: ReadTx, planIds: readonly string[]): PromiseLike<MaintainingCouncilRow[]> {
  return tx.db
    .select()
    .from(maintainingCouncil)
    .where(anyOf(maintainingCouncil.planId, planIds))
    .orderBy(asc(maintainingCouncil.startsOn));
}

export async function insertCouncil(tx: WriteTx, row: NewMaintainingCouncil): Promise<void> {
  await tx.db.insert(maintainingCouncil).values(row);
}

export async function endCouncil(tx: WriteTx, id: string, endsOn: IsoDate): Promise<void> {
  await tx.db.update(maintainingCouncil).set({ endsOn }).where(eq(maintainingCouncil.id, id));
}

/** Reviews of plans, newest first. */
export function reviewsOfPlans(tx: ReadTx, planIds: readonly string[]): PromiseLike<AnnualReviewRow[]> {
  return tx.db
    .select()
    .from(annualReview)
    .where(anyOf(annualReview.planId, planIds))
    .orderBy(desc(annualReview.meetingOn), desc(annualReview.id));
}
