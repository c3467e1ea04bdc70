import { AppError } from '@hedgerow/errors';
import { deliver } from '#lib/download/deliver.server.ts';
import { downloads } from '#lib/download/tables.server.ts';
import { FormReading } from '#lib/forms/reading.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { RequestHandler } from './$types';

/** A table as a file: the rows of a page, for the reader who asks. Sent by a form, so that no address holds a filter. */
export const POST: RequestHandler = async (event) => {
  requireViewer(event);
  const form = new FormReading(await event.request.formData());
  const { table } = event.params;
  const download = Object.hasOwn(downloads, table) ? downloads[table] : undefined;
  if (download === undefined) throw new AppError('not-found');
  const asked = { name: table, page: form.text('page'), part: form.text('part') };
  return deliver(event, download, { ...asked, format: form.oneOf('format', ['csv', 'xlsx']) });
};
