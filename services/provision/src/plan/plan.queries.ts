import { and, asc, desc, eq, getTableColumns, isNull } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { Change } from '../db/schema.ts';
import {
  cycle,
  cycleContribution,
  outcome,
  plan,
  type CycleContributionRow,
  type CycleRow,
  type NewCycle,
  type NewCycleContribution,
  type NewOutcome,
  type NewPlan,
  type OutcomeRow,
  type PlanRow,
} from '../db/plan.table.ts';

/** Plans of children, newest first. */
export function plansOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<PlanRow[]> {
  return tx.db.select().from(plan).where(anyOf(plan.pupilId, pupilIds)).orderBy(desc(plan.startsOn), desc(plan.id));
}

/** Cycles of plans, newest first. */
export function cyclesOf(tx: ReadTx, planIds: readonly string[]): PromiseLike<CycleRow[]> {
  return tx.db.select().from(cycle).where(anyOf(cycle.planId, planIds)).orderBy(desc(cycle.number));
}

/** The cycle that runs now of each child: not reviewed, of a plan that is not closed; the newest where there are several. */
export function openCycles(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<CycleRow[]> {
  return tx.db
    .selectDistinctOn([cycle.pupilId], getTableColumns(cycle))
    .from(cycle)
    .innerJoin(plan, eq(plan.id, cycle.planId))
    .where(and(anyOf(cycle.pupilId, pupilIds), isNull(cycle.reviewedOn), isNull(plan.closedOn)))
    .orderBy(asc(cycle.pupilId), desc(plan.startsOn), desc(cycle.number));
}

/** Outcomes of cycles in their order. */
export function outcomesOf(tx: ReadTx, cycleIds: readonly string[]): PromiseLike<OutcomeRow[]> {
  return tx.db
    .select()
    .from(outcome)
    .where(anyOf(outcome.cycleId, cycleIds))
    .orderBy(asc(outcome.position), asc(outcome.id));
}

/** What staff added to cycles, first to last. */
export function contributionsOf(tx: ReadTx, cycleIds: readonly string[]): PromiseLike<CycleContributionRow[]> {
  return tx.db
    .select()
    .from(cycleContribution)
    .where(anyOf(cycleContribution.cycleId, cycleIds))
    .orderBy(asc(cycleContribution.contributedAt));
}

/** A cycle that the actor may read, without a lock. */
export async function findCycle(tx: ReadTx, id: string): Promise<CycleRow | undefined> {
  const [row] = await tx.db.select().from(cycle).where(eq(cycle.id, id));
  return row;
}

export async function lockPlan(tx: WriteTx, id: string): Promise<PlanRow | undefined> {
  const [row] = await tx.db.select().from(plan).where(eq(plan.id, id)).for('update');
  return row;
}

export async function lockCycle(tx: WriteTx, id: string): Promise<CycleRow | undefined> {
  const [row] = await tx.db.select().from(cycle).where(eq(cycle.id, id)).for('update');
  return row;
}

export async function lockOutcome(tx: WriteTx, id: string): Promise<OutcomeRow | undefined> {
  const [row] = await tx.db.select().from(outcome).where(eq(outcome.id, id)).for('update');
  return row;
}

/** The actor's own contribution to a cycle, locked. */
export async function lockContribution(
  tx: WriteTx,
  cycleId: string,
  personId: string,
): Promise<CycleContributionRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(cycleContribution)
    .where(and(eq(cycleContribution.cycleId, cycleId), eq(cycleContribution.byId, personId)))
    .for('update');
  return row;
}

export async function insertPlan(tx: WriteTx, row: NewPlan): Promise<PlanRow | undefined> {
  const [kept] = await tx.db.insert(plan).values(row).returning();
  return kept;
}

export async function updatePlan(
  tx: WriteTx,
  { id, version }: PlanRow,
  change: Change<NewPlan>,
): Promise<PlanRow | undefined> {
  const [kept] = await tx.db
    .update(plan)
    .set({ ...change, version: version + 1 })
    .where(eq(plan.id, id))
    .returning();
  return kept;
}

export async function insertCycle(tx: WriteTx, row: NewCycle): Promise<CycleRow | undefined> {
  const [kept] = await tx.db.insert(cycle).values(row).returning();
  return kept;
}

export async function updateCycle(
  tx: WriteTx,
  { id, version }: CycleRow,
  change: Change<NewCycle>,
): Promise<CycleRow | undefined> {
  const [kept] = await tx.db
    .update(cycle)
    .set({ ...change, version: version + 1 })
    .where(eq(cycle.id, id))
    .returning();
  return kept;
}

export async function insertOutcomes(tx: WriteTx, rows: readonly NewOutcome[]): Promise<OutcomeRow[]> {
  return rows.length === 0
    ? []
    : tx.db
        .insert(outcome)
        .values([...rows])
        .returning();
}

export async function updateOutcome(
  tx: WriteTx,
  { id, version }: OutcomeRow,
  change: Change<NewOutcome>,
): Promise<OutcomeRow | undefined> {
  const [kept] = await tx.db
    .update(outcome)
    .set({ ...change, version: version + 1 })
    .where(eq(outcome.id, id))
    .returning();
  return kept;
}

export async function insertContribution(tx: WriteTx, row: NewCycleContribution): Promise<void> {
  await tx.db.insert(cycleContribution).values(row);
}

export async function updateContribution(
  tx: WriteTx,
  { id, version }: CycleContributionRow,
  change: Change<NewCycleContribution>,
): Promise<void> {
  await tx.db
    .update(cycleContribution)
    .set({ ...change, version: version + 1 })
    .where(eq(cycleContribution.id, id));
}
