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
  return new SignJWT({ sid: actor.sessionId, rid: actor.requestId, roles: actor.roles, confirmed: actor.confirmedAt })
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
    const { sub, sid, rid, roles, confirmed } = payload;
    if (typeof sub !== 'string' || typeof sid !== 'string' || typeof rid !== 'string' || !Array.isArray(roles))
      throw new AppError('not-signed-in');
    return {
      personId: sub,
      sessionId: sid,
      requestId: rid,
      roles: roles.filter(isRole),
      confirmedAt: instantOrNull(confirmed),
    };
  } catch (error) {
    throw new AppError('not-signed-in', { cause: error });
  }
}

/** A claim that is not an instant proves nothing. */
function instantOrNull(claim: unknown): string | null {
  return typeof claim === 'string' && !Number.isNaN(Date.parse(claim)) ? claim : null;
}
