import { ImportPageDocument } from '#lib/graph/operations.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { PageServerLoad } from './$types';

/** What the person may import, and for whom. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(ImportPageDocument, {});
  return {
    schools: (data.viewer.schools?.nodes ?? []).filter(({ viewerMay }) => viewerMay.includes('roll.import')),
    organisations: (data.viewer.organisations ?? []).filter(({ placesImports }) => placesImports !== null),
    missing,
  };
};
