import { reachOf } from '@hedgerow/authz';
import { dutyKinds, kindOf } from '#lib/due/kinds.ts';
import { addFigures } from '#lib/due/figures.ts';
import { turnOf } from '#lib/due/turns.ts';
import { decodeWorklistCursor, encodeWorklistCursor, mergeWorklist } from '#lib/due/worklist.ts';
import { DuePageDocument, type DutyFilter, type DutyGroup, type DutyListFragment } from '#lib/graph/operations.ts';
import type { Part, Service } from '#lib/graph/parts.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { viewerOf } from '#lib/server/viewer.ts';
import { mayOpen } from '#lib/shell/navigation.ts';
import { namesFor, nextDue, unseenOpenings } from './beside-the-list.server.ts';
import { dutyLine } from '#lib/due/duty-line.ts';
import type { PageServerLoad } from './$types';

const pageSize = 50;
const nowGroups: readonly DutyGroup[] = ['OVERDUE', 'THIS_WEEK', 'THIS_HALF_TERM', 'WAITING'];

/** Everything that is due over all schools, from four services in one operation. */
export const load: PageServerLoad = async (event) => {
  const { personId, roles } = requireViewer(event);
  const query = event.url.searchParams;
  const turn = turnOf(query.get('turn'));
  const kind = kindOf(query.get('kind'));
  const school = query.get('school');
  const isLater = query.get('when') === 'later';
  const cursor = decodeWorklistCursor(query.get('after'));
  const narrowed: DutyFilter = {
    ...(school === null ? {} : { schoolIds: [school] }),
    ...(turn === undefined ? {} : { owners: [...turn.owners] }),
    ...(kind === undefined ? {} : { rules: [...kind.rules] }),
  };
  const filter: DutyFilter = { ...narrowed, groups: isLater ? ['LATER'] : [...nowGroups] };
  const { places, provision: children, training: staff, agencies: referrals } = cursorsOf(cursor.after);

  const [{ schools }, newOpenings, { data, missing }] = await Promise.all([
    viewerOf(event),
    unseenOpenings(event, roles),
    graph(event).run(DuePageDocument, { filter, first: pageSize, places, children, staff, referrals }),
  ]);
  const { placeDuties, childDuties, staffDuties, referralDuties } = data.viewer;
  const answered: Partial<Record<Service, DutyListFragment>> = present({
    schools: placeDuties,
    provision: childDuties,
    training: staffDuties,
    agencies: referralDuties,
  });
  const pages = Object.fromEntries(
    Object.entries(answered).map(([part, { nodes, pageInfo }]) => [part, { rows: nodes, ...pageInfo }]),
  );
  const { rows, next } = mergeWorklist<DutyListFragment['nodes'][number]>(pages, cursor, pageSize);
  const figures = addFigures(Object.values(answered).map(({ counts }) => counts));

  const seesSubjects = roles.some((role) => reachOf(role, 'duty.subject.read') === 'school');
  // A duty about a child whose file is not this reader's: it may be asked for, with a reason.
  const mayAsk = new Set(mayOpen(roles) ? (childDuties?.nodes ?? []).map(({ id }) => id) : []);
  const names = seesSubjects ? await namesFor(event, rows, { filter, first: pageSize, after: staff }) : {};
  return {
    lines: rows.map((row) => dutyLine(row, names, personId, mayAsk.has(row.id))),
    newOpenings,
    figures,
    missing,
    seesSubjects,
    schoolCount: school === null ? schools.length : 1,
    asked: { turn: turn?.id ?? null, kind: kind?.id ?? null, school, isLater, isFirstPage: cursor.shown === null },
    kinds: dutyKinds.map(({ id, label }) => ({ id, label })),
    next: next === null ? null : encodeWorklistCursor(next),
    comesNext: rows.length === 0 && !isLater ? await nextDue(event, { ...narrowed, groups: ['LATER'] }) : null,
  };
};

function cursorsOf(after: Partial<Record<Part, string>>) {
  return {
    places: after.schools ?? null,
    provision: after.provision ?? null,
    training: after.training ?? null,
    agencies: after.agencies ?? null,
  };
}

function present(
  parts: Readonly<Record<Service, DutyListFragment | null>>,
): Partial<Record<Service, DutyListFragment>> {
  return Object.fromEntries(Object.entries(parts).filter(([, list]) => list !== null));
}
