import { AppError } from '@hedgerow/errors';
import { SchoolAgenciesPageDocument } from '#lib/graph/operations.ts';
import { openStages } from '#lib/referrals/words.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { PageServerLoad } from './$types';

/** What each service owes this school, and the referrals that are open. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(SchoolAgenciesPageDocument, { id: event.params.school });
  if (data.school === null) throw new AppError('not-found');
  const { agencyLoad, referrals } = data.school;
  return { services: agencyLoad ?? [], rows: (referrals?.nodes ?? []).filter(({ stage }) => openStages.includes(stage)), missing };
};
