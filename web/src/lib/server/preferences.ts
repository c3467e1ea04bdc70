import type { Cookies } from '@sveltejs/kit';

/** Preferences live in the browser that they are for: a laptop with speech input, a phone without keys. */
const keysCookie = 'single-keys';
const aYear = 31_536_000;

/** Whether single-key shortcuts are on. They are, until switched off. */
export function singleKeysOn(cookies: Cookies): boolean {
  return cookies.get(keysCookie) !== 'off';
}

/** Switches single-key shortcuts on or off in this browser. */
export function keepSingleKeys(cookies: Cookies, on: boolean): void {
  cookies.set(keysCookie, on ? 'on' : 'off', { path: '/', httpOnly: true, sameSite: 'lax', maxAge: aYear });
}
