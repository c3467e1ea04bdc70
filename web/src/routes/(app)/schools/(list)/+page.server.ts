import { SchoolsPageDocument } from '#lib/graph/operations.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { inOrder, orderOf, ordersFor } from './order.ts';
import { overviewFor } from '#lib/schools/overview.ts';
import type { PageServerLoad } from './$types';

/** Schools and settings within reach, one row each, with what this reader came to ask about them. */
export const load: PageServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  const overview = overviewFor(roles);
  const query = event.url.searchParams;
  const text = query.get('text') ?? '';
  const { data, missing } = await graph(event).run(SchoolsPageDocument, {
    text: text === '' ? null : text,
    after: query.get('after'),
    children: overview !== 'settings',
    early: overview === 'settings',
  });
  const { schools, organisations } = data.viewer;
  const rows = schools?.nodes ?? [];
  const next = schools?.pageInfo.hasNextPage ? schools.pageInfo.endCursor : null;
  const isFirstPage = !query.has('after');
  // Another order than by name is true only where every row is on the page.
  const isWhole = isFirstPage && next === null;
  const order = isWhole ? orderOf(query.get('order')) : 'name';
  return {
    overview,
    text,
    rows: inOrder(rows, order),
    order,
    orders: isWhole && rows.length > 3 ? ordersFor(overview) : [],
    next,
    isFirstPage,
    organisations: organisations ?? [],
    missing,
  };
};
