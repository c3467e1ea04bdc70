import { decided, found, type Op } from '@hedgerow/service-kit';
import { isEndable, notYoursToGive, ownReach } from '../assignment/assignment.rules.ts';
import { grantableHere } from '../assignment/grantable-here.ts';
import { takeTurnOverAdministrators } from '../assignment/last-administrator.ts';
import type { AssignmentRow } from '../db/assignment.table.ts';
import { lockRolesInReach } from './role-holder.queries.ts';

/**
 * The roles of a person that are the actor's to end, all of them authorised, held until the transaction ends.
 *
 * @throws {AppError} `not-found` where the person holds and held none there; `rule-refused` for oneself, and where one of
 *   today's roles is somebody else's to end
 */
export async function authoriseOverPerson(op: Op, personId: string): Promise<AssignmentRow[]> {
  await takeTurnOverAdministrators(op);
  const rows = await lockRolesInReach(op.tx, personId);
  found(rows[0]);
  for (const { schoolId, organisationId } of onePerScope(rows))
    await op.authorize({ schoolId: schoolId ?? undefined, organisationId: organisationId ?? undefined });
  if (personId === op.actor.personId) decided(ownReach);
  for (const row of standing(rows, op.today))
    if (!isEndable(row.role, await grantableHere(op.tx, row.schoolId, row.organisationId))) decided(notYoursToGive);
  return rows;
}

/** Roles of today and of days to come. */
export function standing(rows: readonly AssignmentRow[], today: string): AssignmentRow[] {
  return rows.filter(({ endsOn }) => endsOn === null || endsOn >= today);
}

/** One role of each school and organisation, so that each gets its audit row. */
export function onePerScope(rows: readonly AssignmentRow[]): AssignmentRow[] {
  const scopeOf = (row: AssignmentRow): string => row.schoolId ?? row.organisationId ?? '';
  return [...new Map(rows.map((row) => [scopeOf(row), row])).values()];
}
