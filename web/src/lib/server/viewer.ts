import type { RequestEvent } from '@sveltejs/kit';
import { ShellViewerDocument } from '#lib/graph/operations.ts';
import type { SchoolLabel } from '#lib/schools/school-label.ts';
import { graph } from './graph.ts';

/** The signed-in person as the pages name her, and her schools. */
export interface Viewer {
  readonly name: string;
  readonly initials: string;
  readonly schools: readonly SchoolLabel[];
}

/** Who is looking, asked of the schools service at most once for one request. */
export function viewerOf(event: RequestEvent): Promise<Viewer> {
  event.locals.viewer ??= askViewer(event);
  return event.locals.viewer;
}

async function askViewer(event: RequestEvent): Promise<Viewer> {
  const { data } = await graph(event).run(ShellViewerDocument, {});
  // The shell stands without the schools service too: it then lacks a name and the school switcher.
  const { person, schools } = data.viewer;
  return {
    name: person === null ? 'Signed in' : `${person.givenName} ${person.familyName}`,
    initials: person === null ? '…' : initialsOf(person.givenName, person.familyName),
    schools: (schools?.nodes ?? []).map(({ id, shortName, colour }) => ({ id, name: shortName, colour })),
  };
}

function initialsOf(...names: readonly string[]): string {
  return names
    .map((name) => [...name][0] ?? '')
    .join('')
    .toUpperCase();
}
