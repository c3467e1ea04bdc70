import { and, eq } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { Change } from '../db/schema.ts';
import { profile, type NewProfile, type ProfileRow } from '../db/notes.table.ts';

/** Profiles of children, one for each school that the actor reaches. */
export function profilesOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<ProfileRow[]> {
  return tx.db.select().from(profile).where(anyOf(profile.pupilId, pupilIds));
}

export async function lockProfile(tx: WriteTx, pupilId: string, schoolId: string): Promise<ProfileRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(profile)
    .where(and(eq(profile.pupilId, pupilId), eq(profile.schoolId, schoolId)))
    .for('update');
  return row;
}

export async function insertProfile(tx: WriteTx, row: NewProfile): Promise<ProfileRow | undefined> {
  const [kept] = await tx.db.insert(profile).values(row).onConflictDoNothing().returning();
  return kept;
}

export async function updateProfile(
  tx: WriteTx,
  { id, version }: ProfileRow,
  change: Change<NewProfile>,
): Promise<ProfileRow | undefined> {
  const [kept] = await tx.db
    .update(profile)
    .set({ ...change, version: version + 1 })
    .where(eq(profile.id, id))
    .returning();
  return kept;
}
