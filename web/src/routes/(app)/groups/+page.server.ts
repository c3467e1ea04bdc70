import { MyGroupsDocument, RecordDeliveryDocument } from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import { groupsOf } from './group.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** An assistant's groups: who is in each, what helps them, and the sessions that were held. */
export const load: PageServerLoad = async (event) => {
  const { personId: me } = requireViewer(event);
  const { data, missing } = await graph(event).run(MyGroupsDocument, { after: event.url.searchParams.get('after') });
  const { pupils } = data.viewer;
  return {
    groups: groupsOf(pupils?.nodes ?? [], me),
    next: pupils?.pageInfo.hasNextPage === true ? pupils.pageInfo.endCursor : null,
    missing,
  };
};

export const actions: Actions = {
  deliver: saves<RequestEvent>(async (event, form) => {
    const lineIds = form.all('line');
    const present = new Set(form.all('present'));
    const input = {
      idempotencyKey: form.key,
      lineIds,
      absentLineIds: lineIds.filter((id) => !present.has(id)),
      deliveredOn: form.optional('deliveredOn'),
      minutes: form.whole('minutes') ?? 0,
      note: form.optional('note'),
    };
    await graph(event).change(RecordDeliveryDocument, { input });
    return to.groups;
  }),
};
