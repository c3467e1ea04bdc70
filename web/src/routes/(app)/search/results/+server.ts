import { find } from '#lib/search/find.server.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { RequestHandler } from './$types';

/** What the palette and the note ask while somebody types: sent in the body, since addresses are logged and names are not. */
export const POST: RequestHandler = async (event) => {
  requireViewer(event);
  const asked: unknown = await event.request.json().catch(() => null);
  const { text, kind } = typeof asked === 'object' && asked !== null ? (asked as Record<string, unknown>) : {};
  return Response.json(await find(event, typeof text === 'string' ? text : '', kind === 'child' ? 'child' : null));
};
