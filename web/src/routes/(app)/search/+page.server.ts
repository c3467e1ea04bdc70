import { find } from '#lib/search/find.server.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const text = event.url.searchParams.get('q') ?? '';
  return { text, ...(await find(event, text, null)) };
};
