import { TrainingOfSchoolDocument, TrainingPageDocument } from '#lib/graph/operations.ts';
import { needChoices, needWordsOf } from '#lib/register/need-choices.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { PageServerLoad } from './$types';

/** Training over all schools; with a school chosen, its staff × competence table too. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const query = event.url.searchParams;
  const school = query.get('school');
  if (school !== null) {
    const { data, missing } = await graph(event).run(TrainingOfSchoolDocument, { school });
    const { staffCompetences, ...row } = found(data.school, missing);
    return {
      rows: [row],
      table: staffCompetences,
      chosen: school,
      next: null,
      words: needWordsOf(needChoices(data.needTypes)),
      missing,
    };
  }
  const { data, missing } = await graph(event).run(TrainingPageDocument, { after: query.get('after') });
  const { schools } = data.viewer;
  return {
    rows: schools?.nodes ?? [],
    table: null,
    chosen: null,
    next: schools?.pageInfo.hasNextPage ? schools.pageInfo.endCursor : null,
    words: needWordsOf(needChoices(data.needTypes)),
    missing,
  };
};
