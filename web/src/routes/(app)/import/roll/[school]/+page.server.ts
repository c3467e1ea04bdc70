import { AppError } from '@hedgerow/errors';
import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { PreviewRollDocument, RollImportsPageDocument } from '#lib/graph/operations.ts';
import { receiveUpload } from '#lib/import/receive-upload.server.ts';
import { mayImport } from '#lib/import/may-import.ts';
import { to } from '#lib/links.ts';
import { refusal } from '#lib/server/failures.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { settings } from '#lib/server/settings.ts';
import type { Actions, PageServerLoad } from './$types';

/** The form for a roll, and those that were brought before. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(RollImportsPageDocument, { school: event.params.school });
  if (data.school === null || (data.school.rollImports === null && missing.length === 0))
    throw new AppError('not-found');
  return { school: data.school, missing };
};

export const actions: Actions = {
  upload: async (event) => {
    const { roles } = requireViewer(event);
    let id: string;
    try {
      if (!mayImport(roles, 'roll.import')) throw new AppError('not-found');
      const upload = await receiveUpload(event.request, settings().uploadsFolder, Date.now());
      const input = { idempotencyKey: randomUUID(), schoolId: event.params.school, ...upload };
      id = (await graph(event).change(PreviewRollDocument, { input })).previewRollImport.id;
    } catch (error) {
      return refusal(error, new FormData());
    }
    redirect(303, to.rollImport(event.params.school, id));
  },
};
