import { inArray } from 'drizzle-orm';
import type { WriteTx } from '@hedgerow/db';
import { publishedSchool } from '../db/reference.table.ts';
import type { SchoolRow } from '../db/school.table.ts';
import { announce } from './outbox.ts';

/** What other services are told of a place. */
export function schoolAsPublished(row: SchoolRow): typeof publishedSchool.$inferInsert {
  const {
    id,
    urn,
    name,
    shortName,
    phase,
    isEarlyYears,
    isMaintained,
    jurisdiction,
    laCode,
    laName,
    colour,
    easting,
    northing,
    closedOn,
  } = row;
  // Other services read the phase in the words of the law's tables: `middle-deemed-primary`.
  return {
    schoolId: id,
    urn,
    name,
    shortName,
    phase: phase.toLowerCase().replaceAll('_', '-'),
    isEarlyYears,
    isMaintained,
    jurisdiction,
    laCode,
    laName,
    colour,
    easting,
    northing,
    closedOn,
  };
}

/** Publishes a place as it now is, in the transaction that changed it. */
export async function publishSchool(tx: WriteTx, row: SchoolRow): Promise<void> {
  const { schoolId, ...facts } = schoolAsPublished(row);
  await tx.db
    .insert(publishedSchool)
    .values({ schoolId, ...facts })
    .onConflictDoUpdate({ target: publishedSchool.schoolId, set: facts });
  await announce(tx, 'school.changed', row.id, { schoolId: row.id });
}

/** Which of these URNs belong to a place already, whoever holds it. The register of places is no secret. */
export async function placesByUrn(
  tx: WriteTx,
  urns: readonly number[],
): Promise<{ readonly schoolId: string; readonly urn: number | null }[]> {
  return tx.db
    .select({ schoolId: publishedSchool.schoolId, urn: publishedSchool.urn })
    .from(publishedSchool)
    .where(inArray(publishedSchool.urn, [...urns]));
}
