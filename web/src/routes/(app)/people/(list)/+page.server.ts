import {
  PeopleListDocument,
  ResendInvitationDocument,
  WithdrawInvitationDocument,
  type SignInState,
} from '#lib/graph/operations.ts';
import { to, withQuery } from '#lib/links.ts';
import { administers } from '#lib/people/administers.ts';
import { rolesAmong } from '#lib/people/chosen-roles.ts';
import { doneWords } from '#lib/people/sign-in-words.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import { sought } from '#lib/server/sought.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const states: readonly SignInState[] = ['ACTIVE', 'DISABLED', 'NONE'];

/** Everybody with a role over the reader's places, found by name, school, role and whether they can sign in. */
export const load: PageServerLoad = async (event) => {
  const { personId: me, roles } = requireViewer(event);
  const query = event.url.searchParams;
  const state = query.get('state') ?? '';
  const asked = {
    text: sought(event),
    school: query.get('school') ?? '',
    role: rolesAmong([query.get('role') ?? ''])[0] ?? null,
    state,
    past: query.get('past') === 'yes',
  };
  const { data, missing } = await graph(event).run(PeopleListDocument, {
    filter: {
      text: asked.text,
      schoolId: asked.school === '' ? null : asked.school,
      role: asked.role,
      signIn: states.find((known) => known === state) ?? null,
      includePast: asked.past,
    },
    after: query.get('after'),
  });
  const { roleHolders, invitations } = data.viewer;
  const isFiltered = asked.text !== '' || asked.role !== null || asked.past;
  return {
    asked,
    me,
    // An invitation is found by its school and state; a name or a role is looked for among people.
    invitations: (state === '' || state === 'INVITED') && !isFiltered ? ofSchool(invitations ?? [], asked.school) : [],
    people: state === 'INVITED' ? [] : (roleHolders?.nodes ?? []),
    next: roleHolders?.pageInfo.hasNextPage === true && state !== 'INVITED' ? roleHolders.pageInfo.endCursor : null,
    isFirstPage: !query.has('after'),
    isAdministrator: administers(roles),
    said: doneWords[query.get('said') ?? ''] ?? null,
    missing,
  };
};

function ofSchool<Invited extends { readonly school: { readonly id: string } | null }>(
  invitations: readonly Invited[],
  school: string,
): readonly Invited[] {
  return school === '' ? invitations : invitations.filter((one) => one.school?.id === school);
}

const facts = (form: Parameters<Parameters<typeof saves<RequestEvent>>[0]>[1]) => ({
  idempotencyKey: form.key,
  expectedVersion: form.version,
  id: form.text('id'),
});

export const actions: Actions = {
  resend: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(ResendInvitationDocument, { input: facts(form) });
    return withQuery(to.people, { said: 'sent-again' });
  }),
  withdraw: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(WithdrawInvitationDocument, { input: facts(form) });
    return withQuery(to.people, { said: 'withdrawn' });
  }),
};
