import { newId, type ReadTx, type WriteTx } from '@hedgerow/db';

/** One entry of the schools service's outbox, as far as this service asks. */
export interface OutboxEntry {
  readonly position: string;
  /** The person designated; null where the designation is not known any more. */
  readonly personId: string | null;
}

const cursorName = 'designations';

/** Leaves word that a school moved the clock of a person, for the job that settles the other schools. */
export async function reportSencoChange(tx: WriteTx, schoolId: string, personId: string): Promise<void> {
  await tx.sql`insert into training.senco_change (id, school_id, person_id) values (${newId()}, ${schoolId}, ${personId})`;
}

/** Takes the people whose clock a school moved; two workers never take the same. */
export async function takeSencoChanges(tx: WriteTx, limit: number): Promise<readonly string[]> {
  const rows = await tx.sql<{ person_id: string }[]>`
    delete from training.senco_change
    where id in (select c.id from training.senco_change c order by c.created_at, c.id for update skip locked limit ${limit})
    returning person_id`;
  return rows.map((row) => row.person_id);
}

/** Locks the place in the outbox up to which this service has followed. Undefined while another worker holds it. */
export async function lockCursor(tx: WriteTx): Promise<string | undefined> {
  await tx.sql`insert into training.outbox_cursor (name) values (${cursorName}) on conflict do nothing`;
  const [row] = await tx.sql<
    { position: string }[]
  >`select position::text as position from training.outbox_cursor where name = ${cursorName} for update skip locked`;
  return row?.position;
}

/** The entries about designations that this service has not followed yet, in order. */
export async function nextEntries(tx: ReadTx, after: string, limit: number): Promise<readonly OutboxEntry[]> {
  return tx.sql<OutboxEntry[]>`
    select o.position::text as position, coalesce(o.payload ->> 'personId', d.person_id::text) as "personId"
    from reference.outbox o
    left join reference.designation d on d.id = (o.payload ->> 'designationId')::uuid
    where o.position > ${after} and o.topic like 'designation.%'
      and not exists (select 1 from training.outbox_seen s where s.position = o.position)
    order by o.position limit ${limit}`;
}

/** Remembers entries as followed, and moves the cursor over everything that is an hour old. */
export async function markSeen(tx: WriteTx, after: string, positions: readonly string[]): Promise<void> {
  await tx.sql`insert into training.outbox_seen (position) select unnest(${[...positions]}::bigint[]) on conflict do nothing`;
  const [row] = await tx.sql<{ position: string }[]>`
    update training.outbox_cursor set position = greatest(position, (
      select coalesce(max(o.position), ${after}) from reference.outbox o
      where o.position > ${after} and o.created_at < access.clock() - interval '1 hour' and o.position <= ${positions.at(-1) ?? after}
    )) where name = ${cursorName} returning position::text as position`;
  await tx.sql`delete from training.outbox_seen where position <= ${row?.position ?? after}`;
}
