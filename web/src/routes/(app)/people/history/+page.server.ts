import {
  HistoryPlacesDocument,
  OrganisationRoleChangesDocument,
  SchoolRoleChangesDocument,
  type RoleChangePageFragment,
} from '#lib/graph/operations.ts';
import { administers } from '#lib/people/administers.ts';
import { scopeOf } from '#lib/people/places.ts';
import type { Part } from '#lib/graph/parts.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { viewerOf } from '#lib/server/viewer.ts';
import type { PageServerLoad, RequestEvent } from './$types';

/** Every change of a right at one place: who gave it, to whom, when, changed, ended. */
export const load: PageServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  const [{ schools }, { data: own }] = await Promise.all([
    viewerOf(event),
    graph(event).run(HistoryPlacesDocument, {}),
  ]);
  const places = [
    ...(own.viewer.organisations ?? [])
      .filter(({ grantableRoles }) => grantableRoles.length > 0)
      .map(({ id, name }) => ({ value: `organisation:${id}`, label: `${name} (all of it)` })),
    ...schools.map(({ id, name }) => ({ value: `school:${id}`, label: name })),
  ];
  const wanted = event.url.searchParams.get('place') ?? places[0]?.value ?? '';
  return {
    isAdministrator: administers(roles),
    places,
    place: wanted,
    schoolId: scopeOf(wanted).schoolId,
    ...(await historyOf(event, wanted)),
  };
};

async function historyOf(event: RequestEvent, wanted: string) {
  const { schoolId, organisationId } = scopeOf(wanted);
  const after = event.url.searchParams.get('after');
  if (schoolId !== null) {
    const { data, missing } = await graph(event).run(SchoolRoleChangesDocument, { id: schoolId, after });
    return pageOf(found(data.school, missing), missing);
  }
  const { data, missing } = await graph(event).run(OrganisationRoleChangesDocument, {
    id: organisationId ?? '',
    after,
  });
  return pageOf(found(data.organisation, missing), missing);
}

function pageOf(
  { name, roleChanges }: { readonly name: string; readonly roleChanges: RoleChangePageFragment },
  missing: readonly Part[],
) {
  const { nodes, pageInfo } = roleChanges;
  return { name, changes: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, missing };
}
