import { isFreshProof } from '@hedgerow/authz';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { to, withQuery } from '#lib/links.ts';
import { clock } from './clock.ts';
import { requireViewer } from './guards.ts';
import type { SignedIn } from './session.ts';

/**
 * The guard of a page that shows or hands out what a stranger at an unlocked computer must not get: whoever proved who
 * they are within ten minutes goes on, everybody else by way of `/confirm` and back to this address. The services ask
 * again for what is theirs; a form that they refuse keeps what was typed.
 */
export function requireFreshProof(event: Pick<RequestEvent, 'locals' | 'url' | 'request'>): SignedIn {
  const session = requireViewer(event);
  if (isFreshProof(session.confirmedAt, clock.now().epochMilliseconds)) return session;
  redirect(303, confirmAddressOf(event));
}

/** The page that asks for a proof, leading back to the page that a request belongs to. */
export function confirmAddressOf({ url, request }: Pick<RequestEvent, 'url' | 'request'>): string {
  const next = request.method === 'GET' ? `${url.pathname}${url.search}` : url.pathname;
  return withQuery(to.confirm, { next });
}
