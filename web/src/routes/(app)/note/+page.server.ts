import { AppError } from '@hedgerow/errors';
import { randomUUID } from 'node:crypto';
import { DuePupilNamesDocument, RecordNoteDocument } from '#lib/graph/operations.ts';
import { to, withQuery } from '#lib/links.ts';
import { noteSaved } from '#lib/note/saved.ts';
import type { NotedChild } from '#lib/note/noted-child.ts';
import { find } from '#lib/search/find.server.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { sought } from '#lib/server/sought.ts';
import { saves } from '#lib/server/saves.ts';
import { viewerOf } from '#lib/server/viewer.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

/** The note from anywhere, as a page: find the child, then write. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const query = event.url.searchParams;
  const text = sought(event);
  const [child, { found, notice }] = await Promise.all([
    askChild(event, query.get('pupil'), query.get('school')),
    find(event, text, 'child'),
  ]);
  return { child, text, found, notice, key: randomUUID(), saved: noteSaved(query) };
};

/** The child named in the address, where she is within reach. */
async function askChild(
  event: PageServerLoadEvent,
  pupilId: string | null,
  schoolId: string | null,
): Promise<NotedChild | null> {
  if (pupilId === null || schoolId === null) return null;
  const [{ schools }, { data }] = await Promise.all([
    viewerOf(event),
    graph(event).run(DuePupilNamesDocument, { ids: [pupilId] }),
  ]);
  const name = data.pupilNames?.[0]?.displayName;
  if (name === undefined) return null;
  return { pupilId, schoolId, name, about: schools.find(({ id }) => id === schoolId)?.name ?? '' };
}

export const actions: Actions = {
  default: saves(async (event, form) => {
    if (form.optional('text') === null)
      throw new AppError('bad-input', { details: { fields: { text: 'Write what you saw, heard or did.' } } });
    const [pupilId, schoolId] = [form.text('pupil'), form.text('school')];
    const kind = form.oneOf('kind', ['NOTE', 'OBSERVATION', 'FAMILY_CONTACT', 'ASSESSMENT']);
    await graph(event).change(RecordNoteDocument, {
      input: { idempotencyKey: form.key, schoolId, pupilId, text: form.text('text'), kind },
    });
    return withQuery(to.note, { saved: pupilId, school: schoolId });
  }),
};
