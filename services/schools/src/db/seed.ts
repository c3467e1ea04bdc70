import { bulkInsert, type Sql, type TransactionSql } from '@hedgerow/db';
import { halfTermAsPublished } from '../reference/publish-calendar.ts';
import { designationAsPublished } from '../reference/publish-designation.ts';
import { employmentAsPublished } from '../reference/publish-employment.ts';
import { classAsPublished } from '../reference/publish-class.ts';
import { schoolAsPublished } from '../reference/publish-school.ts';
import type { HalfTermRow } from './calendar.table.ts';
import type { SchoolRow } from './school.table.ts';
import { dutyRows, schoolRow } from './seed-rows.ts';
import type { SchoolsSeed } from './seed-types.ts';

export type { AssignmentSeed, PersonSeed, SchoolSeed, SchoolsSeed, SchoolYearSeed, VisitSeed } from './seed-types.ts';

const versioned = <T extends object>(rows: readonly T[]): (T & { version: 1 })[] =>
  rows.map((row) => ({ ...row, version: 1 }));

/**
 * Fills the schools service, `access` and `reference` in one transaction; seed it before the other services, which read
 * designations and calendars from `reference`. What places owe follows from their visits and publications by the rules
 * that the operations use.
 *
 * @param sql a connection as `hedgerow_seed`
 */
export async function seed(sql: Sql, data: SchoolsSeed): Promise<void> {
  const places = data.schools.map(schoolRow);
  const duties = dutyRows(places, data);
  const halfTerms = data.years.flatMap(({ id, schoolId, academicYear, halfTerms: halves }) =>
    halves.map((half) => ({ ...half, schoolYearId: id, schoolId, academicYear })),
  );
  await sql.begin(async (tx) => {
    await bulkInsert(
      tx,
      'schools.organisation',
      data.organisations.map((row) => ({ areaSencoThreshold: 20, requiresSecondFactor: true, version: 1, ...row })),
    );
    await bulkInsert(tx, 'schools.school', places);
    await bulkInsert(
      tx,
      'schools.person',
      data.people.map(({ id, givenName, familyName }) => ({ id, givenName, familyName, version: 1 })),
    );
    await bulkInsert(
      tx,
      'schools.employment',
      data.employments.map((row) => ({
        isTeacher: false,
        isQualifiedTeacher: false,
        isInductionSettled: false,
        isHead: false,
        ...row,
        version: 1,
      })),
    );
    await bulkInsert(
      tx,
      'schools.designation',
      data.designations.map((row) => ({ isHead: false, ...row, version: 1 })),
    );
    await bulkInsert(tx, 'schools.class', versioned(data.classes));
    await bulkInsert(
      tx,
      'schools.school_year',
      data.years.map(({ id, schoolId, academicYear }) => ({ id, schoolId, academicYear, version: 1 })),
    );
    await bulkInsert(tx, 'schools.half_term', halfTerms);
    await bulkInsert(tx, 'schools.closure', data.closures);
    await bulkInsert(tx, 'schools.visit_arrangement', versioned(data.visitArrangements));
    await bulkInsert(
      tx,
      'schools.visit',
      data.visits.map(({ children: _children, ...row }) => ({ ...row, version: 1 })),
    );
    await bulkInsert(
      tx,
      'schools.visit_child',
      data.visits.flatMap(({ id, schoolId, children = [] }) =>
        children.map((child) => ({ ...child, visitId: id, schoolId })),
      ),
    );
    await bulkInsert(
      tx,
      'schools.inclusion_strategy',
      data.strategies.map((row) => ({ isMultiYear: false, ...row, version: 1 })),
    );
    await bulkInsert(tx, 'schools.duty', duties);
    await bulkInsert(
      tx,
      'schools.duty_subject',
      duties.map(({ id, schoolId }) => ({ dutyId: id, schoolId })),
    );
    await bulkInsert(tx, 'access.membership', data.memberships);
    await bulkInsert(tx, 'access.class_teaching', data.classTeaching);
    await bulkInsert(
      tx,
      'access.assignment',
      data.assignments.map((row) => ({ ...row, grantedAt: `${row.startsOn}T08:00:00Z`, version: 1 })),
    );
    await publish(tx, data, places, halfTerms);
  });
}

/** What the other services are told, as the operations tell it. Nothing is announced: the other services are seeded too. */
async function publish(
  tx: TransactionSql,
  data: SchoolsSeed,
  places: readonly SchoolRow[],
  halfTerms: readonly HalfTermRow[],
): Promise<void> {
  await bulkInsert(tx, 'reference.school', places.map(schoolAsPublished));
  await bulkInsert(tx, 'reference.class', data.classes.map(classAsPublished));
  await bulkInsert(tx, 'reference.half_term', halfTerms.map(halfTermAsPublished));
  await bulkInsert(
    tx,
    'reference.closure',
    data.closures.map(({ schoolId, onDate, kind }) => ({ schoolId, onDate, kind })),
  );
  await bulkInsert(
    tx,
    'reference.person',
    data.people
      .filter(({ isFamily }) => isFamily !== true)
      .map(({ id, givenName, familyName }) => ({ personId: id, givenName, familyName })),
  );
  await bulkInsert(tx, 'reference.employment', data.employments.map(employmentAsPublished));
  await bulkInsert(
    tx,
    'reference.designation',
    data.designations.map((row) => designationAsPublished({ endsOn: null, isHead: false, ...row })),
  );
}
