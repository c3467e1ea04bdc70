import { AppError } from '@hedgerow/errors';
import { PupilNotesPageDocument, WithdrawObservationDocument } from '#lib/graph/operations.ts';
import { to, withQuery } from '#lib/links.ts';
import { withdrawalReasons } from '#lib/note/withdrawal-reasons.ts';
import { notedChild } from '#lib/pupils/noted.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The notes about a child at this school, for those who may take out one that was entered in error. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { school, pupil: id } = event.params;
  const query = event.url.searchParams;
  const { school: head } = await event.parent();
  const mayWithdraw = head.viewerMay.includes('record.withdraw');
  const { data, missing } = await graph(event).run(PupilNotesPageDocument, { id, after: query.get('after') });
  const { observations, ...child } = found(mayWithdraw ? data.pupil : null, missing);
  const { nodes, pageInfo } = found(observations, missing);
  return {
    child,
    // A sealed note is taken out by those alone who may read it.
    notes: nodes.filter((note) => note.school.id === school && note.text !== null),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    isFirstPage: !query.has('after'),
    isOut: query.get('said') === 'out',
    missing,
    noteAbout: notedChild(child, school, head.shortName),
  };
};

export const actions: Actions = {
  withdraw: saves<RequestEvent>(async (event, form) => {
    const reason = withdrawalReasons.find(({ value }) => value === form.text('reason'))?.value;
    if (reason === undefined)
      throw new AppError('bad-input', { details: { fields: { reason: 'Say what is wrong with the note.' } } });
    await graph(event).change(WithdrawObservationDocument, {
      input: { idempotencyKey: form.key, expectedVersion: form.version, observationId: form.text('id'), reason },
    });
    return withQuery(to.pupilNotes(event.params.school, event.params.pupil), { said: 'out' });
  }),
};
