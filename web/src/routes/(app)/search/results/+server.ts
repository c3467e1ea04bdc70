import { json } from '@sveltejs/kit';
import { find } from '#lib/search/find.server.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { RequestHandler } from './$types';

/** What the palette and the note ask while somebody types. */
export const GET: RequestHandler = async (event) => {
  requireViewer(event);
  const query = event.url.searchParams;
  return json(await find(event, query.get('q') ?? '', query.get('kind') === 'child' ? 'child' : null));
};
