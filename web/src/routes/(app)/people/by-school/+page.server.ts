import { AppError } from '@hedgerow/errors';
import {
  EndRoleDocument,
  GrantRoleDocument,
  PeopleOfSchoolDocument,
  PeoplePageDocument,
} from '#lib/graph/operations.ts';
import { to, withQuery } from '#lib/links.ts';
import { administers } from '#lib/people/administers.ts';
import { roleWords } from '#lib/people/roles.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Who holds which role where, and since when: at one school, or over an organisation with its schools below. */
export const load: PageServerLoad = async (event) => {
  const { personId: me, roles } = requireViewer(event);
  const isAdministrator = administers(roles);
  const query = event.url.searchParams;
  const past = query.get('past') === 'yes';
  const chosen = query.get('school');
  if (chosen !== null) return { ...(await atSchool(event, chosen, past)), me, isChosen: true, isAdministrator };
  const { data, missing } = await graph(event).run(PeoplePageDocument, { past, after: query.get('after') });
  const organisations = (data.viewer.organisations ?? []).filter(({ grantableRoles }) => grantableRoles.length > 0);
  const schools = (data.viewer.schools?.nodes ?? []).filter(({ grantableRoles }) => grantableRoles.length > 0);
  const [only] = schools;
  // A head has one school: its people are the page.
  if (organisations.length === 0 && schools.length === 1 && only !== undefined)
    return { ...(await atSchool(event, only.id, past)), me, isChosen: false, isAdministrator };
  const pageInfo = data.viewer.schools?.pageInfo;
  return {
    school: null,
    organisations,
    schools,
    next: pageInfo?.hasNextPage === true ? pageInfo.endCursor : null,
    past,
    missing,
    me,
    isChosen: false,
    isAdministrator,
  };
};

async function atSchool(event: RequestEvent, id: string, past: boolean) {
  const { data, missing } = await graph(event).run(PeopleOfSchoolDocument, { id, past });
  if (data.school === null && missing.length === 0) throw new AppError('not-found');
  return { school: data.school, organisations: [], schools: [], next: null, past, missing };
}

const here = ({ url }: RequestEvent): string =>
  withQuery(to.peopleBySchool, { school: url.searchParams.get('school') });

export const actions: Actions = {
  // Not "grant": an address holds no word that is also somebody's name.
  give: saves<RequestEvent>(async (event, form) => {
    const role = (Object.keys(roleWords) as (keyof typeof roleWords)[]).find((known) => known === form.text('role'));
    if (role === undefined) throw new AppError('bad-input', { details: { fields: { role: 'Choose a role.' } } });
    const personId = form.optional('personId');
    const input = {
      idempotencyKey: form.key,
      personId,
      givenName: personId === null ? form.optional('givenName') : null,
      familyName: personId === null ? form.optional('familyName') : null,
      role,
      schoolId: form.optional('schoolId'),
      organisationId: form.optional('organisationId'),
      startsOn: form.text('startsOn'),
      endsOn: form.optional('endsOn'),
    };
    await graph(event).change(GrantRoleDocument, { input });
    return here(event);
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
    return here(event);
  }),
};
