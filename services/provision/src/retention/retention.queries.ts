import type { ReadTx, WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';

/** A child's file at one school, with what the rules ask. */
export interface ChildFileRow {
  readonly pupilId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthOn: IsoDate;
  readonly leftOn: IsoDate | null;
  readonly isRegistered: boolean;
  readonly hadSen: boolean;
  readonly isHeld: boolean;
}

/** The files of a school, or one of them; none where the actor does not answer for what it keeps. */
export async function filesOf(tx: ReadTx, schoolId: string, pupilId: string | null): Promise<readonly ChildFileRow[]> {
  return tx.sql<ChildFileRow[]>`
    select pupil_id as "pupilId", given_name as "givenName", family_name as "familyName", birth_on as "birthOn", left_on as "leftOn", is_registered as "isRegistered", had_sen as "hadSen", is_held as "isHeld"
    from provision.files_of(${schoolId}, ${pupilId})`;
}

/** Erases files; all or none. @param eventId the audit row of the run */
export async function eraseFiles(
  tx: WriteTx,
  schoolId: string,
  pupilIds: readonly string[],
  eventId: string,
  at: string,
): Promise<number> {
  const [row] = await tx.sql<
    { erased: number }[]
  >`select provision.erase_files(${schoolId}, ${[...pupilIds]}::uuid[], ${eventId}, ${at}) as erased`;
  return row?.erased ?? 0;
}
