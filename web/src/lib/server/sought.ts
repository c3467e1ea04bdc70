import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { settings } from './settings.ts';

/**
 * A name that somebody looks for is often a child's. Addresses are kept in histories, logs and bookmarks, so the name
 * travels in a cookie of this browser instead; the address says only that a name is being looked for.
 */
const flag = 'named';
const longest = 100;
const halfAnHour = 1_800;

function cookie() {
  const secure = settings().publicOrigin.protocol === 'https:';
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  return { name: secure ? '__Host-sought' : 'sought', options };
}

/** Keeps the name, and gives what to add to the address: nothing where there is no name. */
export function keepSought(cookies: Cookies, text: string): Readonly<Record<string, string>> {
  const { name, options } = cookie();
  const kept = [...text.trim()].slice(0, longest).join('');
  if (kept === '') {
    cookies.delete(name, options);
    return {};
  }
  cookies.set(name, kept, { ...options, maxAge: halfAnHour });
  return { [flag]: '1' };
}

/** The name that this page is looking for; empty where its address does not ask for one. */
export function sought({ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>): string {
  return url.searchParams.has(flag) ? (cookies.get(cookie().name) ?? '') : '';
}

/** Forgets it, at sign-out. */
export function dropSought(cookies: Cookies): void {
  const { name, options } = cookie();
  cookies.delete(name, options);
}
