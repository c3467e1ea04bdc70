import { FiguresPageDocument } from '#lib/graph/operations.ts';
import { needChoices, needWordsOf } from '#lib/register/need-choices.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { PageServerLoad } from './$types';

/** What a governor may ask of a school: figures with small numbers hidden, and no child. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(FiguresPageDocument, {});
  return { rows: data.viewer.schools?.nodes ?? [], words: needWordsOf(needChoices(data.needTypes)), missing };
};
