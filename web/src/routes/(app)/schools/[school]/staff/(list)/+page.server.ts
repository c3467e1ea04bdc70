import { SchoolStaffPageDocument } from '#lib/graph/operations.ts';
import { needChoices, needWordsOf } from '#lib/register/need-choices.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { PageServerLoad } from './$types';

/** Who works here, what they are trained in, and what the children need that nobody is trained in. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(SchoolStaffPageDocument, { id: event.params.school });
  const { staff, trainingGaps, sencoQualification, staffCompetences } = found(data.school, missing);
  return {
    staff,
    gaps: trainingGaps,
    sencoQualification,
    table: staffCompetences,
    words: needWordsOf(needChoices(data.needTypes)),
    missing,
  };
};
