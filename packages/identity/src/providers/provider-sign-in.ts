import { createHmac } from 'node:crypto';
import { AppError } from '@hedgerow/errors';
import type { StoredAccount } from '../account-store.ts';
import { attemptKeys } from '../attempt-keys.ts';
import { normaliseEmail } from '../email.ts';
import { firstStepWith } from '../first-step.ts';
import type { HalfSignedIn, SignedIn } from '../identity-service.ts';
import type { IdentityParts } from '../identity-parts.ts';
import type { RequestFacts } from '../session-store.ts';
import { providerLimits } from '../sign-in-limits.rules.ts';
import { hashToken, looksLikeToken, newToken } from '../token.ts';
import { vouchedFor, type Vouched } from './provider-claims.rules.ts';
import { providerClient } from './provider-client.ts';
import type { ProviderRefusal } from './provider-store.ts';
import type { Provider, ProviderKind } from './provider.ts';

/** A sign-in that is about to leave for a provider. */
export interface LeaveInput extends RequestFacts {
  readonly kind: string;
  /** Where the provider sends the browser back to: registered with it, one for each provider. */
  readonly redirectUri: string;
  readonly next: string;
  readonly address: string;
  /** The session that asks for a fresh proof; none where somebody signs in. */
  readonly sessionId?: string | undefined;
}

/** A sign-in that came back. */
export interface ReturnInput extends RequestFacts {
  readonly kind: string;
  /** The whole address that the browser came back to, as people see it. */
  readonly returned: URL;
  /** From the cookie of the browser that left. */
  readonly browserToken: string;
  readonly address: string;
  readonly userAgent?: string | undefined;
  readonly deviceToken?: string | undefined;
  /** Who is signed in here already, for a fresh proof. */
  readonly signedIn?: { readonly accountId: string; readonly sessionId: string } | undefined;
}

/** What came of it. */
export type Returned = { readonly next: string } & (
  { readonly outcome: 'in'; readonly answer: SignedIn | HalfSignedIn } | { readonly outcome: 'confirmed' }
);

/** Signing in through a directory that somebody else keeps. It opens accounts that are there, and makes none. */
export interface ProviderSignIn {
  /** The providers of this deployment, for the buttons. */
  readonly offered: readonly { readonly kind: ProviderKind; readonly name: string }[];
  /** @returns where to send the browser, and the token for its cookie. @throws {AppError} `not-found`, `too-many-tries`, `service-unavailable` */
  leave(input: LeaveInput): Promise<{ readonly url: string; readonly browserToken: string }>;
  /**
   * @throws {AppError} `sign-in-refused` for whatever is wrong, with one sentence for all of it; `too-many-tries`
   */
  comeBack(input: ReturnInput): Promise<Returned>;
  /** Which providers may open this account, for its owner. */
  state(accountId: string): Promise<
    readonly {
      readonly kind: ProviderKind;
      readonly name: string;
      readonly isAllowed: boolean;
      readonly isLinked: boolean;
    }[]
  >;
  /** Allows or forbids a provider for an account. Ask for a fresh proof first. @throws {AppError} `not-found` */
  allow(accountId: string, kind: string, isAllowed: boolean, facts: RequestFacts): Promise<void>;
}

