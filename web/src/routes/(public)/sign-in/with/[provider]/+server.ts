import { redirect } from '@sveltejs/kit';
import { providerReturn } from '#lib/links.ts';
import { safeNext } from '#lib/server/guards.ts';
import { identity } from '#lib/server/identity.ts';
import { keepLeaving } from '#lib/server/session.ts';
import { settings } from '#lib/server/settings.ts';
import type { RequestHandler } from './$types';

/**
 * Public: the way out to a school's own directory. With `confirm`, somebody who is signed in proves there anew who they
 * are. By GET, because the policy of our pages lets no form lead to another site.
 */
export const GET: RequestHandler = async ({ params, url, cookies, locals, getClientAddress }) => {
  const next = safeNext(url.searchParams.get('next'));
  const confirms = url.searchParams.has('confirm');
  if (locals.session !== null && !confirms) redirect(303, next);
  const { url: away, browserToken } = await (
    await identity()
  ).providers.leave({
    kind: params.provider,
    redirectUri: new URL(providerReturn(params.provider), settings().publicOrigin).href,
    next,
    address: getClientAddress(),
    requestId: locals.requestId,
    sessionId: confirms ? locals.session?.sessionId : undefined,
  });
  keepLeaving(cookies, browserToken);
  // The one address outside of ours: the provider's own, from the settings.
  redirect(303, away, { external: true });
};
