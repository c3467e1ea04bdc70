import { SignJWT, jwtVerify } from 'jose';
import { isRole, type Role } from '@hedgerow/authz';
import { AppError } from '@hedgerow/errors';
import type { Clock } from './clock.ts';

/** Who asks, in which session and request, with which roles. Anonymous callers never get this far. */
export interface Actor {
  readonly personId: string;
  readonly sessionId: string;
  readonly requestId: string;
  readonly roles: readonly Role[];
  /** ISO instant of the last proof of identity in this session: password, second factor or provider. Null where there was none. */
  readonly confirmedAt: string | null;
  /** Set where what is read leaves as a file; left out where it is shown. */
  readonly exporting?: Exporting | undefined;
}

/** Which table leaves as a file, which service reads its rows and remembers it, and of which school where it is one's. */
export interface Exporting {
  readonly table: string;
  readonly service: string;
  readonly schoolId: string | null;
}

const exportWords = /^([a-z-]{1,40})@([a-z]{1,20})(?:;([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?$/;

/** The header in which the portal says that what it reads leaves as a file. */
export const exportHeader = 'hedgerow-export';

/** Reads `table@service` or `table@service;school`; anything else says nothing. */
export function readExporting(words: unknown): Exporting | undefined {
  const [, table, service, schoolId] = typeof words === 'string' ? (exportWords.exec(words) ?? []) : [];
  return table === undefined || service === undefined ? undefined : { table, service, schoolId: schoolId ?? null };
}

/** The words of an export, as `readExporting` reads them. */
export function exportingWords({ table, service, schoolId }: Exporting): string {
  return `${table}@${service}${schoolId === null ? '' : `;${schoolId}`}`;
}

/** The header in which the gateway names the actor to a subgraph. */
export const actorHeader = 'hedgerow-actor';

const issuer = 'hedgerow-gateway';
const lifetimeSeconds = 60;

/** The signing key of one subgraph, imported once; a key of another subgraph does not open this one. */
export function actorKey(secret: string): Promise<ActorKey> {
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);
}

export type ActorKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** Signs an actor for one subgraph. The signature is good for one minute. */
export async function signActor(actor: Actor, subgraph: string, key: ActorKey, clock: Clock): Promise<string> {
  const now = Math.floor(clock.now().epochMilliseconds / 1000);
  return new SignJWT({
    sid: actor.sessionId,
    rid: actor.requestId,
    roles: actor.roles,
    confirmed: actor.confirmedAt,
    ...(actor.exporting === undefined ? {} : { export: exportingWords(actor.exporting) }),
  })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(subgraph)
    .setSubject(actor.personId)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetimeSeconds)
    .sign(key);
}

/**
 * Reads a signed actor.
 *
 * @throws {AppError} `not-signed-in` when it is missing, forged, for another subgraph, or older than a minute
 */
export async function verifyActor(
  token: string | undefined,
  subgraph: string,
  key: ActorKey,
  clock: Clock,
): Promise<Actor> {
  if (token === undefined) throw new AppError('not-signed-in');
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      issuer,
      audience: subgraph,
      currentDate: new Date(clock.now().epochMilliseconds),
      maxTokenAge: lifetimeSeconds,
      requiredClaims: ['sub', 'sid', 'rid', 'exp', 'iat'],
    });
    const { sub, sid, rid, roles, confirmed, export: exporting } = payload;
    if (typeof sub !== 'string' || typeof sid !== 'string' || typeof rid !== 'string' || !Array.isArray(roles))
      throw new AppError('not-signed-in');
    return {
      personId: sub,
      sessionId: sid,
      requestId: rid,
      roles: roles.filter(isRole),
      confirmedAt: instantOrNull(confirmed),
      exporting: readExporting(exporting),
    };
  } catch (error) {
    throw new AppError('not-signed-in', { cause: error });
  }
}

/** A claim that is not an instant proves nothing. */
function instantOrNull(claim: unknown): string | null {
  return typeof claim === 'string' && !Number.isNaN(Date.parse(claim)) ? claim : null;
}
