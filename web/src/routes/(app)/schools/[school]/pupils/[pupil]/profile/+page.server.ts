import { PupilProfilePageDocument, SaveProfileDocument } from '#lib/graph/operations.ts';
import { notedChild } from '#lib/pupils/noted.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { keeps } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { school, pupil: id } = event.params;
  const [{ data, missing }, { school: head }] = await Promise.all([
    graph(event).run(PupilProfilePageDocument, { id, school }),
    event.parent(),
  ]);
  const { profile, ...child } = found(data.pupil, missing);
  return { child, profile, noteAbout: notedChild(child, school, head.shortName) };
};

export const actions: Actions = {
  default: keeps<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      schoolId: event.params.school,
      pupilId: event.params.pupil,
      expectedVersion: form.version,
      whatMatters: form.text('whatMatters'),
      whatHelps: form.text('whatHelps'),
      whatToAvoid: form.text('whatToAvoid'),
      strategies: form.text('strategies'),
      isSharedWithFamily: form.ticked('isSharedWithFamily'),
    };
    const { saveProfile } = await graph(event).change(SaveProfileDocument, { input });
    return saveProfile?.version ?? form.version + 1;
  }),
};
