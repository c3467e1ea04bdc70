import { eq, getTableColumns, sql, type SQL } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { Change } from '../db/schema.ts';
import { pupil, type NewPupil, type PupilRow } from '../db/pupil.table.ts';

/** A child's core, and whether the actor may see more of it than names and year group. */
export interface PupilRecord extends PupilRow {
  readonly seesCore: boolean;
}

/**
 * Who reaches a child by a provision line alone reads name and profile, and not birth date, sex or number. The table is
 * written out: drizzle leaves it off where a statement has one table, and `id` would be the registration's.
 */
const seesCore: SQL<boolean> = sql<boolean>`(
  exists (select 1 from provision.enrolment e where e.pupil_id = pupil.id and e.school_id = any ((select access.school_ids('pupil.read'))::uuid[]))
  or pupil.id in (select r.pupil_id from provision.reached('pupil.read', array['class', 'agreed', 'opened']) r)
  or pupil.id = any ((select access.child_ids('pupil.read'))::uuid[]))`;

/** Children by id; those out of reach are missing. */
export function pupilsById(tx: ReadTx, ids: readonly string[]): PromiseLike<PupilRecord[]> {
  return tx.db
    .select({ ...getTableColumns(pupil), seesCore })
    .from(pupil)
    .where(anyOf(pupil.id, ids));
}

/** One child, locked for a change of the core. */
export async function lockPupil(tx: WriteTx, id: string): Promise<PupilRow | undefined> {
  const [row] = await tx.db.select().from(pupil).where(eq(pupil.id, id)).for('update');
  return row;
}

/** Makes a child's row. Not read back: until she is registered, nobody sees it. */
export async function insertPupil(tx: WriteTx, row: NewPupil): Promise<void> {
  await tx.db.insert(pupil).values(row);
}

export async function updatePupil(
  tx: WriteTx,
  { id, version }: PupilRow,
  change: Change<NewPupil>,
): Promise<PupilRow | undefined> {
  const [kept] = await tx.db
    .update(pupil)
    .set({ ...change, version: version + 1 })
    .where(eq(pupil.id, id))
    .returning();
  return kept;
}

/** Which of these children another place has registered too. */
export async function registeredElsewhere(tx: ReadTx, ids: readonly string[]): Promise<{ readonly id: string }[]> {
  return tx.sql<{ id: string }[]>`select r.id from provision.registered_elsewhere(${[...ids]}::uuid[]) as r(id)`;
}

/** Names of staff, as `reference` publishes them. */
export async function staffNames(
  tx: ReadTx,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly name: string }[]> {
  return tx.sql<{ id: string; name: string }[]>`
    select p.person_id as id, p.given_name || ' ' || p.family_name as name from reference.person p where p.person_id = any (${[...ids]}::uuid[])`;
}
