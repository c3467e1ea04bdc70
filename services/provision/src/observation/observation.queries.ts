import { eq } from 'drizzle-orm';
import type { ReadTx, WriteTx } from '@hedgerow/db';
import {
  observation,
  sealedReader,
  sealedText,
  type NewObservation,
  type NewSealedReader,
  type NewSealedText,
  type ObservationRow,
} from '../db/notes.table.ts';

/** A note with the text that the actor may read: of a sealed one only when named on it. */
export type ReadObservation = ObservationRow;

const columns = (tx: ReadTx) => tx.sql`
  o.id, o.pupil_id as "pupilId", o.school_id as "schoolId", o.kind, o.observed_on as "observedOn", coalesce(o.text, s.text) as text,
  o.is_sealed as "isSealed", o.by_id as "byId", o.recorded_at as "recordedAt", o.version`;

/** One page of the notes about a child, newest first. */
export async function observationPage(
  tx: ReadTx,
  pupilId: string,
  limit: number,
  after: readonly [string, string] | null,
): Promise<ReadObservation[]> {
  const { sql } = tx;
  return sql<ReadObservation[]>`
    select ${columns(tx)} from provision.observation o
    left join provision.sealed_text s on s.observation_id = o.id
    where o.pupil_id = ${pupilId} ${after === null ? sql`` : sql`and (o.observed_on, o.id) < (${after[0]}::date, ${after[1]}::uuid)`}
    order by o.observed_on desc, o.id desc limit ${limit}`;
}

/** The latest notes about each child, newest first. */
export async function firstObservations(
  tx: ReadTx,
  pupilIds: readonly string[],
  each: number,
): Promise<ReadObservation[]> {
  return tx.sql<ReadObservation[]>`
    select ${columns(tx)} from unnest(${[...pupilIds]}::uuid[]) as child(id)
    cross join lateral (
      select * from provision.observation note where note.pupil_id = child.id order by note.observed_on desc, note.id desc limit ${each}
    ) o
    left join provision.sealed_text s on s.observation_id = o.id
    order by o.observed_on desc, o.id desc`;
}

/** One note, locked for a correction; the actor's own alone. */
export async function lockObservation(tx: WriteTx, id: string): Promise<ReadObservation | undefined> {
  const [row] = await tx.sql<ReadObservation[]>`
    select ${columns(tx)} from provision.observation o left join provision.sealed_text s on s.observation_id = o.id where o.id = ${id} for update of o`;
  return row;
}

export async function insertObservation(tx: WriteTx, row: NewObservation): Promise<void> {
  await tx.db.insert(observation).values(row);
}

/** Keeps the text of a sealed note, and who may read it. Readers first: the policy of the text asks for them. */
export async function seal(tx: WriteTx, text: NewSealedText, readers: readonly NewSealedReader[]): Promise<void> {
  await tx.db.insert(sealedReader).values([...readers]);
  await tx.db.insert(sealedText).values(text);
}

export async function correctText(tx: WriteTx, note: ReadObservation, text: string): Promise<void> {
  await tx.db
    .update(observation)
    .set({ ...(note.isSealed ? {} : { text }), version: note.version + 1 })
    .where(eq(observation.id, note.id));
  if (note.isSealed) await tx.db.update(sealedText).set({ text }).where(eq(sealedText.observationId, note.id));
}

/** One note that the actor may see. */
export async function findObservation(tx: ReadTx, id: string): Promise<ReadObservation | undefined> {
  const [row] = await tx.sql<ReadObservation[]>`
    select ${columns(tx)} from provision.observation o left join provision.sealed_text s on s.observation_id = o.id where o.id = ${id}`;
  return row;
}

/** Removes a note as it stood at its version, with what sealed it and the answers kept for a retry; undefined where it is not there. */
export async function removeObservation(
  tx: WriteTx,
  { id, version }: ReadObservation,
): Promise<{ readonly id: string } | undefined> {
  const [row] = await tx.sql<{ id: string | null }[]>`select provision.remove_observation(${id}, ${version}) as id`;
  return row?.id == null ? undefined : { id: row.id };
}
