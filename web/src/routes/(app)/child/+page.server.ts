import { MyChildDocument, MyChildrenDocument } from '#lib/graph/operations.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { PageServerLoad } from './$types';

/** A parent's page about her child, or a child's about himself: what the school has shared, in plain words. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(MyChildrenDocument, {});
  const mine = data.viewer.pupils?.nodes ?? [];
  const children = mine.filter((row, at) => mine.findIndex(({ pupil }) => pupil.id === row.pupil.id) === at);
  const chosen = children.find(({ pupil }) => pupil.id === event.url.searchParams.get('child')) ?? children[0];
  const opened = chosen === undefined ? null : await graph(event).run(MyChildDocument, { id: chosen.pupil.id, school: chosen.school.id });
  return {
    children: children.map(({ pupil, displayName }) => ({ id: pupil.id, name: displayName })),
    mine: opened?.data.pupil ?? null,
    missing: opened === null ? missing : opened.missing,
  };
};
