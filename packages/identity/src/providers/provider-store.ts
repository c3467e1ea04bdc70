import type { RequestFacts } from '../session-store.ts';
import type { Leaving } from './provider-client.ts';

/** A sign-in that went to a provider. */
export interface ProviderRequest extends Leaving {
  readonly provider: string;
  /** Where to go on to afterwards: a path of the portal. */
  readonly next: string;
  /** The session that asks for a fresh proof; null where somebody signs in. */
  readonly sessionId: string | null;
}

/** Why a sign-in through a provider failed; kept in the audit, never told to whoever tried. */
export type ProviderRefusal =
  | 'not-begun-here'
  | 'token-refused'
  | 'wrong-tenant'
  | 'issued-in-future'
  | 'unverified-address'
  | 'unknown-address'
  | 'not-allowed'
  | 'account-disabled'
  | 'another-account';

/** Who is who at the providers. */
export interface ProviderStore {
  /** Keeps what a sign-in needs for its return; false where this address has begun too many. */
  begin(tokenHash: Buffer, addressKey: Buffer, request: ProviderRequest): Promise<boolean>;
  /** Gives it back once, within ten minutes. */
  take(tokenHash: Buffer): Promise<ProviderRequest | undefined>;
  /** The account of a subject, where it has one. */
  accountOf(issuer: string, subject: string): Promise<string | undefined>;
  /** Links a subject to an account that allows this kind of provider and has no other subject there; false where it does not. */
  link(
    accountId: string,
    who: { readonly issuer: string; readonly subject: string; readonly kind: string },
    facts: RequestFacts,
  ): Promise<boolean>;
  /** The kinds of provider through which an account may be opened, and those it is linked to by issuer. */
  allowed(accountId: string): Promise<{ readonly kinds: readonly string[]; readonly linkedIssuers: readonly string[] }>;
  /** Allows or forbids a kind of provider; forbidding removes the link of its issuer. */
  allow(
    accountId: string,
    which: { readonly kind: string; readonly issuer: string; readonly isAllowed: boolean },
    facts: RequestFacts,
  ): Promise<boolean>;
  /** Writes the audit row of a refused sign-in. */
  refuse(refusal: {
    readonly kind: string;
    readonly reason: ProviderRefusal;
    readonly personId: string | undefined;
    readonly requestId: string;
  }): Promise<void>;
}
