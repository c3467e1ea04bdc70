import { reachOf, type Role } from '@hedgerow/authz';
import { isRuleId, ruleById } from '@hedgerow/rules';
import type { RequestEvent } from '@sveltejs/kit';
import {
  DueNextDocument,
  DuePupilNamesDocument,
  NewOpeningsDocument,
  DueStaffNamesDocument,
  type DutyFilter,
  type DutyListFragment,
} from '#lib/graph/operations.ts';
import { graph } from '#lib/server/graph.ts';

type Rows = readonly DutyListFragment['nodes'][number][];
interface StaffPage {
  readonly filter: DutyFilter;
  readonly first: number;
  readonly after: string | null;
}

/** The names for a page of duties, by id. What cannot be fetched is left out, and the list still shows. */
export async function namesFor(
  event: RequestEvent,
  rows: Rows,
  staffPage: StaffPage,
): Promise<Readonly<Record<string, string>>> {
  const pupils = [...new Set(rows.flatMap(({ pupil }) => (pupil === null ? [] : [pupil.id])))];
  const hasStaff = rows.some(({ staffMember }) => staffMember !== null);
  const [children, staff] = await Promise.all([
    pupils.length === 0 ? [] : childNames(event, pupils).catch(() => []),
    hasStaff ? staffNames(event, staffPage).catch(() => []) : [],
  ]);
  return Object.fromEntries([...children, ...staff]);
}

async function childNames(event: RequestEvent, ids: string[]): Promise<[string, string][]> {
  const { data } = await graph(event).run(DuePupilNamesDocument, { ids });
  return (data.pupilNames ?? []).map(({ id, displayName }) => [id, displayName]);
}

async function staffNames(event: RequestEvent, page: StaffPage): Promise<[string, string][]> {
  const { data } = await graph(event).run(DueStaffNamesDocument, page);
  const people = (data.viewer.staffDuties?.nodes ?? []).flatMap(({ staffMember }) =>
    staffMember === null ? [] : [staffMember],
  );
  return people.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]);
}

/** Schools where somebody from outside opened a file and this reader has not said to have seen it, with how many; the list shows without. */
export async function unseenOpenings(
  event: RequestEvent,
  roles: readonly Role[],
): Promise<readonly { readonly schoolId: string; readonly count: number }[]> {
  if (!roles.some((role) => reachOf(role, 'opening.acknowledge') !== undefined)) return [];
  const answer = await graph(event)
    .run(NewOpeningsDocument, {})
    .catch(() => null);
  const bySchool = Map.groupBy(answer?.data.viewer.newOpenings ?? [], ({ school }) => school.id);
  return [...bySchool].map(([schoolId, openings]) => ({ schoolId, count: openings.length }));
}

/** The first thing that comes after today's groups, so that an empty list says until when. */
export async function nextDue(
  event: RequestEvent,
  filter: DutyFilter,
): Promise<{ what: string; dueOn: string } | null> {
  const { data } = await graph(event).run(DueNextDocument, { filter });
  const { placeDuties, childDuties, staffDuties, referralDuties } = data.viewer;
  const first = [placeDuties, childDuties, staffDuties, referralDuties]
    .flatMap((part) => part?.nodes ?? [])
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  if (first === undefined) return null;
  return { what: (isRuleId(first.rule) ? ruleById(first.rule)?.title : undefined) ?? 'Something', dueOn: first.dueOn };
}
