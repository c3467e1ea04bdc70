import { OutboxDocument } from '#lib/graph/operations.ts';
import { administers } from '#lib/people/administers.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { settings } from '#lib/server/settings.ts';
import type { PageServerLoad } from './$types';

/** Mails to people of the reader's organisations: on their way, or, without a mail server, waiting to be read here. */
export const load: PageServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  const { data, missing } = await graph(event).run(OutboxDocument, {});
  return {
    isAdministrator: administers(roles),
    mails: data.viewer.outgoingMail ?? [],
    isDelivered: settings().mail !== null,
    missing,
  };
};
