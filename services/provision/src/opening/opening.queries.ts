import { newId, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';

export const openingReasons = [
  'LATE_DUTY',
  'COMPLAINT',
  'SAFEGUARDING',
  'FUNDING',
  'COVER',
  'QUALITY_CHECK',
  'OTHER',
] as const;
export type OpeningReason = (typeof openingReasons)[number];

/** One opening of one child's file at one school, with what was read under it. */
export interface OpeningRow {
  readonly id: string;
  readonly pupilId: string;
  readonly schoolId: string;
  readonly byId: string;
  readonly openedAt: string;
  readonly openedOn: IsoDate;
  readonly reason: OpeningReason;
  readonly explanation: string;
  readonly isSeen: boolean;
  readonly reads: readonly { readonly readAt: string; readonly parts: readonly string[] }[];
}

/** Which child an opening is for: one of the three ways. */
export interface ChildSought {
  readonly dutyId: string | null;
  readonly upn: string | null;
  readonly familyKey: string | null;
  readonly givenKey: string | null;
  readonly birthDate: IsoDate | null;
}

const instant = (tx: ReadTx, column: string) =>
  tx.sql`to_char(${tx.sql(column)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

async function openings(tx: ReadTx, where: ReturnType<ReadTx['sql']>, limit: number): Promise<OpeningRow[]> {
  return tx.sql<OpeningRow[]>`
    select o.id, o.pupil_id as "pupilId", o.school_id as "schoolId", o.person_id as "byId", ${instant(tx, 'o.opened_at')} as "openedAt",
      o.opened_on as "openedOn", o.reason, o.explanation,
      exists (select 1 from provision.opening_seen s where s.opening_id = o.id and s.person_id = ${tx.actor.personId}) as "isSeen",
      coalesce((
        select jsonb_agg(jsonb_build_object('readAt', ${instant(tx, 'r.read_at')}, 'parts', r.parts) order by r.read_at, r.id)
        from provision.opening_read r where r.opening_id = o.id
      ), '[]') as reads
    from provision.opening o
    where ${where}
    order by o.opened_at desc, o.id desc
    limit ${limit}`;
}

/** Openings at these schools that the actor may know of, newest first: at most 200 of all. */
export async function openingsAt(tx: ReadTx, schoolIds: readonly string[]): Promise<OpeningRow[]> {
  return openings(tx, tx.sql`o.school_id = any (${[...schoolIds]}::uuid[])`, 200);
}

/** Openings of these children's files that the actor may know of, newest first. */
export async function openingsOf(tx: ReadTx, pupilIds: readonly string[]): Promise<OpeningRow[]> {
  return openings(tx, tx.sql`o.pupil_id = any (${[...pupilIds]}::uuid[])`, 1000);
}

/** What lets the actor into files today. A role that has ended closes them, so the children are asked for too. */
export async function ownOpenings(tx: ReadTx): Promise<OpeningRow[]> {
  return openings(
    tx,
    tx.sql`o.person_id = ${tx.actor.personId} and o.opened_on = ${tx.actor.today}::date
      and (o.pupil_id, o.school_id) in (select r.pupil_id, r.school_id from provision.reached('pupil.read', array['opened']) r)`,
    200,
  );
}

/** Openings by others at schools that the actor answers for, which the actor has not said to have seen. */
export async function unseenOpenings(tx: ReadTx): Promise<OpeningRow[]> {
  return openings(
    tx,
    tx.sql`o.school_id = any ((select access.school_ids('opening.acknowledge'))::uuid[]) and o.person_id <> ${tx.actor.personId}
      and not exists (select 1 from provision.opening_seen s where s.opening_id = o.id and s.person_id = ${tx.actor.personId})`,
    50,
  );
}

/** Opens the one child who is meant; null where the answers name nobody on the school's roll, or more than one. */
export async function openWith(
  tx: WriteTx,
  opening: {
    readonly id: string;
    readonly schoolId: string;
    readonly at: string;
    readonly reason: string;
    readonly explanation: string;
  },
  child: ChildSought,
): Promise<string | null> {
  const [row] = await tx.sql<{ pupilId: string | null }[]>`
    select provision.open_with_reason(${opening.schoolId}, ${child.dutyId}, ${child.upn}, ${child.familyKey}, ${child.givenKey}, ${child.birthDate}::date,
      ${opening.id}, ${opening.reason}, ${opening.explanation}, ${opening.at}::timestamptz) as "pupilId"`;
  return row?.pupilId ?? null;
}

/** Keeps what was asked for of a file, for each opening that lets the actor in today. */
export async function keepRead(tx: ReadTx, pupilId: string, at: string, parts: readonly string[]): Promise<void> {
  await tx.sql`
    insert into provision.opening_read (id, opening_id, school_id, read_at, parts)
    select ${newId()}, o.id, o.school_id, ${at}::timestamptz, ${[...parts]}::text[]
    from provision.opening o
    where o.person_id = ${tx.actor.personId} and o.opened_on = ${tx.actor.today}::date and o.pupil_id = ${pupilId}
    order by o.opened_at desc limit 1`;
}

/** Says that the actor has seen these; those of other schools and those seen before are left out. */
export async function markSeen(tx: WriteTx, schoolId: string, ids: readonly string[], at: string): Promise<number> {
  const { count } = await tx.sql`
    insert into provision.opening_seen (opening_id, person_id, school_id, seen_at)
    select o.id, ${tx.actor.personId}, o.school_id, ${at}::timestamptz
    from provision.opening o where o.id = any (${[...ids]}::uuid[]) and o.school_id = ${schoolId}
    on conflict do nothing`;
  return count;
}