/** Signing in through providers, over the same stores as the password's way in. */
export function providerSignIn(parts: IdentityParts): ProviderSignIn {
  const { accounts, attempts, sessions, providerStore, providers, secret, clock } = parts;
  const { needsSecondStep, halfway, letIn } = firstStepWith(parts);
  const clients = new Map(
    providers.map((provider) => [provider.kind as string, { provider, client: providerClient(provider) }]),
  );
  const known = (kind: string) => {
    const found = clients.get(kind);
    if (found === undefined) throw new AppError('not-found');
    return found;
  };

  /** Who comes, or the reason for turning them away. Throws nothing but faults of our own. */
  const whoComes = async (
    input: ReturnInput,
  ): Promise<
    ProviderRefusal | { readonly vouched: Vouched; readonly next: string; readonly sessionId: string | null }
  > => {
    const { provider, client } = known(input.kind);
    const request = looksLikeToken(input.browserToken)
      ? await providerStore.take(hashToken(input.browserToken))
      : undefined;
    // Begun with one provider and come back from another: the mix-up that RFC 9207 is about.
    if (request?.provider !== provider.kind) return 'not-begun-here';
    try {
      const claims = await client.comeBack(input.returned, request, request.sessionId !== null);
      const vouched = vouchedFor(provider, claims, clock.now().epochMilliseconds / 1000);
      return typeof vouched === 'string' ? vouched : { vouched, next: request.next, sessionId: request.sessionId };
    } catch {
      return 'token-refused';
    }
  };

  /** The account of a subject: linked before, or linked now by a proved address that the account allows. */
  const accountOf = async (
    provider: Provider,
    { subject, verifiedEmail }: Vouched,
    facts: RequestFacts,
  ): Promise<StoredAccount | ProviderRefusal> => {
    const linked = await providerStore.accountOf(provider.issuer, subject);
    if (linked !== undefined) return (await accounts.findById(linked)) ?? 'unknown-address';
    if (verifiedEmail === null) return 'unverified-address';
    const account = await accounts.findByEmail(normaliseEmail(verifiedEmail));
    if (account === undefined) return 'unknown-address';
    if (account.isDisabled) return 'account-disabled';
    const { issuer, kind } = provider;
    return (await providerStore.link(account.id, { issuer, subject, kind }, facts)) ? account : 'not-allowed';
  };

  return {
    offered: providers.map(({ kind, name }) => ({ kind, name })),
    leave: async ({ kind, redirectUri, next, address, sessionId }) => {
      const { client } = known(kind);
      const leaving = await client.leave(redirectUri, sessionId !== undefined).catch((cause: unknown) => {
        throw new AppError('service-unavailable', { cause });
      });
      const browserToken = newToken();
      const addressKey = createHmac('sha256', secret).update(`address:${address}`).digest();
      const { url, ...kept } = leaving;
      const request = { ...kept, provider: kind, next, sessionId: sessionId ?? null };
      if (!(await providerStore.begin(hashToken(browserToken), addressKey, request)))
        throw new AppError('too-many-tries', { details: { retryAfterSeconds: 600 } });
      return { url, browserToken };
    },
    comeBack: async (input) => {
      const { provider } = known(input.kind);
      // Counted for the provider and the address: nobody knows yet whose account it is.
      const reservation = await attempts.reserve(
        attemptKeys(secret, { email: `${provider.kind} from ${input.address}`, address: input.address }, 'provider'),
        undefined,
        providerLimits,
      );
      if (!reservation.allowed)
        throw new AppError('too-many-tries', { details: { retryAfterSeconds: reservation.retryAfterSeconds } });
      const refuse = async (reason: ProviderRefusal, personId?: string): Promise<never> => {
        await providerStore.refuse({ kind: provider.kind, reason, personId, requestId: input.requestId });
        throw new AppError('sign-in-refused');
      };

      const who = await whoComes(input);
      if (typeof who === 'string') return refuse(who);
      const account = await accountOf(provider, who.vouched, input);
      if (typeof account === 'string') return refuse(account);
      if (account.isDisabled) return refuse('account-disabled', account.personId);

      if (who.sessionId !== null) {
        const { signedIn } = input;
        const isSame = signedIn?.accountId === account.id && signedIn.sessionId === who.sessionId;
        if (!isSame || !(await sessions.confirm(account.id, who.sessionId, input)))
          return refuse('another-account', account.personId);
        await attempts.succeed(reservation.attemptId, account.id, undefined);
        return { outcome: 'confirmed', next: who.next };
      }
      if (!who.vouched.hasSecondFactor && (await needsSecondStep(account))) {
        await attempts.succeed(reservation.attemptId, account.id, undefined);
        return { outcome: 'in', answer: await halfway(account), next: who.next };
      }
      const deviceToken = looksLikeToken(input.deviceToken ?? '') ? (input.deviceToken ?? '') : newToken();
      await attempts.succeed(reservation.attemptId, account.id, hashToken(deviceToken));
      return { outcome: 'in', answer: await letIn(account, deviceToken, input), next: who.next };
    },
    state: async (accountId) => {
      const { kinds, linkedIssuers } = await providerStore.allowed(accountId);
      return providers.map(({ kind, name, issuer }) => ({
        kind,
        name,
        isAllowed: kinds.includes(kind),
        isLinked: linkedIssuers.includes(issuer),
      }));
    },
    allow: async (accountId, kind, isAllowed, facts) => {
      const { issuer } = known(kind).provider;
      if (!(await providerStore.allow(accountId, { kind, issuer, isAllowed }, facts))) throw new AppError('not-found');
    },
  };
}
