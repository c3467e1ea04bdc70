import { AppError } from '@hedgerow/errors';
import { SchoolHeadDocument } from '#lib/graph/operations.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { LayoutServerLoad } from './$types';

/** The school that a page is about; out of reach and unknown look the same. */
export const load: LayoutServerLoad = async (event) => {
  requireViewer(event);
  const { data } = await graph(event).run(SchoolHeadDocument, { id: event.params.school });
  if (data.school === null) throw new AppError('not-found');
  return { school: data.school };
};
