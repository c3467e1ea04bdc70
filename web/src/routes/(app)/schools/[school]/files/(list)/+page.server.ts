import { FilesPageDocument, RunRetentionDocument } from '#lib/graph/operations.ts';
import { to, withQuery } from '#lib/links.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** How long the place keeps its files: what a run would erase today, and what is held. For those who answer for it. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { data, missing } = await graph(event).run(FilesPageDocument, { id: event.params.school });
  const { retention, legalHolds } = found(data.school, missing);
  return {
    retention: found(retention, missing),
    holds: (legalHolds ?? []).filter(({ liftedAt }) => liftedAt === null),
    erased: event.url.searchParams.get('erased'),
    missing,
  };
};

export const actions: Actions = {
  erase: saves<RequestEvent>(async (event, form) => {
    const input = { idempotencyKey: form.key, schoolId: event.params.school, digest: form.text('digest') };
    const { runRetention } = await graph(event).change(RunRetentionDocument, { input });
    return withQuery(to.schoolFiles(event.params.school), { erased: String(runRetention.erased) });
  }),
};
