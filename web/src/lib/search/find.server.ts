import type { RequestEvent } from '@sveltejs/kit';
import {
  FindChildrenDocument,
  FindPlacesAndPeopleDocument,
  type FindPlacesAndPeopleQuery,
} from '#lib/graph/operations.ts';
import { plainDate } from '#lib/dates/day-words.ts';
import { missingSentence, type Part } from '#lib/graph/parts.ts';
import { to, withQuery } from '#lib/links.ts';
import { graph } from '#lib/server/graph.ts';
import { viewerOf } from '#lib/server/viewer.ts';
import type { Found, FoundList } from '#lib/shell/find.ts';
import { statusLetters } from '#lib/pupils/status-words.ts';
import { yearWords } from '#lib/pupils/year-words.ts';

/** At least two letters, so that one key press does not read a county's roll. */
export const shortestSearch = 2;

/**
 * Children, schools and staff whose names hold the text, over everything the reader reaches.
 *
 * @param only children alone, leading to the note page
 */
export async function find(event: RequestEvent, text: string, only: 'child' | null): Promise<FoundList> {
  const wanted = text.trim();
  if ([...wanted].length < shortestSearch) return { found: [], notice: null };
  const [children, others] = await Promise.all([
    findChildren(event, wanted, only === 'child'),
    only === 'child' ? nothing : findPlacesAndPeople(event, wanted),
  ]);
  const missing = [...new Set([...children.missing, ...others.missing])];
  return {
    found: [...children.found, ...others.found],
    notice: missing.length === 0 ? null : missingSentence(missing),
  };
}

interface Finding {
  readonly found: readonly Found[];
  readonly missing: readonly Part[];
}
const nothing: Finding = { found: [], missing: [] };

async function findChildren(event: RequestEvent, text: string, forNote: boolean): Promise<Finding> {
  const [{ schools }, { data, missing }] = await Promise.all([
    viewerOf(event),
    graph(event).run(FindChildrenDocument, { text }),
  ]);
  const labels = new Map(schools.map((school) => [school.id, school]));
  const children = data.viewer.searchPupils ?? [];
  const isShared = (name: string): boolean => children.filter(({ displayName }) => displayName === name).length > 1;
  const found = children.map(({ displayName, birthDate, yearGroup, className, status, pupil, school }): Found => {
    const label = labels.get(school.id);
    const born = birthDate !== null && isShared(displayName) ? `born ${plainDate(birthDate)}` : null;
    const about = [born, yearWords(yearGroup), className, status === null ? null : statusLetters[status], label?.name];
    return {
      kind: 'child',
      title: displayName,
      about: about.filter((part) => part !== null && part !== undefined).join(' · '),
      href: forNote ? withQuery(to.note, { pupil: pupil.id, school: school.id }) : to.pupil(school.id, pupil.id),
      ...(label === undefined ? {} : { colour: label.colour }),
    };
  });
  return { found, missing };
}

async function findPlacesAndPeople(event: RequestEvent, text: string): Promise<Finding> {
  const { data, missing } = await graph(event).run(FindPlacesAndPeopleDocument, { text });
  return {
    found: [...(data.searchPlaces ?? []).map(placeFound), ...(data.searchPeople ?? []).flatMap(personFound)],
    missing,
  };
}

function placeFound({
  id,
  name,
  colour,
  address,
}: NonNullable<FindPlacesAndPeopleQuery['searchPlaces']>[number]): Found {
  return {
    kind: 'school',
    title: name,
    about: ['School', address.town].filter(Boolean).join(' · '),
    href: to.school(id),
    colour,
  };
}

/** A member of staff, once for each school where she works now. */
function personFound({
  id,
  givenName,
  familyName,
  employments,
}: NonNullable<FindPlacesAndPeopleQuery['searchPeople']>[number]): readonly Found[] {
  return employments
    .filter(({ endsOn }) => endsOn === null)
    .map(({ jobTitle, school }) => ({
      kind: 'person' as const,
      title: `${givenName} ${familyName}`,
      about: `${jobTitle} · ${school.shortName}`,
      href: to.schoolPerson(school.id, id),
      colour: school.colour,
    }));
}
