import { OpenMailDocument } from '#lib/graph/operations.ts';
import { to } from '#lib/links.ts';
import { admission } from '#lib/server/admission.ts';
import { requireFreshProof } from '#lib/server/fresh-proof.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { settings } from '#lib/server/settings.ts';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/**
 * One mail that waits in the outbox, words and link: for handing on where no mail server is set up. Who reads it is
 * written down first. Where mails are delivered, nobody but the recipient sees a link.
 */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  if (settings().mail !== null) redirect(303, to.outbox);
  requireFreshProof(event);
  const { openMail } = await graph(event).change(OpenMailDocument, {
    input: { idempotencyKey: event.locals.requestId, id: event.params.mail },
  });
  const mail = found(openMail, []);
  return { mail, letter: await admission().letterOf(mail.id) };
};
