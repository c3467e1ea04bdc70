import { ClassesPageDocument } from '#lib/graph/operations.ts';
import { needChoices, needWordsOf } from '#lib/register/need-choices.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { PageServerLoad } from './$types';

/** A class teacher's own classes, child by child. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(ClassesPageDocument, { after: event.url.searchParams.get('after') });
  const { pupils } = data.viewer;
  return { rows: pupils?.nodes ?? [], next: pupils?.pageInfo.hasNextPage === true ? pupils.pageInfo.endCursor : null, words: needWordsOf(needChoices(data.needTypes)), missing };
};
