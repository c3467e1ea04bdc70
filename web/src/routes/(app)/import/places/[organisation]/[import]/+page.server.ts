import { AppError } from '@hedgerow/errors';
import { ConfirmPlacesDocument, PlacesImportPageDocument, UndoPlacesDocument } from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** What a register did, or would do. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data } = await graph(event).run(PlacesImportPageDocument, {
    id: event.params.import,
    organisation: event.params.organisation,
  });
  if (
    data.organisation === null ||
    data.placesImport === null ||
    data.placesImport.organisationId !== data.organisation.id
  )
    throw new AppError('not-found');
  return { organisation: data.organisation, register: data.placesImport };
};

const here = ({ params }: RequestEvent): string => to.placesImport(params.organisation, params.import);

export const actions: Actions = {
  confirm: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      expectedVersion: form.version,
      id: event.params.import,
      isPartial: form.ticked('isPartial'),
    };
    await graph(event).change(ConfirmPlacesDocument, { input });
    return here(event);
  }),
  undo: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(UndoPlacesDocument, {
      input: { idempotencyKey: form.key, expectedVersion: form.version, id: event.params.import },
    });
    return here(event);
  }),
};
