import type { RequestEvent } from '@sveltejs/kit';
import { ShellDocument } from '#lib/graph/operations.ts';
import type { SchoolLabel } from '#lib/schools/school-label.ts';
import { graph } from './graph.ts';

/** The signed-in person as the pages name her, her schools, and how much is late. */
export interface Viewer {
  readonly name: string;
  readonly initials: string;
  readonly schools: readonly SchoolLabel[];
  /** How many duties are late, of the parts that answer; null when none does. */
  readonly overdue: number | null;
}

/** Who is looking, asked at most once for one request, in one operation with what stands around every page. */
export function viewerOf(event: RequestEvent): Promise<Viewer> {
  event.locals.viewer ??= askViewer(event);
  return event.locals.viewer;
}

async function askViewer(event: RequestEvent): Promise<Viewer> {
  const { data } = await graph(event).run(ShellDocument, {});
  // The shell stands without the schools service too: it then lacks a name and the school switcher.
  const { person, schools, placeDuties, childDuties, staffDuties, referralDuties } = data.viewer;
  const answered = [placeDuties, childDuties, staffDuties, referralDuties].filter((part) => part !== null);
  return {
    name: person === null ? 'Signed in' : `${person.givenName} ${person.familyName}`,
    initials: person === null ? '…' : initialsOf(person.givenName, person.familyName),
    schools: (schools?.nodes ?? []).map(({ id, shortName, colour }) => ({ id, name: shortName, colour })),
    overdue: answered.length === 0 ? null : answered.reduce((sum, { counts }) => sum + counts.overdue, 0),
  };
}

function initialsOf(...names: readonly string[]): string {
  return names
    .map((name) => [...name][0] ?? '')
    .join('')
    .toUpperCase();
}
