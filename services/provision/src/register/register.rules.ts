import type { LateRow } from './register.queries.ts';

/** Open and overdue duties of a school, in all and by rule. */
export function lateTotals(rows: readonly LateRow[]) {
  const sum = (of: (row: LateRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    open: sum((row) => row.open),
    overdue: sum((row) => row.overdue),
    byRule: rows.map(({ rule, open, overdue }) => ({ rule, open, overdue })),
  };
}

/** How many duties under a rule can be done now: those whose window has opened. */
export function readyUnder(rows: readonly LateRow[], rule: string): number {
  return rows.find((row) => row.rule === rule)?.ready ?? 0;
}
