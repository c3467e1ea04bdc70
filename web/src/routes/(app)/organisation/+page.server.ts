import { OrganisationPageDocument, SetAreaSencoThresholdDocument } from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** An administrator's organisations and the places that belong to them. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const query = event.url.searchParams;
  const text = query.get('text') ?? '';
  const { data, missing } = await graph(event).run(OrganisationPageDocument, { after: query.get('after'), text: text === '' ? null : text });
  return { organisations: data.viewer.organisations ?? [], text, isFirstPage: !query.has('after'), missing };
};

export const actions: Actions = {
  threshold: saves<RequestEvent>(async (event, form) => {
    const input = { idempotencyKey: form.key, expectedVersion: form.version, organisationId: form.text('id'), threshold: form.whole('threshold') ?? 0 };
    await graph(event).change(SetAreaSencoThresholdDocument, { input });
    return to.organisation;
  }),
};
