import { SchoolAgenciesPageDocument } from '#lib/graph/operations.ts';
import { seesNames } from '#lib/referrals/sees-names.ts';
import { openStages } from '#lib/referrals/words.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { PageServerLoad } from './$types';

/** What each service owes this school, and the referrals that are open. */
export const load: PageServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  const { data, missing } = await graph(event).run(SchoolAgenciesPageDocument, {
    id: event.params.school,
    names: seesNames(roles),
  });
  const { agencyLoad, referrals } = found(data.school, missing);
  return {
    services: agencyLoad ?? [],
    rows: (referrals?.nodes ?? []).filter(({ stage }) => openStages.includes(stage)),
    missing,
  };
};
