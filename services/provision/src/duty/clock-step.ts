import { isRefusal, ruleById, type IsoDate } from '@hedgerow/rules';
import type { EhcExceptionRow } from '../db/ehc.table.ts';
import type { Cause } from './cause.ts';
import { dutyRows } from './duty-rows.ts';

/** One date of a record's clock, as a page shows it. */
export interface Step {
  readonly rule: string;
  readonly label: string;
  readonly dueOn: string;
  readonly metOn: string | null;
  readonly owner: string;
  readonly ownerName: string | null;
  readonly basis: string;
  readonly strength: string;
  readonly isOverdue: boolean;
  readonly exceptions: readonly EhcExceptionRow[];
}

/**
 * The clock of a record, in the order of its dates, from the same facts as its duties.
 *
 * @param exceptions those claimed for the record; a step carries the ones that its rule allows
 */
export function clockOf(cause: Cause, today: IsoDate, exceptions: readonly EhcExceptionRow[] = []): readonly Step[] {
  const rows = dutyRows(cause);
  if (isRefusal(rows)) return [];
  return rows
    .map((row) => {
      const law = ruleById(row.rule);
      const allowed: readonly string[] = law?.exceptions ?? [];
      return {
        rule: row.rule,
        label: law?.title ?? row.rule,
        dueOn: row.due_on,
        metOn: row.met_on,
        owner: row.owner,
        ownerName: row.owner_name,
        basis: row.basis,
        strength: row.strength,
        isOverdue: row.met_on === null && row.due_on < today,
        exceptions: exceptions.filter(({ code }) => allowed.includes(code)),
      };
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
