import { ChildFilePageDocument, LiftLegalHoldDocument, PlaceLegalHoldDocument } from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** One child's file as a whole, also after the child has left: given, held, kept until when. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { school: id, pupil } = event.params;
  const { data, missing } = await graph(event).run(ChildFilePageDocument, { id, pupil });
  const { childFile, legalHolds } = found(data.school, missing);
  return { file: found(childFile, missing), holds: legalHolds ?? [] };
};

const here = ({ params }: RequestEvent): string => to.childFile(params.school, params.pupil);

export const actions: Actions = {
  hold: saves<RequestEvent>(async (event, form) => {
    const { school: schoolId, pupil: pupilId } = event.params;
    const input = { idempotencyKey: form.key, schoolId, pupilId, reason: form.text('reason') };
    await graph(event).change(PlaceLegalHoldDocument, { input });
    return here(event);
  }),
  lift: saves<RequestEvent>(async (event, form) => {
    const input = {
      idempotencyKey: form.key,
      expectedVersion: form.version,
      holdId: form.text('id'),
      reason: form.text('reason'),
    };
    await graph(event).change(LiftLegalHoldDocument, { input });
    return here(event);
  }),
};
