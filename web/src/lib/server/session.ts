import type { Role } from '@hedgerow/authz';
import type { Cookies } from '@sveltejs/kit';
import type { SignedIn as Entered } from '@hedgerow/identity';
import { settings } from './settings.ts';

/** Who sits behind a request, as proved by the session cookie. */
export interface SignedIn {
  readonly sessionId: string;
  readonly accountId: string;
  readonly personId: string;
  /** Held today, as read with the proof of this request. */
  readonly roles: readonly Role[];
  /** ISO instant at which this person last proved who they are in this session. */
  readonly confirmedAt: string;
  /** Sent on to the gateway, which proves it again. Never logged, never given to a page. */
  readonly token: string;
}

interface Kept {
  readonly name: string;
  readonly options: { path: '/'; httpOnly: true; secure: boolean };
}

/** `__Host-` binds a cookie to this host and to https; only http on loopback goes without. */
function cookie(name: string): Kept {
  const secure = settings().publicOrigin.protocol === 'https:';
  return { name: secure ? `__Host-${name}` : name, options: { path: '/', httpOnly: true, secure } };
}

const aYear = 31_536_000;
const tenMinutes = 600;

/** The session token of a request, if it carries one. */
export function readSessionToken(cookies: Cookies): string | undefined {
  return cookies.get(cookie('session').name);
}

/** Keeps the token in the browser until it closes; the idle and absolute limits are kept by the identity package. */
export function keepSessionToken(cookies: Cookies, token: string): void {
  const { name, options } = cookie('session');
  cookies.set(name, token, { ...options, sameSite: 'lax' });
}

/** Keeps what a sign-in gave, and forgets that it was half done. */
export function keepSignedIn(cookies: Cookies, { token, deviceToken }: Pick<Entered, 'token' | 'deviceToken'>): void {
  const { name, options } = cookie('half');
  cookies.delete(name, { ...options, sameSite: 'lax' });
  keepSessionToken(cookies, token);
  keepDeviceToken(cookies, deviceToken);
}

/** The token of a sign-in that is half done; empty where there is none. It is no session and opens the second step alone. */
export function readHalfToken(cookies: Cookies): string {
  return cookies.get(cookie('half').name) ?? '';
}

/** Keeps it for as long as it is good. */
export function keepHalfToken(cookies: Cookies, token: string): void {
  const { name, options } = cookie('half');
  cookies.set(name, token, { ...options, sameSite: 'lax', maxAge: tenMinutes });
}

/** Remembers, until it comes back, that this browser left for a provider. The return is reached from another site, hence `lax`. */
export function keepLeaving(cookies: Cookies, token: string): void {
  const { name, options } = cookie('leaving');
  cookies.set(name, token, { ...options, sameSite: 'lax', maxAge: tenMinutes });
}

/** The token of a browser that left for a provider, good for one return; empty where it did not leave. */
export function takeLeaving(cookies: Cookies): string {
  const { name, options } = cookie('leaving');
  const token = cookies.get(name) ?? '';
  cookies.delete(name, { ...options, sameSite: 'lax' });
  return token;
}

/** Forgets the token in this browser. */
export function dropSessionToken(cookies: Cookies): void {
  const { name, options } = cookie('session');
  cookies.delete(name, { ...options, sameSite: 'lax' });
}

/** The token that an earlier sign-in in this browser gave. It opens nothing by itself. */
export function readDeviceToken(cookies: Cookies): string | undefined {
  return cookies.get(cookie('device').name);
}

/** Remembers that a person has signed in from this browser, so that a stranger's wrong guesses cannot lock her out of it. */
export function keepDeviceToken(cookies: Cookies, token: string): void {
  const { name, options } = cookie('device');
  cookies.set(name, token, { ...options, sameSite: 'strict', maxAge: aYear });
}
