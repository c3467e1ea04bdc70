import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { SignedIn } from './session.ts';

type Asked = Pick<RequestEvent, 'locals' | 'url' | 'request'>;

/**
 * The guard of every load, action and endpoint that is not public: the signed-in person, or the way to sign in.
 * What that person may do is decided by the services, row by row; this only keeps strangers out.
 */
export function requireViewer(event: Asked): SignedIn {
  if (event.locals.session !== null) return event.locals.session;
  redirect(303, signInAddress(event));
}

/** The sign-in page, remembering where a reader wanted to go (a form that was sent cannot be sent again from there). */
export function signInAddress(event: Pick<Asked, 'url' | 'request'>): string {
  const wanted = event.request.method === 'GET' ? `${event.url.pathname}${event.url.search}` : event.url.pathname;
  return wanted === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(wanted)}`;
}

/** A place inside the portal to go on to after signing in; anything that could lead elsewhere becomes the start. */
export function safeNext(next: string | null): string {
  if (next === null || !/^\/(?![/\\])/.test(next) || next.startsWith('/sign-')) return '/';
  const parsed = URL.parse(next, 'http://portal.invalid');
  return parsed?.host === 'portal.invalid' ? `${parsed.pathname}${parsed.search}` : '/';
}
