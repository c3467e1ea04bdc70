import { MyChildDocument, MyChildrenDocument } from '#lib/graph/operations.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { answerable } from './questions.ts';
import type { PageServerLoad } from './$types';

/** A parent's pages about a child, or a child's own: what the school has shared, one question a page. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const query = event.url.searchParams;
  const { data, missing } = await graph(event).run(MyChildrenDocument, {});
  const rows = data.viewer.pupils?.nodes ?? [];
  // A child of two schools has a row for each; what each has shared is asked for by its own account.
  const children = rows.filter((row, at) => rows.findIndex(({ pupil }) => pupil.id === row.pupil.id) === at);
  const chosen = children.find(({ pupil }) => pupil.id === query.get('child')) ?? children[0];
  const opened =
    chosen === undefined
      ? null
      : await graph(event).run(MyChildDocument, { id: chosen.pupil.id, school: chosen.school.id });
  const mine = opened?.data.pupil ?? null;
  const questions = mine === null ? [] : answerable(mine);
  return {
    children: children.map(({ pupil, displayName }) => ({ id: pupil.id, name: displayName })),
    mine,
    questions,
    question: questions.find(({ id }) => id === query.get('question')) ?? null,
    missing: opened === null ? missing : opened.missing,
  };
};
