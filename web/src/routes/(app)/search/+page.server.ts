import { find } from '#lib/search/find.server.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { sought } from '#lib/server/sought.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const text = sought(event);
  return { text, ...(await find(event, text, null)) };
};
