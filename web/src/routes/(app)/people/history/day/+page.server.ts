import { RightsOnDayDocument } from '#lib/graph/operations.ts';
import { today } from '#lib/server/clock.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { viewerOf } from '#lib/server/viewer.ts';
import type { PageServerLoad } from './$types';

/** Who could see records of one school on one day, as was known at the end of it; made to be printed. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const query = event.url.searchParams;
  const day = /^\d{4}-\d\d-\d\d$/.test(query.get('day') ?? '') ? (query.get('day') ?? '') : today();
  const id = query.get('school') ?? (await viewerOf(event)).schools[0]?.id ?? '';
  const { data, missing } = await graph(event).run(RightsOnDayDocument, { id, day });
  const school = found(data.school, missing);
  return {
    day,
    school: { id: school.id, name: school.name },
    sees: school.rightsOn.filter(({ reach }) => reach !== 'NONE'),
    others: school.rightsOn.filter(({ reach }) => reach === 'NONE'),
    madeBy: (await viewerOf(event)).name,
    madeAt: new Date().toISOString(),
    missing,
  };
};
