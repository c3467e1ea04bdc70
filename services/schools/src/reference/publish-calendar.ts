import { and, eq } from 'drizzle-orm';
import type { WriteTx } from '@hedgerow/db';
import type { ClosureRow, HalfTermRow } from '../db/calendar.table.ts';
import { publishedClosure, publishedHalfTerm } from '../db/reference.table.ts';
import { announce } from './outbox.ts';

/** What other services are told of a half-term. */
export function halfTermAsPublished({
  schoolId,
  startsOn,
  endsOn,
  academicYear,
  term,
  half,
}: HalfTermRow): typeof publishedHalfTerm.$inferInsert {
  return { schoolId, startsOn, endsOn, academicYear, term, half };
}

/** Publishes the half-terms of one academic year in place of those published before. */
export async function publishYear(
  tx: WriteTx,
  schoolId: string,
  academicYear: number,
  halfTerms: readonly HalfTermRow[],
): Promise<void> {
  await tx.db
    .delete(publishedHalfTerm)
    .where(and(eq(publishedHalfTerm.schoolId, schoolId), eq(publishedHalfTerm.academicYear, academicYear)));
  if (halfTerms.length > 0) await tx.db.insert(publishedHalfTerm).values(halfTerms.map(halfTermAsPublished));
  await announce(tx, 'calendar.changed', schoolId, { schoolId, academicYear });
}

export async function publishClosure(tx: WriteTx, { schoolId, onDate, kind }: ClosureRow): Promise<void> {
  await tx.db.insert(publishedClosure).values({ schoolId, onDate, kind });
  await announce(tx, 'calendar.changed', schoolId, { schoolId });
}

export async function unpublishClosure(tx: WriteTx, { schoolId, onDate }: ClosureRow): Promise<void> {
  await tx.db
    .delete(publishedClosure)
    .where(and(eq(publishedClosure.schoolId, schoolId), eq(publishedClosure.onDate, onDate)));
  await announce(tx, 'calendar.changed', schoolId, { schoolId });
}
