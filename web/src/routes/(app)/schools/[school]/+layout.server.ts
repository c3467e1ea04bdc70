import { SchoolHeadDocument } from '#lib/graph/operations.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { found } from '#lib/server/found.ts';
import { unnamedSchool } from '#lib/schools/unnamed-school.ts';
import type { LayoutServerLoad } from './$types';

/** The school that a page is about; out of reach and unknown look the same. */
export const load: LayoutServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  const id = event.params.school;
  const { data, missing } = await graph(event).run(SchoolHeadDocument, { id });
  return { school: missing.includes('schools') ? unnamedSchool(id, roles) : found(data.school, missing) };
};
