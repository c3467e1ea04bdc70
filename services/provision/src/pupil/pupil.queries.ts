import { eq } from 'drizzle-orm';
import type { ReadTx, WriteTx } from '@hedgerow/db';
import type { Change } from '../db/schema.ts';
import { pupil, type NewPupil, type PupilRow } from '../db/pupil.table.ts';

/** A child's core, and whether the actor may see more of it than names and year group. */
export interface PupilRecord extends PupilRow {
  readonly seesCore: boolean;
}

/**
 * Children by id, those who left as the school knew them last; those out of reach are missing. Who reaches a child by a
 * provision line alone reads name and profile, and not birth date, sex or number.
 */
export async function pupilsById(tx: ReadTx, ids: readonly string[]): Promise<readonly PupilRecord[]> {
  return tx.sql<PupilRecord[]>`
    select p.id, p.school_id as "schoolId", p.given_name as "givenName", p.family_name as "familyName", p.preferred_name as "preferredName",
      p.birth_on as "birthOn", p.sex, p.upn, p.former_upns as "formerUpns", p.nc_year_override as "ncYearOverride",
      p.family_key as "familyKey", p.given_key as "givenKey", p.search_name as "searchName", p.hand_edited as "handEdited",
      p.created_at::text as "createdAt", p.version, (
        exists (select 1 from provision.enrolment e where e.pupil_id = p.id and e.school_id = any ((select access.school_ids('pupil.read'))::uuid[]))
        or p.id in (select r.pupil_id from provision.reached('pupil.read', array['class', 'agreed', 'opened']) r)
        or p.id = any ((select access.child_ids('pupil.read'))::uuid[])
      ) as "seesCore"
    from provision.known_pupil p where p.id = any (${[...ids]}::uuid[])`;
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
