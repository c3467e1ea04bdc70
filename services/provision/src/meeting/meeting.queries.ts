import { desc, eq } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { Change } from '../db/schema.ts';
import { familyMeeting, type NewFamilyMeeting, type FamilyMeetingRow } from '../db/family.table.ts';

/** Meetings with the families of children, newest first. */
export function meetingsOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<FamilyMeetingRow[]> {
  return tx.db
    .select()
    .from(familyMeeting)
    .where(anyOf(familyMeeting.pupilId, pupilIds))
    .orderBy(desc(familyMeeting.heldOn), desc(familyMeeting.id));
}

/** One meeting, locked for a change. */
export async function lockFamilyMeeting(tx: WriteTx, id: string): Promise<FamilyMeetingRow | undefined> {
  const [row] = await tx.db.select().from(familyMeeting).where(eq(familyMeeting.id, id)).for('update');
  return row;
}

export async function insertFamilyMeeting(tx: WriteTx, row: NewFamilyMeeting): Promise<FamilyMeetingRow | undefined> {
  const [kept] = await tx.db.insert(familyMeeting).values(row).returning();
  return kept;
}

export async function updateFamilyMeeting(
  tx: WriteTx,
  { id, version }: FamilyMeetingRow,
  change: Change<NewFamilyMeeting>,
): Promise<FamilyMeetingRow | undefined> {
  const [kept] = await tx.db
    .update(familyMeeting)
    .set({ ...change, version: version + 1 })
    .where(eq(familyMeeting.id, id))
    .returning();
  return kept;
}
