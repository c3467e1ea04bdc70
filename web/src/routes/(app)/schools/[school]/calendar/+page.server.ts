import {
  AddClosureDocument,
  RemoveClosureDocument,
  SchoolCalendarPageDocument,
  SetTermDatesDocument,
} from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import { halfTermFields } from './half-terms.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The school's own dates: what "this half-term" and every count of school days rest on. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(SchoolCalendarPageDocument, { id: event.params.school });
  const { years, closures, currentHalfTerm } = found(data.school, missing);
  return {
    years: years.toSorted((a, b) => b.academicYear - a.academicYear),
    closures: closures.toSorted((a, b) => (a.onDate < b.onDate ? 1 : -1)),
    currentHalfTerm,
    missing,
  };
};

const here = ({ params }: RequestEvent): string => to.schoolCalendar(params.school);

export const actions: Actions = {
  terms: saves<RequestEvent>(async (event, form) => {
    const halfTerms = halfTermFields
      .map(({ term, half, startName, endName }) => ({
        term,
        half,
        startsOn: form.text(startName),
        endsOn: form.text(endName),
      }))
      .filter(({ startsOn, endsOn }) => startsOn !== '' || endsOn !== '');
    const input = {
      idempotencyKey: form.key,
      schoolId: event.params.school,
      academicYear: form.whole('academicYear') ?? 0,
      expectedVersion: form.version,
      halfTerms,
    };
    await graph(event).change(SetTermDatesDocument, { input });
    return here(event);
  }),
  closure: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      schoolId: event.params.school,
      onDate: form.text('onDate'),
      kind: form.oneOf('kind', ['INSET', 'CLOSED']),
      note: form.optional('note'),
    };
    await graph(event).change(AddClosureDocument, { input });
    return here(event);
  }),
  removeClosure: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(RemoveClosureDocument, { input: { idempotencyKey: form.key, id: form.text('id') } });
    return here(event);
  }),
};
