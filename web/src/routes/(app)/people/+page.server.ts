import { AppError } from '@hedgerow/errors';
import { EndRoleDocument, GrantRoleDocument, PeoplePageDocument } from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { roleWords } from '#lib/people/roles.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Who holds which role, school by school, and giving one. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const text = event.url.searchParams.get('text') ?? '';
  const { data, missing } = await graph(event).run(PeoplePageDocument, { text: text === '' ? null : text });
  const { organisations, schools } = data.viewer;
  return { organisations: organisations ?? [], places: schools?.nodes ?? [], hasMore: schools?.pageInfo.hasNextPage ?? false, text, missing };
};

export const actions: Actions = {
  grant: saves<RequestEvent>(async (event, form) => {
    const role = (Object.keys(roleWords) as (keyof typeof roleWords)[]).find((known) => known === form.text('role'));
    if (role === undefined) throw new AppError('bad-input', { details: { fields: { role: 'Choose a role.' } } });
    const input = {
      idempotencyKey: form.key,
      personId: form.text('personId'),
      role,
      schoolId: form.optional('schoolId'),
      organisationId: form.optional('organisationId'),
      startsOn: form.text('startsOn'),
      endsOn: form.optional('endsOn'),
    };
    await graph(event).change(GrantRoleDocument, { input });
    return to.people;
  }),
  end: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(EndRoleDocument, { input: { idempotencyKey: form.key, expectedVersion: form.version, id: form.text('id'), endsOn: form.text('endsOn') } });
    return to.people;
  }),
};
