import {
  AddProvisionLineDocument,
  EditProvisionLineDocument,
  PupilProvisionPageDocument,
  RecordDeliveryDocument,
} from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { lineInput } from '#lib/provision/line-input.ts';
import { notedChild } from '#lib/pupils/noted.ts';
import { needChoices } from '#lib/register/need-choices.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** What is done for this child, and how much of it happened. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { school, pupil: id } = event.params;
  const { school: head } = await event.parent();
  const staff = head.viewerMay.includes('provision.write');
  const { data, missing } = await graph(event).run(PupilProvisionPageDocument, { id, school, staff });
  const { provisionLines, ...child } = found(data.pupil, missing);
  return {
    child,
    lines: provisionLines ?? [],
    staff: (data.school?.staff ?? []).map(({ person, jobTitle }) => ({
      value: person.id,
      label: `${person.givenName} ${person.familyName}, ${jobTitle}`,
    })),
    needs: needChoices(data.needTypes),
    missing,
    noteAbout: notedChild(child, school, head.shortName),
  };
};

const here = ({ params }: RequestEvent): string => to.pupilProvision(params.school, params.pupil);

export const actions: Actions = {
  add: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(AddProvisionLineDocument, {
      input: { ...lineInput(form), schoolId: event.params.school, pupilIds: [event.params.pupil] },
    });
    return here(event);
  }),
  end: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(EditProvisionLineDocument, {
      input: {
        idempotencyKey: form.key,
        lineId: form.text('id'),
        expectedVersion: form.version,
        endsOn: form.text('endsOn'),
      },
    });
    return here(event);
  }),
  deliver: saves<RequestEvent>(async (event, form) => {
    const id = form.text('id');
    const input = {
      idempotencyKey: form.key,
      lineIds: [id],
      absentLineIds: form.ticked('wasAbsent') ? [id] : [],
      deliveredOn: form.optional('deliveredOn'),
      minutes: form.whole('minutes') ?? 0,
      note: form.optional('note'),
    };
    await graph(event).change(RecordDeliveryDocument, { input });
    return here(event);
  }),
};
