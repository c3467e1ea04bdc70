import type { WriteTx } from '@hedgerow/db';

/** Opens files at a school for children whose row that school made. */
export async function openFiles(
  tx: WriteTx,
  schoolId: string,
  pupilIds: readonly string[],
  onDay: string,
): Promise<void> {
  await tx.sql`select provision.open_files(${schoolId}, ${[...pupilIds]}::uuid[], ${onDay}::date)`;
}

/** What names a child whom another place has registered. */
export interface ChildElsewhere {
  readonly line: number;
  readonly upn: string;
  readonly family_key: string;
  readonly birth_on: string;
}

/** Opens files at a school for children whom another place registered, where number, family name and birth date agree. */
export async function linkFiles(
  tx: WriteTx,
  schoolId: string,
  children: readonly ChildElsewhere[],
  onDay: string,
): Promise<ReadonlyMap<number, string>> {
  if (children.length === 0) return new Map();
  const rows = await tx.sql<
    { line: number; pupil_id: string }[]
  >`select line, pupil_id from provision.link_files(${schoolId}, ${children.map(({ line }) => line)}::int[], ${children.map(({ upn }) => upn)}::text[],
    ${children.map(({ family_key: key }) => key)}::text[], ${children.map(({ birth_on: day }) => day)}::date[], ${onDay}::date)`;
  return new Map(rows.map(({ line, pupil_id }) => [line, pupil_id]));
}

/** What names a child in a school's own files. */
export interface ChildHere {
  readonly line: number;
  readonly upn: string | null;
  readonly family_key: string | null;
  readonly given_key: string | null;
  readonly birth_on: string | null;
}

/** Children of a school's own files, those who have left included, by number or by names and birth date; by line. */
export async function knownChildren(
  tx: WriteTx,
  schoolId: string,
  children: readonly ChildHere[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await tx.sql<
    { line: number; pupil_ids: string[] }[]
  >`select line, pupil_ids from provision.known_children(${schoolId}, ${children.map(({ line }) => line)}::int[], ${children.map(({ upn }) => upn)}::text[],
    ${children.map(({ family_key: key }) => key)}::text[], ${children.map(({ given_key: key }) => key)}::text[], ${children.map(({ birth_on: day }) => day)}::date[])
    where how <> 'near'`;
  return new Map(rows.map(({ line, pupil_ids }) => [line, pupil_ids]));
}

/** Whether a school holds a file of a child. */
export async function hasFile(tx: WriteTx, schoolId: string, pupilId: string): Promise<boolean> {
  const rows = await tx.sql`select 1 from provision.pupil_file where school_id = ${schoolId} and pupil_id = ${pupilId}`;
  return rows.length > 0;
}
