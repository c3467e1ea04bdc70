import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';
import {
  need,
  senStatus,
  type NeedRow,
  type NewNeed,
  type NewSenStatus,
  type SenStatusRow,
} from '../db/pupil.table.ts';

/** Statuses of children, newest first. */
export function statusesOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<SenStatusRow[]> {
  return tx.db
    .select()
    .from(senStatus)
    .where(anyOf(senStatus.pupilId, pupilIds))
    .orderBy(desc(senStatus.startsOn), desc(senStatus.id));
}

/** Needs of children: the open ones by rank, unranked after them, then the closed ones, newest first. */
export function needsOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<NeedRow[]> {
  return tx.db
    .select()
    .from(need)
    .where(anyOf(need.pupilId, pupilIds))
    .orderBy(sql`${need.endsOn} desc nulls first`, sql`${need.rank} asc nulls last`, asc(need.code));
}

/** The history of a child, the open row locked, so that two changes at once follow each other. */
export async function lockStatuses(tx: WriteTx, pupilId: string): Promise<SenStatusRow[]> {
  return tx.db
    .select()
    .from(senStatus)
    .where(eq(senStatus.pupilId, pupilId))
    .orderBy(desc(senStatus.startsOn))
    .for('update');
}

/** The open needs of a child, locked. */
export async function lockNeeds(tx: WriteTx, pupilId: string): Promise<NeedRow[]> {
  return tx.db
    .select()
    .from(need)
    .where(and(eq(need.pupilId, pupilId), isNull(need.endsOn)))
    .for('update');
}

export async function closeStatus(tx: WriteTx, { id, version }: SenStatusRow, endsOn: IsoDate): Promise<void> {
  await tx.db
    .update(senStatus)
    .set({ endsOn, version: version + 1 })
    .where(eq(senStatus.id, id));
}

export async function correctStatus(
  tx: WriteTx,
  { id, version }: SenStatusRow,
  change: Pick<NewSenStatus, 'code' | 'reason' | 'byId'>,
): Promise<void> {
  await tx.db
    .update(senStatus)
    .set({ ...change, version: version + 1 })
    .where(eq(senStatus.id, id));
}

export async function insertStatus(tx: WriteTx, row: NewSenStatus): Promise<void> {
  await tx.db.insert(senStatus).values(row);
}

export async function closeNeeds(tx: WriteTx, ids: readonly string[], endsOn: IsoDate): Promise<void> {
  if (ids.length > 0)
    await tx.db
      .update(need)
      .set({ endsOn, version: sql`${need.version} + 1` })
      .where(anyOf(need.id, ids));
}

export async function takeBackNeeds(tx: WriteTx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.db.delete(need).where(anyOf(need.id, ids));
}

export async function insertNeeds(tx: WriteTx, rows: readonly NewNeed[]): Promise<void> {
  if (rows.length > 0) await tx.db.insert(need).values([...rows]);
}
