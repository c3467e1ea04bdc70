import { redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { DuePupilNamesDocument, RecordNoteDocument } from '#lib/graph/operations.ts';
import { isNoteKind } from '#lib/note/kinds.ts';
import { noteSaved } from '#lib/note/saved.ts';
import type { NotedChild } from '#lib/note/noted-child.ts';
import { find } from '#lib/search/find.server.ts';
import { refusal, wrongFields } from '#lib/server/failures.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { viewerOf } from '#lib/server/viewer.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

/** The note from anywhere, as a page: find the child, then write. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const query = event.url.searchParams;
  const text = query.get('q') ?? '';
  const [child, { found, notice }] = await Promise.all([askChild(event, query.get('pupil'), query.get('school')), find(event, text, 'child')]);
  return { child, text, found, notice, key: randomUUID(), saved: noteSaved(query) };
};

/** The child named in the address, where she is within reach. */
async function askChild(event: PageServerLoadEvent, pupilId: string | null, schoolId: string | null): Promise<NotedChild | null> {
  if (pupilId === null || schoolId === null) return null;
  const [{ schools }, { data }] = await Promise.all([viewerOf(event), graph(event).run(DuePupilNamesDocument, { ids: [pupilId] })]);
  const name = data.pupilNames?.[0]?.displayName;
  if (name === undefined) return null;
  return { pupilId, schoolId, name, about: schools.find(({ id }) => id === schoolId)?.name ?? '' };
}

export const actions: Actions = {
  default: async (event) => {
    requireViewer(event);
    const form = await event.request.formData();
    const said = (name: string): string => String(form.get(name) ?? '');
    if (said('text').trim() === '') return wrongFields({ text: 'Write what you saw, heard or did.' }, form);
    const kind = said('kind');
    try {
      await graph(event).change(RecordNoteDocument, {
        input: { idempotencyKey: said('key'), schoolId: said('school'), pupilId: said('pupil'), text: said('text'), kind: isNoteKind(kind) ? kind : 'NOTE' },
      });
    } catch (error) {
      return refusal(error, form);
    }
    redirect(303, `/note?saved=${encodeURIComponent(said('pupil'))}&school=${encodeURIComponent(said('school'))}`);
  },
};
