import { to, withQuery } from '#lib/links.ts';
import type { SchoolLabel } from '#lib/schools/school-label.ts';

/** A school to change to, and the same page of that school. */
export interface SchoolChoice extends SchoolLabel {
  readonly href: string;
}

/** What the switcher offers on a page. */
export interface Switcher {
  readonly choices: readonly SchoolChoice[];
  readonly current: SchoolChoice | null;
  readonly allHref: string;
  readonly allLabel: string;
}

/** Pages that span all schools and keep the chosen one in `?school=`. */
const filtered: ReadonlySet<string> = new Set([to.due, to.pupils, to.referrals, to.training]);

/** The address of the page that stands open. */
interface Here {
  readonly pathname: string;
  readonly searchParams: { toString(): string; get(name: string): string | null };
}

/**
 * Changing school keeps the page: a school's page becomes the same page of the other school, a list over all schools
 * is narrowed, and anything else leads to the other school's front page.
 */
export function switcherFor(
  schools: readonly SchoolLabel[],
  routeId: string | null,
  params: Partial<Record<string, string>>,
  url: Here,
  word: 'school' | 'setting' = 'school',
): Switcher {
  const inSchool = routeId?.includes('/schools/[school]') === true ? params['school'] : undefined;
  const narrowed = filtered.has(url.pathname);
  const hrefOf = (id: string): string => {
    if (inSchool !== undefined) return samePage(routeId ?? '', id);
    return narrowed ? withSchool(url, id) : to.school(id);
  };
  const choices = schools.map((school) => ({ ...school, href: hrefOf(school.id) }));
  const wanted = inSchool ?? (narrowed ? url.searchParams.get('school') : null);
  return {
    choices,
    current: choices.find(({ id }) => id === wanted) ?? null,
    allHref: narrowed ? withSchool(url, null) : to.schools,
    allLabel: word === 'setting' ? 'All my settings' : 'All my schools',
  };
}

/** The same page of another school; from a page about one record of a school, the other school's front page. */
function samePage(routeId: string, schoolId: string): string {
  const below = routeId.slice(routeId.indexOf('/schools/[school]') + '/schools/[school]'.length);
  return below.includes('[') ? to.school(schoolId) : `${to.school(schoolId)}${below.replaceAll(/\/\([^)]*\)/g, '')}`;
}

function withSchool(url: Here, schoolId: string | null): string {
  const query = Object.fromEntries(new URLSearchParams(url.searchParams.toString()));
  return withQuery(url.pathname, { ...query, after: null, school: schoolId });
}
