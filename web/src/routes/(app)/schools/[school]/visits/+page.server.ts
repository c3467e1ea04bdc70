import {
  RecordVisitDocument,
  SchoolVisitsPageDocument,
  SetVisitIntervalDocument,
  VisitChildrenDocument,
} from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { yearWords } from '#lib/pupils/year-words.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Visits to this place, newest first, and the form for the one just made. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { school } = await event.parent();
  const mayWrite = school.viewerMay.includes('visit.write');
  const seesChildren = mayWrite && school.viewerMay.includes('pupil.read');
  const [{ data, missing }, children] = await Promise.all([
    graph(event).run(SchoolVisitsPageDocument, { id: event.params.school, after: event.url.searchParams.get('after') }),
    seesChildren
      ? graph(event)
          .run(VisitChildrenDocument, { id: event.params.school })
          .catch(() => null)
      : null,
  ]);
  const { visits, ...place } = found(data.school, missing);
  return {
    place,
    mayWrite,
    visits: visits.nodes,
    next: visits.pageInfo.hasNextPage ? visits.pageInfo.endCursor : null,
    children: (children?.data.school?.pupils?.nodes ?? []).map(({ pupil, displayName, yearGroup }) => ({
      id: pupil.id,
      name: displayName,
      about: yearWords(yearGroup),
    })),
    missing,
  };
};

const here = ({ params }: RequestEvent): string => to.schoolVisits(params.school);

export const actions: Actions = {
  record: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      schoolId: event.params.school,
      visitedOn: form.text('visitedOn'),
      kind: form.oneOf('kind', ['PLANNED', 'REQUESTED', 'REVIEW', 'TRAINING', 'OTHER']),
      notes: form.optional('notes'),
      children: form.all('child').map((pupilId) => ({ pupilId })),
      nextAgreedOn: form.optional('nextAgreedOn'),
    };
    await graph(event).change(RecordVisitDocument, { input });
    return here(event);
  }),
  interval: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      expectedVersion: form.version,
      schoolId: event.params.school,
      weeks: form.whole('weeks') ?? 0,
    };
    await graph(event).change(SetVisitIntervalDocument, { input });
    return here(event);
  }),
};
