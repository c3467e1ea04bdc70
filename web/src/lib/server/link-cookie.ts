import type { Cookies } from '@sveltejs/kit';
import { settings } from './settings.ts';

const anHour = 3_600;

function cookie(purpose: 'welcome' | 'reset') {
  const secure = settings().publicOrigin.protocol === 'https:';
  // Lax, since the first page of the two is opened from a mail program.
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return { name: secure ? `__Host-${purpose}-link` : `${purpose}-link`, options };
}

/**
 * Takes the token of a link out of the address: it goes on in a cookie of this browser, so that neither the history, nor
 * the next page's referrer, nor a screenshot keeps it.
 */
export function keepLink(cookies: Cookies, purpose: 'welcome' | 'reset', token: string): void {
  const { name, options } = cookie(purpose);
  cookies.set(name, token, { ...options, maxAge: anHour });
}

/** The token that this browser came with; empty where it came without. */
export function keptLink(cookies: Cookies, purpose: 'welcome' | 'reset'): string {
  return cookies.get(cookie(purpose).name) ?? '';
}

/** Forgets the token once it was used. */
export function dropLink(cookies: Cookies, purpose: 'welcome' | 'reset'): void {
  const { name, options } = cookie(purpose);
  cookies.delete(name, options);
}
