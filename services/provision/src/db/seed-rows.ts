import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { annualReview, ehcException, ehcPlan, ehcRequest } from './ehc.table.ts';
import { familyMeeting, twoYearCheck } from './family.table.ts';
import { cycle } from './plan.table.ts';
import { enrolment, senStatus } from './pupil.table.ts';
import type { ProvisionSeed } from './seed-types.ts';

/** A row as the table would give it back: what was left out is the column's default, or null. */
function asKept<Table extends PgTable>(table: Table): (row: Table['$inferInsert']) => Table['$inferSelect'] {
  const columns = Object.entries(getTableColumns(table));
  return (row) => {
    const given = row as Readonly<Record<string, unknown>>;
    return Object.fromEntries(columns.map(([name, column]) => [name, given[name] ?? column.default ?? null]));
  };
}

/** The seeded records that cause duties, as the rules read them. */
export function rowsOf(data: ProvisionSeed) {
  return {
    pupils: data.pupils.map(({ id, birthOn, ncYearOverride }) => ({
      id,
      birthOn,
      ncYearOverride: ncYearOverride ?? null,
    })),
    enrolments: data.enrolments.map(asKept(enrolment)),
    statuses: data.statuses.map(asKept(senStatus)),
    cycles: data.cycles.map(asKept(cycle)),
    ehcRequests: data.ehcRequests.map(asKept(ehcRequest)),
    ehcExceptions: data.ehcExceptions.map(asKept(ehcException)),
    ehcPlans: data.ehcPlans.map(asKept(ehcPlan)),
    /** The council that maintains each plan now, by plan. */
    councils: new Map(
      data.councils.flatMap(({ planId, name, endsOn }) =>
        endsOn === null || endsOn === undefined ? [[planId, name] as const] : [],
      ),
    ),
    reviews: data.reviews.map(asKept(annualReview)),
    meetings: data.meetings.map(asKept(familyMeeting)),
    checks: data.checks.map(asKept(twoYearCheck)),
  };
}

export type SeededRows = ReturnType<typeof rowsOf>;
