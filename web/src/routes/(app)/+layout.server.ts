import { ShellCountsDocument } from '#lib/graph/operations.ts';
import { today } from '#lib/server/clock.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { singleKeysOn } from '#lib/server/preferences.ts';
import { viewerOf } from '#lib/server/viewer.ts';
import { mayNote, maySearch, placesFor, placeWordFor } from '#lib/shell/navigation.ts';
import type { LayoutServerLoad } from './$types';

/** What stands around every page: who is here, their places and schools, and how much is late. */
export const load: LayoutServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  const [viewer, overdue] = await Promise.all([viewerOf(event), overdueCount(event)]);
  return {
    today: today(),
    viewer: { name: viewer.name, initials: viewer.initials },
    schools: viewer.schools,
    placeWord: placeWordFor(roles),
    places: placesFor(roles),
    mayNote: mayNote(roles),
    maySearch: maySearch(roles),
    singleKeys: singleKeysOn(event.cookies),
    overdue,
  };
};

/** How many duties are late, of the parts that answer; null when none does, since a rail must not cost a page. */
async function overdueCount(event: Parameters<LayoutServerLoad>[0]): Promise<number | null> {
  const { data } = await graph(event)
    .run(ShellCountsDocument, {})
    .catch(() => ({ data: null }));
  if (data === null) return null;
  const { placeDuties, childDuties, staffDuties, referralDuties } = data.viewer;
  const answered = [placeDuties, childDuties, staffDuties, referralDuties].filter((part) => part !== null);
  return answered.length === 0 ? null : answered.reduce((sum, { counts }) => sum + counts.overdue, 0);
}
