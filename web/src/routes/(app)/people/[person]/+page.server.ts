import { AppError } from '@hedgerow/errors';
import {
  DisablePersonDocument,
  EnablePersonDocument,
  EndRoleDocument,
  GrantRoleDocument,
  PersonRolesDocument,
  ResetSecondFactorDocument,
} from '#lib/graph/operations.ts';
import { to, withQuery } from '#lib/links.ts';
import { rolesAmong } from '#lib/people/chosen-roles.ts';
import { givingPlaces, scopeOf } from '#lib/people/places.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** One person's rights over the reader's places: what is held, what was, giving and ending, and the sign-in itself. */
export const load: PageServerLoad = async (event) => {
  const { personId: me } = requireViewer(event);
  const { data, missing } = await graph(event).run(PersonRolesDocument, { id: event.params.person });
  const person = found(data.viewer.roleHolder, missing);
  const places = givingPlaces(data.viewer);
  const mayEnd = person.assignments
    .filter((held) =>
      places.some(
        ({ value, grantableRoles }) =>
          grantableRoles.includes(held.role) &&
          value === (held.school === null ? `organisation:${held.organisation?.id ?? ''}` : `school:${held.school.id}`),
      ),
    )
    .map(({ id }) => id);
  return { person, places, mayEnd, isMe: person.id === me, missing };
};

export const actions: Actions = {
  grant: saves<RequestEvent>(async (event, form) => {
    const [role] = rolesAmong([form.text('role')]);
    if (role === undefined) throw new AppError('bad-input', { details: { fields: { role: 'Choose a role.' } } });
    const personId = event.params.person;
    await graph(event).change(GrantRoleDocument, {
      input: {
        idempotencyKey: form.key,
        personId,
        role,
        ...scopeOf(form.text('place')),
        startsOn: form.text('startsOn'),
        endsOn: form.optional('endsOn'),
      },
    });
    return to.person(personId);
  }),
  end: saves<RequestEvent>(async (event, form) => {
    await graph(event).change(EndRoleDocument, {
      input: {
        idempotencyKey: form.key,
        expectedVersion: form.version,
        id: form.text('id'),
        endsOn: form.text('endsOn'),
      },
    });
    return to.person(event.params.person);
  }),
  disable: saves<RequestEvent>(async (event, form) => {
    const personId = event.params.person;
    const { disablePerson } = await graph(event).change(DisablePersonDocument, {
      input: { idempotencyKey: form.key, personId },
    });
    return withQuery(to.people, { said: disablePerson?.signIn === 'DISABLED' ? 'closed' : 'ended-here' });
  }),
  enable: saves<RequestEvent>(async (event, form) => {
    const personId = event.params.person;
    await graph(event).change(EnablePersonDocument, { input: { idempotencyKey: form.key, personId } });
    return withQuery(to.people, { said: 'opened' });
  }),
  reset: saves<RequestEvent>(async (event, form) => {
    const personId = event.params.person;
    await graph(event).change(ResetSecondFactorDocument, { input: { idempotencyKey: form.key, personId } });
    return withQuery(to.people, { said: 'code-reset' });
  }),
};
