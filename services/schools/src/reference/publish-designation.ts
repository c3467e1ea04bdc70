import { and, asc, eq, min } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import { lastsOn } from '../db/dated.ts';
import type { DesignationRow } from '../db/designation.table.ts';
import { publishedDesignation } from '../db/reference.table.ts';
import { announce } from './outbox.ts';

export type PublishedDesignationRow = typeof publishedDesignation.$inferSelect;

/** What other services and the other schools of a shared SENCo are told: whom, where, since when, and what the Code asks about. */
export function designationAsPublished(
  row: Pick<DesignationRow, keyof PublishedDesignationRow>,
): PublishedDesignationRow {
  const { id, schoolId, personId, startsOn, endsOn, firstBecameSencoOn, classTeachingCommitment, isHead } = row;
  return { id, schoolId, personId, startsOn, endsOn, firstBecameSencoOn, classTeachingCommitment, isHead };
}

/** Publishes a designation as it now is. */
export async function publishDesignation(tx: WriteTx, row: DesignationRow): Promise<void> {
  const { id, ...facts } = designationAsPublished(row);
  await tx.db
    .insert(publishedDesignation)
    .values({ id, ...facts })
    .onConflictDoUpdate({ target: publishedDesignation.id, set: facts });
  await announce(tx, 'designation.changed', row.schoolId, {
    designationId: id,
    schoolId: row.schoolId,
    personId: row.personId,
  });
}

/** Every school's designations of these people that last on a day: how widely each is shared. */
export async function postsByPerson(
  tx: ReadTx,
  personIds: readonly string[],
  day: string,
): Promise<PublishedDesignationRow[]> {
  const { personId } = publishedDesignation;
  return tx.db
    .select()
    .from(publishedDesignation)
    .where(and(anyOf(personId, personIds), lastsOn(publishedDesignation, day)))
    .orderBy(asc(publishedDesignation.startsOn));
}

/** The first day on which a person was SENCo of any school, or null: the qualification has one clock per person. */
export async function firstBecameSenco(tx: ReadTx, personId: string): Promise<string | null> {
  const [row] = await tx.db
    .select({ day: min(publishedDesignation.firstBecameSencoOn) })
    .from(publishedDesignation)
    .where(eq(publishedDesignation.personId, personId));
  return row?.day ?? null;
}
