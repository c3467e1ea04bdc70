import { AddAgencyDocument, SchoolAgenciesPageDocument } from '#lib/graph/operations.ts';
import { agencyFacts } from '#lib/agencies/facts.ts';
import { to } from '#lib/links.ts';
import { seesNames } from '#lib/referrals/sees-names.ts';
import { openStages } from '#lib/referrals/words.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** What each service owes this school, the referrals that are open, and whom the school can turn to. */
export const load: PageServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  const { data, missing } = await graph(event).run(SchoolAgenciesPageDocument, {
    id: event.params.school,
    names: seesNames(roles),
  });
  const { agencyLoad, referrals } = found(data.school, missing);
  return {
    directory: data.agencies?.nodes ?? null,
    services: agencyLoad ?? [],
    rows: (referrals?.nodes ?? []).filter(({ stage }) => openStages.includes(stage)),
    missing,
  };
};

export const actions: Actions = {
  addAgency: saves<RequestEvent>(async (event, form) => {
    const { addAgency } = await graph(event).change(AddAgencyDocument, {
      input: { idempotencyKey: form.key, schoolId: event.params.school, ...agencyFacts(form) },
    });
    return addAgency == null
      ? to.schoolAgencies(event.params.school)
      : to.schoolAgency(event.params.school, addAgency.id);
  }),
};
