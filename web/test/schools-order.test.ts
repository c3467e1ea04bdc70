import { expect, test } from 'vitest';
import type { SchoolRowFragment } from '../src/lib/graph/operations.ts';
import { inOrder, orderOf, ordersFor } from '../src/routes/(app)/schools/(list)/order.ts';

const row = (id: string, overdue: number | null, nextVisitDueOn: string | null): SchoolRowFragment =>
  ({ id, nextVisitDueOn, lateCounts: overdue === null ? null : { open: 9, overdue } }) as SchoolRowFragment;
const rows = [
  row('Ashbeck', 1, '2026-12-01'),
  row('Brindle', 4, null),
  row('Corrie', null, '2026-11-20'),
  row('Dunmere', 4, '2026-11-20'),
];
const ids = (order: string | null): string[] => inOrder(rows, orderOf(order)).map(({ id }) => id);

test('the school that needs a manager most would stand below others', () => {
  expect(ids('late')).toEqual(['Brindle', 'Dunmere', 'Ashbeck', 'Corrie']);
});

test('a setting that nobody has visited would stand last among those to visit', () => {
  expect(ids('visit')).toEqual(['Brindle', 'Corrie', 'Dunmere', 'Ashbeck']);
});

test('an address with an unknown order would break the page', () => {
  expect(ids('price')).toEqual(['Ashbeck', 'Brindle', 'Corrie', 'Dunmere']);
  expect(ordersFor('trust')).not.toContain('visit');
});
