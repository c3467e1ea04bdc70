import type { Role } from '@hedgerow/authz';
import type { RequestEvent } from '@sveltejs/kit';
import { ShellViewerDocument } from '#lib/graph/operations.ts';
import type { SchoolLabel } from '#lib/schools/school-label.ts';
import { graph } from './graph.ts';
import { requireViewer } from './guards.ts';

/** The signed-in person as the pages know them. */
export interface Viewer {
  readonly name: string;
  readonly initials: string;
  readonly roles: readonly Role[];
  readonly schools: readonly SchoolLabel[];
}

/**
 * Who is looking, asked of the schools service once for one request. It decides only what is offered (the rail, the
 * landing page, columns); what may be read and changed is decided by each service.
 */
export function viewerOf(event: RequestEvent): Promise<Viewer> {
  event.locals.viewer ??= askViewer(event);
  return event.locals.viewer;
}

async function askViewer(event: RequestEvent): Promise<Viewer> {
  const { roles } = requireViewer(event);
  const { data } = await graph(event).run(ShellViewerDocument, {});
  // The shell stands without the schools service too: it then lacks a name and the school switcher.
  const { person, schools } = data.viewer;
  return {
    name: person === null ? 'Signed in' : `${person.givenName} ${person.familyName}`,
    initials: person === null ? '…' : initialsOf(person.givenName, person.familyName),
    roles,
    schools: (schools?.nodes ?? []).map(({ id, shortName, colour }) => ({ id, name: shortName, colour })),
  };
}

function initialsOf(...names: readonly string[]): string {
  return names.map((name) => [...name][0] ?? '').join('').toUpperCase();
}
