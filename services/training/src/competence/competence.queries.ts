import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';
import {
  competence,
  staffCompetence,
  type CompetenceRow,
  type NewCompetence,
  type NewStaffCompetence,
  type StaffCompetenceRow,
} from '../db/competence.table.ts';
import type { Membership } from './competence.rules.ts';

/** Entries of the list by id, those in reach. */
export function competencesById(tx: ReadTx, ids: readonly string[]): Promise<CompetenceRow[]> {
  return tx.db.select().from(competence).where(anyOf(competence.id, ids));
}

/** Every entry in reach, by name. A school's own part of it is told by {@link organisationsOfSchools}. */
export function allCompetences(tx: ReadTx): Promise<CompetenceRow[]> {
  return tx.db.select().from(competence).orderBy(asc(competence.name), asc(competence.id));
}

/** Which trusts, networks and councils hold which of the schools in reach today. */
export async function organisationsOfSchools(tx: ReadTx): Promise<readonly Membership[]> {
  return tx.sql<Membership[]>`
    select school_id as "schoolId", organisation_id as "organisationId" from training.organisations_of_schools('competence.read') where is_current`;
}

/** Awards that have not ended, of some schools. */
export function awardsBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<StaffCompetenceRow[]> {
  return tx.db
    .select()
    .from(staffCompetence)
    .where(and(anyOf(staffCompetence.schoolId, schoolIds), isNull(staffCompetence.endedOn)))
    .orderBy(asc(staffCompetence.personId), asc(staffCompetence.id));
}

/** Awards of some people in the viewer's schools, ended ones too; the latest first. */
export function awardsByStaff(tx: ReadTx, personIds: readonly string[]): Promise<StaffCompetenceRow[]> {
  return tx.db
    .select()
    .from(staffCompetence)
    .where(anyOf(staffCompetence.personId, personIds))
    .orderBy(sql`${staffCompetence.gainedOn} desc`, asc(staffCompetence.id));
}

/** Locks one entry of the list for a change. */
export async function lockCompetence(tx: WriteTx, id: string): Promise<CompetenceRow | undefined> {
  const [row] = await tx.db.select().from(competence).where(eq(competence.id, id)).for('update');
  return row;
}

export async function insertCompetence(tx: WriteTx, values: NewCompetence): Promise<CompetenceRow> {
  const [row] = await tx.db.insert(competence).values(values).returning();
  if (row === undefined) throw new Error('The competence was not kept.');
  return row;
}

export async function updateCompetence(
  tx: WriteTx,
  id: string,
  values: Pick<NewCompetence, 'code' | 'name' | 'needTypes' | 'validityMonths' | 'isRetired'>,
): Promise<CompetenceRow> {
  const [row] = await tx.db
    .update(competence)
    .set({ ...values, version: sql`${competence.version} + 1` })
    .where(eq(competence.id, id))
    .returning();
  if (row === undefined) throw new Error('The competence was not kept.');
  return row;
}

/** Locks one award for a change. */
export async function lockAward(tx: WriteTx, id: string): Promise<StaffCompetenceRow | undefined> {
  const [row] = await tx.db.select().from(staffCompetence).where(eq(staffCompetence.id, id)).for('update');
  return row;
}

/** Locks the awards that count in one school, of some people in some competences. */
export function lockCurrentAwards(
  tx: WriteTx,
  schoolId: string,
  personIds: readonly string[],
  competenceIds: readonly string[],
): Promise<StaffCompetenceRow[]> {
  return tx.db
    .select()
    .from(staffCompetence)
    .where(
      and(
        eq(staffCompetence.schoolId, schoolId),
        anyOf(staffCompetence.personId, personIds),
        anyOf(staffCompetence.competenceId, competenceIds),
        isNull(staffCompetence.endedOn),
      ),
    )
    .for('update');
}

export async function insertAwards(tx: WriteTx, values: readonly NewStaffCompetence[]): Promise<StaffCompetenceRow[]> {
  return values.length === 0
    ? []
    : tx.db
        .insert(staffCompetence)
        .values([...values])
        .returning();
}

/** Ends awards on a day, with the reason. */
export async function endAwards(
  tx: WriteTx,
  ids: readonly string[],
  endedOn: IsoDate,
  endedReason: string,
): Promise<StaffCompetenceRow[]> {
  return ids.length === 0
    ? []
    : tx.db
        .update(staffCompetence)
        .set({ endedOn, endedReason, version: sql`${staffCompetence.version} + 1` })
        .where(anyOf(staffCompetence.id, ids))
        .returning();
}
