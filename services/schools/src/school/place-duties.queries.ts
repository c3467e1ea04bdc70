import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { ReadTx, WriteTx } from '@hedgerow/db';
import { duty } from '../db/duty.table.ts';

const isOpen = and(isNull(duty.metOn), isNull(duty.withdrawnOn));

/** What a place owes under one rule and has not done. */
export async function openDuties(
  tx: ReadTx,
  rule: string,
  schoolId: string,
): Promise<{ readonly occurrence: string }[]> {
  return tx.db
    .select({ occurrence: duty.occurrence })
    .from(duty)
    .where(and(eq(duty.rule, rule), eq(duty.causeId, schoolId), isOpen));
}

/** Takes back what a place owes and would only do after it has closed. */
export async function withdrawAfterClosing(tx: WriteTx, schoolId: string, closedOn: string): Promise<void> {
  await tx.db
    .update(duty)
    .set({ withdrawnOn: tx.actor.today, version: sql`${duty.version} + 1` })
    .where(and(eq(duty.schoolId, schoolId), isOpen, gt(duty.dueOn, closedOn)));
}
