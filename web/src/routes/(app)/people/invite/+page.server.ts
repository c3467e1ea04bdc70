import { AppError } from '@hedgerow/errors';
import { InvitePersonDocument, InvitePlacesDocument, InviteStaffDocument } from '#lib/graph/operations.ts';
import { to, withQuery } from '#lib/links.ts';
import { rolesAmong } from '#lib/people/chosen-roles.ts';
import { givingPlaces, scopeOf } from '#lib/people/places.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Where to, first; then who, as what, and for how long. Who gives roles at one place alone starts at the second. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(InvitePlacesDocument, {});
  const places = givingPlaces(data.viewer);
  if (places.length === 0 && missing.length === 0) throw new AppError('forbidden');
  const wanted = event.url.searchParams.get('place');
  const place = places.find(({ value }) => value === wanted) ?? (places.length === 1 ? places[0] : undefined) ?? null;
  const { schoolId } = scopeOf(place?.value ?? '');
  const staff = schoolId === null ? [] : await staffOf(event, schoolId);
  return {
    places: places.map(({ value, label }) => ({ value, label })),
    place,
    isSchool: schoolId !== null,
    staff,
    missing,
  };
};

async function staffOf(event: RequestEvent, id: string) {
  const { data } = await graph(event).run(InviteStaffDocument, { id });
  return (data.school?.staff ?? []).map(({ person, jobTitle }) => ({
    value: person.id,
    label: `${person.givenName} ${person.familyName}, ${jobTitle}`,
  }));
}

export const actions: Actions = {
  default: saves<RequestEvent>(async (event, form) => {
    const personId = form.optional('personId');
    await graph(event).change(InvitePersonDocument, {
      input: {
        idempotencyKey: form.key,
        email: form.text('email'),
        personId,
        givenName: personId === null ? form.optional('givenName') : null,
        familyName: personId === null ? form.optional('familyName') : null,
        roles: rolesAmong(form.all('roles')),
        ...scopeOf(form.text('place')),
        startsOn: form.text('startsOn'),
        endsOn: form.optional('endsOn'),
        jobTitle: personId === null ? form.optional('jobTitle') : null,
      },
    });
    return withQuery(to.people, { said: 'invited' });
  }),
};
