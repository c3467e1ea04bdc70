import { and, asc, eq, gte, isNull, or } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { Change } from '../db/schema.ts';
import type { IsoDate } from '@hedgerow/rules';
import { enrolment, type EnrolmentRow, type NewEnrolment } from '../db/pupil.table.ts';
import { termEnds } from '../meeting/meeting.rules.ts';
import { publishedClass, publishedHalfTerm, publishedSchool, type PublishedSchoolRow } from '../db/reference.table.ts';

/** Registrations of children, first begun first. */
export function enrolmentsOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<EnrolmentRow[]> {
  return tx.db
    .select()
    .from(enrolment)
    .where(anyOf(enrolment.pupilId, pupilIds))
    .orderBy(asc(enrolment.startsOn), asc(enrolment.id));
}

/** The registration of a child at a school that has not ended on a day, where the actor reaches it. */
export async function runningEnrolment(
  tx: ReadTx,
  pupilId: string,
  schoolId: string,
): Promise<EnrolmentRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(enrolment)
    .where(
      and(
        eq(enrolment.pupilId, pupilId),
        eq(enrolment.schoolId, schoolId),
        or(isNull(enrolment.endsOn), gte(enrolment.endsOn, tx.actor.today as IsoDate)),
      ),
    )
    .orderBy(asc(enrolment.startsOn))
    .limit(1);
  return row;
}

/** The class of that id in this school. A class gives its teachers sight of its children, so another school's is none. */
export async function classOf(tx: ReadTx, schoolId: string, classId: string): Promise<string | undefined> {
  const [row] = await tx.db
    .select({ id: publishedClass.classId })
    .from(publishedClass)
    .where(and(eq(publishedClass.classId, classId), eq(publishedClass.schoolId, schoolId)));
  return row?.id;
}

/** One registration, locked for a change. */
export async function lockEnrolment(tx: WriteTx, id: string): Promise<EnrolmentRow | undefined> {
  const [row] = await tx.db.select().from(enrolment).where(eq(enrolment.id, id)).for('update');
  return row;
}

export async function insertEnrolment(tx: WriteTx, row: NewEnrolment): Promise<EnrolmentRow | undefined> {
  const [kept] = await tx.db.insert(enrolment).values(row).returning();
  return kept;
}

export async function updateEnrolment(
  tx: WriteTx,
  { id, version }: EnrolmentRow,
  change: Change<NewEnrolment>,
): Promise<EnrolmentRow | undefined> {
  const [kept] = await tx.db
    .update(enrolment)
    .set({ ...change, version: version + 1 })
    .where(eq(enrolment.id, id))
    .returning();
  return kept;
}

/** A place, as `reference` publishes it. */
export async function placeOf(tx: ReadTx, schoolId: string): Promise<PublishedSchoolRow | undefined> {
  const [row] = await tx.db.select().from(publishedSchool).where(eq(publishedSchool.schoolId, schoolId));
  return row;
}

/** The last days of the three terms of an academic year at a school; null where its calendar lacks one. */
export async function termEndsOf(tx: ReadTx, schoolId: string, academicYear: number) {
  const halves = await tx.db
    .select()
    .from(publishedHalfTerm)
    .where(and(eq(publishedHalfTerm.schoolId, schoolId), eq(publishedHalfTerm.academicYear, academicYear)))
    .orderBy(asc(publishedHalfTerm.endsOn));
  return termEnds(halves);
}

/** Which of these children are on a school's roll and in the actor's reach. */
export async function onRollOf(tx: ReadTx, schoolId: string, pupilIds: readonly string[]): Promise<string[]> {
  const rows = await tx.db
    .selectDistinct({ pupilId: enrolment.pupilId })
    .from(enrolment)
    .where(
      and(
        eq(enrolment.schoolId, schoolId),
        anyOf(enrolment.pupilId, pupilIds),
        or(isNull(enrolment.endsOn), gte(enrolment.endsOn, tx.actor.today as IsoDate)),
      ),
    );
  return rows.map(({ pupilId }) => pupilId);
}

/** Every half-term that is known of a school, first to last. */
export function halfTermsOf(tx: ReadTx, schoolId: string) {
  return tx.db
    .select()
    .from(publishedHalfTerm)
    .where(eq(publishedHalfTerm.schoolId, schoolId))
    .orderBy(asc(publishedHalfTerm.startsOn));
}

/** The half-terms of several schools, first to last. */
export function halfTermsOfSchools(tx: ReadTx, schoolIds: readonly string[]) {
  return tx.db
    .select()
    .from(publishedHalfTerm)
    .where(anyOf(publishedHalfTerm.schoolId, schoolIds))
    .orderBy(asc(publishedHalfTerm.startsOn));
}
