import type { SchoolRowFragment } from '#lib/graph/operations.ts';
import type { Overview } from '#lib/schools/overview.ts';

/** In what order the rows stand: by name, those with most late first, or those to be visited first. */
export type Order = 'name' | 'late' | 'visit';

export const orderWords: Readonly<Record<Order, string>> = {
  name: 'By name',
  late: 'Most late first',
  visit: 'Next visit first',
};

/** The orders that answer what a reader came to ask. */
export function ordersFor(overview: Overview): readonly Order[] {
  return overview === 'trust' ? ['name', 'late'] : ['name', 'late', 'visit'];
}

/** The order an address asks for; by name where it asks for none. */
export function orderOf(text: string | null): Order {
  return text === 'late' || text === 'visit' ? text : 'name';
}

const compare: Readonly<Record<Order, (a: SchoolRowFragment, b: SchoolRowFragment) => number>> = {
  name: () => 0,
  late: (a, b) => (b.lateCounts?.overdue ?? 0) - (a.lateCounts?.overdue ?? 0),
  // A place that was never visited and has no next day comes first: nobody has been there.
  visit: (a, b) => (a.nextVisitDueOn ?? '').localeCompare(b.nextVisitDueOn ?? ''),
};

/** Rows of one page, which come by name, in another order; equals stay by name. */
export function inOrder(rows: readonly SchoolRowFragment[], order: Order): readonly SchoolRowFragment[] {
  return rows.toSorted(compare[order]);
}
