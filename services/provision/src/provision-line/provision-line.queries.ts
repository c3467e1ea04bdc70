import { desc, eq } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { Change } from '../db/schema.ts';
import {
  deliveredSession,
  provisionCost,
  provisionLine,
  type DeliveredSessionRow,
  type NewDeliveredSession,
  type NewProvisionCost,
  type NewProvisionLine,
  type ProvisionCostRow,
  type ProvisionLineRow,
} from '../db/plan.table.ts';

/** Provision for children, newest first. */
export function linesOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<ProvisionLineRow[]> {
  return tx.db
    .select()
    .from(provisionLine)
    .where(anyOf(provisionLine.pupilId, pupilIds))
    .orderBy(desc(provisionLine.startsOn), desc(provisionLine.id));
}

/** Lines that the actor may read, by id, without a lock. */
export function linesById(tx: ReadTx, ids: readonly string[]): PromiseLike<ProvisionLineRow[]> {
  return tx.db.select().from(provisionLine).where(anyOf(provisionLine.id, ids));
}

export async function lockLine(tx: WriteTx, id: string): Promise<ProvisionLineRow | undefined> {
  const [row] = await tx.db.select().from(provisionLine).where(eq(provisionLine.id, id)).for('update');
  return row;
}

export async function insertLines(tx: WriteTx, rows: readonly NewProvisionLine[]): Promise<ProvisionLineRow[]> {
  return tx.db
    .insert(provisionLine)
    .values([...rows])
    .returning();
}

export async function updateLine(
  tx: WriteTx,
  { id, version }: ProvisionLineRow,
  change: Change<NewProvisionLine>,
): Promise<ProvisionLineRow | undefined> {
  const [kept] = await tx.db
    .update(provisionLine)
    .set({ ...change, version: version + 1 })
    .where(eq(provisionLine.id, id))
    .returning();
  return kept;
}

/** Costs of lines; none for people who may not see them. */
export function costsOf(tx: ReadTx, lineIds: readonly string[]): PromiseLike<ProvisionCostRow[]> {
  return tx.db.select().from(provisionCost).where(anyOf(provisionCost.lineId, lineIds));
}

export async function saveCosts(tx: WriteTx, rows: readonly NewProvisionCost[]): Promise<void> {
  for (const row of rows) {
    await tx.db
      .insert(provisionCost)
      .values(row)
      .onConflictDoUpdate({
        target: provisionCost.lineId,
        set: { hourlyPence: row.hourlyPence, resourcesPence: row.resourcesPence },
      });
  }
}

/** Minutes delivered on lines, and how many sessions were held. */
export interface Delivered {
  readonly lineId: string;
  readonly minutes: number;
  readonly sessions: number;
}

export async function deliveredOn(tx: ReadTx, lineIds: readonly string[]): Promise<Delivered[]> {
  return tx.sql<Delivered[]>`
    select line_id as "lineId", sum(minutes)::int as minutes, count(*)::int as sessions
    from provision.delivered_session where line_id = any (${[...lineIds]}::uuid[]) group by line_id`;
}

/** The last sessions of each line, newest first. */
export async function lastSessions(
  tx: ReadTx,
  lineIds: readonly string[],
  each: number,
): Promise<DeliveredSessionRow[]> {
  return tx.sql<DeliveredSessionRow[]>`
    select s.id, s.line_id as "lineId", s.pupil_id as "pupilId", s.school_id as "schoolId", s.delivered_on as "deliveredOn", s.minutes,
      s.was_absent as "wasAbsent", s.note, s.by_id as "byId", s.recorded_at as "recordedAt"
    from unnest(${[...lineIds]}::uuid[]) as line(id)
    cross join lateral (
      select * from provision.delivered_session d where d.line_id = line.id order by d.delivered_on desc, d.id desc limit ${each}
    ) s
    order by s.delivered_on desc, s.id desc`;
}

export async function insertSessions(tx: WriteTx, rows: readonly NewDeliveredSession[]): Promise<void> {
  await tx.db.insert(deliveredSession).values([...rows]);
}
