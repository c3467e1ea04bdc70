import { AppError } from '@hedgerow/errors';
import {
  ConfirmRollDocument,
  PreviewRollDocument,
  RollImportPageDocument,
  UndoRollDocument,
} from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** What a roll did, or would do, row by row. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data } = await graph(event).run(RollImportPageDocument, {
    id: event.params.import,
    school: event.params.school,
  });
  if (data.school === null || data.rollImport === null || data.rollImport.schoolId !== data.school.id)
    throw new AppError('not-found');
  return { school: data.school, roll: data.rollImport };
};

const here = ({ params }: RequestEvent): string => to.rollImport(params.school, params.import);

export const actions: Actions = {
  columns: saves<RequestEvent>(async (event, form) => {
    const columns = form.all('field').map((field) => ({ field, header: form.optional(`column-${field}`) }));
    await graph(event).change(PreviewRollDocument, {
      input: { idempotencyKey: form.key, schoolId: event.params.school, id: event.params.import, columns },
    });
    return here(event);
  }),
  confirm: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      expectedVersion: form.version,
      id: event.params.import,
      isPartial: form.ticked('isPartial'),
    };
    await graph(event).change(ConfirmRollDocument, { input });
    return here(event);
  }),
  undo: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(UndoRollDocument, {
      input: { idempotencyKey: form.key, expectedVersion: form.version, id: event.params.import },
    });
    return here(event);
  }),
};
