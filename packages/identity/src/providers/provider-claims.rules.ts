import type { Provider } from './provider.ts';

/** What a provider said about a person, its signature, issuer, audience, nonce and time already proved. */
export type Claims = Readonly<Record<string, unknown>>;

/** Whom a provider vouches for. */
export interface Vouched {
  readonly subject: string;
  /** The address, where the provider has proved that it is this person's; else null. */
  readonly verifiedEmail: string | null;
  /** Whether the provider itself asked for more than a password. */
  readonly hasSecondFactor: boolean;
}

/** Why a provider's word is not taken; kept in the audit, never told to whoever came with it. */
export type ClaimsRefusal = 'wrong-tenant' | 'issued-in-future';

/** A provider's clock and ours may differ by this much. */
const skewSeconds = 60;

/**
 * What the claims of one provider are worth.
 *
 * @param now seconds since 1970, UTC
 */
export function vouchedFor(provider: Provider, claims: Claims, now: number): Vouched | ClaimsRefusal {
  // openid-client judges `exp` and `nbf`; a token from tomorrow is as forged as one of yesterday is stale.
  if (typeof claims['iat'] !== 'number' || claims['iat'] > now + skewSeconds) return 'issued-in-future';
  if (provider.kind === 'microsoft' && claims['tid'] !== provider.tenant) return 'wrong-tenant';
  if (provider.kind === 'google' && claims['hd'] !== provider.hostedDomain) return 'wrong-tenant';
  const { sub, email, amr } = claims;
  const subject = typeof sub === 'string' ? sub : '';
  return {
    subject,
    verifiedEmail: typeof email === 'string' && isVerified(provider, claims) ? email : null,
    // RFC 8176: "mfa" says that more than one factor was asked for. A provider that does not say so has not.
    hasSecondFactor: Array.isArray(amr) && amr.includes('mfa'),
  };
}

/**
 * Microsoft lets a directory's administrator write any address into `email`, so that only `xms_edov` ("e-mail domain
 * owner verified", an optional claim) counts there. The others say `email_verified`.
 */
function isVerified({ kind }: Provider, claims: Claims): boolean {
  const said = kind === 'microsoft' ? claims['xms_edov'] : claims['email_verified'];
  return said === true || (kind === 'microsoft' && (said === 1 || said === '1'));
}
