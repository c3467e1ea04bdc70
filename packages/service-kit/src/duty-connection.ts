import type { GraphQLResolveInfo } from 'graphql';
import { recordAudit } from '@hedgerow/audit';
import { asksFor } from './asked-fields.ts';
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

/** Adds up count rows into the `DutyCounts` of the shared SDL. */
export function countsOf(rows: readonly DutyCountRow[]) {
  const total = (keep: (row: DutyCountRow) => boolean): number =>
    rows.reduce((sum, row) => sum + (keep(row) ? row.count : 0), 0);
  const distinct = (of: (row: DutyCountRow) => string): string[] => [...new Set(rows.map(of))].toSorted();
  return {
    overdue: total((row) => row.standing === 'OVERDUE'),
    thisWeek: total((row) => row.standing === 'THIS_WEEK'),
    thisHalfTerm: total((row) => row.standing === 'THIS_HALF_TERM'),
    waiting: total((row) => row.standing === 'WAITING'),
    later: total((row) => row.standing === 'LATER'),
    byOwner: distinct((row) => row.owner).map((owner) => ({
      owner,
      open: total((row) => row.owner === owner),
      overdue: total((row) => row.owner === owner && row.standing === 'OVERDUE'),
    })),
    bySchool: distinct((row) => row.school_id).map((schoolId) => ({
      school: { id: schoolId },
      open: total((row) => row.school_id === schoolId),
      overdue: total((row) => row.school_id === schoolId && row.standing === 'OVERDUE'),
      thisWeek: total((row) => row.school_id === schoolId && row.standing === 'THIS_WEEK'),
    })),
  };
}

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
  const wantsCounts = asksFor(info, (field) => field === 'counts');
  const [rows, counts] = await ctx.read((tx) =>
    Promise.all([
      wantsPage ? dutyPage(tx, ctx.service, filter, size + 1, args.after) : [],
      wantsCounts ? dutyCountRows(tx, ctx.service, filter) : [],
      auditAs === undefined || !wantsPage
        ? undefined
        : recordAudit(tx, ctx.service, ctx.clock.now().toString(), {
            kind: 'read',
            action: auditAs,
            schoolIds: filter.schoolIds ?? [],
            detail: { everySchool: !filter.schoolIds },
          }),
    ]),
  );
  const page = pageOf(rows, size, (row) => [row.due_on, row.id]);
  return { nodes: page.nodes.map(dutyOf), pageInfo: page.pageInfo, counts: countsOf(counts) };
}
