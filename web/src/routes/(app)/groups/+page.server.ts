import { GroupsPageDocument, RecordGroupSessionDocument } from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import { groupsOf } from './my-groups.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** A teaching assistant's groups: who is in them, and the session just held. */
export const load: PageServerLoad = async (event) => {
  const { personId } = requireViewer(event);
  const { data, missing } = await graph(event).run(GroupsPageDocument, {});
  return { groups: groupsOf(data.viewer.pupils?.nodes ?? [], personId), missing };
};

export const actions: Actions = {
  session: saves<RequestEvent>(async (event, form) => {
    const lineIds = form.all('line');
    const input = {
      idempotencyKey: form.key,
      lineIds,
      absentLineIds: form.all('absent').filter((id) => lineIds.includes(id)),
      deliveredOn: form.optional('deliveredOn'),
      minutes: form.whole('minutes') ?? 0,
      note: form.optional('note'),
    };
    await graph(event).change(RecordGroupSessionDocument, { input });
    return to.groups;
  }),
};
