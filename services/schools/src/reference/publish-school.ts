import type { WriteTx } from '@hedgerow/db';
import { publishedSchool } from '../db/reference.table.ts';
import type { SchoolRow } from '../db/school.table.ts';
import { announce } from './outbox.ts';

/** What other services are told of a place. */
export function schoolAsPublished(row: SchoolRow): typeof publishedSchool.$inferInsert {
  const {
    id,
    urn,
    ofstedUrn,
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
    highAge,
    closedOn,
  } = row;
  // Other services read the phase in the words of the law's tables: `middle-deemed-primary`.
  return {
    schoolId: id,
    urn,
    ofstedUrn,
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
    highAge,
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
