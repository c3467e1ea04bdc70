import { AddProvisionLinesDocument, NewProvisionPageDocument } from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { lineInput } from '#lib/provision/line-input.ts';
import { needChoices } from '#lib/register/need-choices.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** One provision for the children chosen on the register. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const ids = [...new Set(event.url.searchParams.getAll('pupil'))].slice(0, 200);
  const { data } = await graph(event).run(NewProvisionPageDocument, { id: event.params.school, pupils: ids });
  return {
    children: data.pupilNames ?? [],
    staff: (data.school?.staff ?? []).map(({ person, jobTitle }) => ({
      value: person.id,
      label: `${person.givenName} ${person.familyName}, ${jobTitle}`,
    })),
    needs: needChoices(data.needTypes),
  };
};

export const actions: Actions = {
  default: saves<RequestEvent>(async (event, form) => {
    const input = { ...lineInput(form), schoolId: event.params.school, pupilIds: form.all('pupil') };
    await graph(event).change(AddProvisionLinesDocument, { input });
    return to.school(event.params.school);
  }),
};
