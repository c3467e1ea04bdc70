import { AppError } from '@hedgerow/errors';
import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { PlacesImportsPageDocument, PreviewPlacesDocument } from '#lib/graph/operations.ts';
import { receiveUpload } from '#lib/import/receive-upload.server.ts';
import { mayImport } from '#lib/import/may-import.ts';
import { to } from '#lib/links.ts';
import { refusal } from '#lib/server/failures.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { settings } from '#lib/server/settings.ts';
import type { Actions, PageServerLoad } from './$types';

/** The form for a register of places, and those that were brought before. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(PlacesImportsPageDocument, {
    organisation: event.params.organisation,
  });
  if (data.organisation === null || data.organisation.placesImports === null) throw new AppError('not-found');
  return { organisation: data.organisation, imports: data.organisation.placesImports, missing };
};

export const actions: Actions = {
  upload: async (event) => {
    const { roles } = requireViewer(event);
    let id: string;
    try {
      if (!mayImport(roles, 'places.import')) throw new AppError('not-found');
      const upload = await receiveUpload(event.request, settings().uploadsFolder, Date.now());
      const input = { idempotencyKey: randomUUID(), organisationId: event.params.organisation, ...upload };
      id = (await graph(event).change(PreviewPlacesDocument, { input })).previewPlacesImport.id;
    } catch (error) {
      return refusal(error, new FormData());
    }
    redirect(303, to.placesImport(event.params.organisation, id));
  },
};
