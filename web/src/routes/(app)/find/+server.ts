import { redirect } from '@sveltejs/kit';
import { withQuery } from '#lib/links.ts';
import { requireViewer, safeNext } from '#lib/server/guards.ts';
import { keepSought } from '#lib/server/sought.ts';
import type { RequestHandler } from './$types';

/** Takes a name to look for and leads to the page that looks, with its other filters and without the name. */
export const POST: RequestHandler = async (event) => {
  requireViewer(event);
  const fields = Object.fromEntries(
    [...(await event.request.formData())].filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
  const { page = '/', text = '', ...filters } = fields;
  const { pathname } = new URL(safeNext(page), event.url);
  redirect(303, withQuery(pathname, { ...filters, ...keepSought(event.cookies, text) }));
};
