import type { GraphQLResolveInfo } from 'graphql';
import { recordAudit } from '@hedgerow/audit';
import { askedBelow, asksFor } from './asked-fields.ts';
import type { BaseContext } from './context.ts';
import { dutyCountRows, dutyPage, type DutyCountRow, type DutyFilter, type DutyRow } from './duty-page.ts';
import { pageOf, pageSize } from './paging.ts';

export interface DutyArguments {
  readonly filter?: DutyFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The duty of the shared SDL. */
function dutyOf(row: DutyRow) {
  return {
    id: row.id,
    rule: row.rule,
    school: { id: row.school_id },
    owner: row.owner,
    ownerName: row.owner_name,
    assigneeId: row.assignee_id,
    assigneeName: row.assignee_name,
    opensOn: row.opens_on,
    dueOn: row.due_on,
    basis: row.basis,
    strength: row.strength,
    group: row.standing,
    exceptionCode: row.exception_code,
    lateReason: row.late_reason,
    causeType: row.cause_type,
    causeId: row.cause_id,
    pupil: row.pupil_id === null ? null : { id: row.pupil_id },
    staffMember: row.staff_id === null ? null : { id: row.staff_id },
    agency: row.agency_id === null ? null : { id: row.agency_id },
  };
}

/** Figures that are added up row by row: of everything, of one owner, of one school. */
interface Tally {
  open: number;
  overdue: number;
  thisWeek: number;
}

/** Adds up count rows into the `DutyCounts` of the shared SDL. */
export function countsOf(rows: readonly DutyCountRow[]) {
  const standings = new Map<string, number>();
  const owners = new Map<string, Tally>();
  const schools = new Map<string, Tally>();
  for (const { owner, school_id: schoolId, standing, count } of rows) {
    standings.set(standing, (standings.get(standing) ?? 0) + count);
    add(owners, owner, standing, count);
    add(schools, schoolId, standing, count);
  }
  const standingAt = (standing: string): number => standings.get(standing) ?? 0;
  return {
    overdue: standingAt('OVERDUE'),
    thisWeek: standingAt('THIS_WEEK'),
    thisHalfTerm: standingAt('THIS_HALF_TERM'),
    waiting: standingAt('WAITING'),
    later: standingAt('LATER'),
    byOwner: inOrder(owners).map(([owner, { open, overdue }]) => ({ owner, open, overdue })),
    bySchool: inOrder(schools).map(([id, tally]) => ({ school: { id }, ...tally })),
  };
}

function add(tallies: Map<string, Tally>, key: string, standing: string, count: number): void {
  const tally = tallies.get(key) ?? { open: 0, overdue: 0, thisWeek: 0 };
  tally.open += count;
  if (standing === 'OVERDUE') tally.overdue += count;
  if (standing === 'THIS_WEEK') tally.thisWeek += count;
  tallies.set(key, tally);
}

const inOrder = (tallies: ReadonlyMap<string, Tally>): [string, Tally][] =>
  [...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1));

/**
 * Answers a duty connection: page and counts in one transaction, each only when asked for.
 *
 * @param auditAs the action of the one audit row that a worklist across schools leaves; only the service that holds the
 *   children records it, so that one reading is one row and not four; counts alone name nobody and leave none
 */
export async function dutyConnection(
  ctx: BaseContext,
  args: DutyArguments,
  info: GraphQLResolveInfo,
  auditAs?: string,
) {
  const filter = args.filter ?? {};
  const size = pageSize(args.first);
  const wantsPage = asksFor(info, (field) => field === 'nodes' || field === 'pageInfo');
  const counted = askedBelow(info, 'counts');
  const wantsLateAlone = counted.every((field) => field === 'overdue' || field === '__typename');
  // Another school's audit trail does not hear of somebody who named it and saw nothing of it.
  const reached = filter.schoolIds && auditAs !== undefined ? await ctx.reach('duty.read') : undefined;
  const [rows, counts] = await ctx.read((tx) =>
    Promise.all([
      wantsPage ? dutyPage(tx, ctx.service, filter, size + 1, args.after) : [],
      counted.length === 0 ? [] : dutyCountRows(tx, ctx.service, filter, wantsLateAlone ? 'late' : 'everything'),
      auditAs === undefined || !wantsPage
        ? undefined
        : recordAudit(tx, ctx.service, ctx.clock.now().toString(), {
            kind: 'read',
            action: auditAs,
            schoolIds: (filter.schoolIds ?? []).filter((id) => reached?.has(id) === true),
            detail: { everySchool: !filter.schoolIds },
          }),
    ]),
  );
  const page = pageOf(rows, size, (row) => [row.due_on, row.id]);
  return { nodes: page.nodes.map(dutyOf), pageInfo: page.pageInfo, counts: countsOf(counts) };
}
