import type { StoredAccount } from './account-store.ts';
import type { HalfSignedIn, SignedIn } from './identity-service.ts';
import type { IdentityParts } from './identity-parts.ts';
import { hashToken, newToken } from './token.ts';
import { summariseUserAgent } from './user-agent.ts';

/** The browser and request in which somebody gets in. */
export interface Entrance {
  readonly userAgent?: string | undefined;
  readonly requestId: string;
}

/** What follows a right password or a provider's word: the session, or the step before it. */
export interface FirstStep {
  /** Whether this account has a second step before it: one is set up, or a place where the person works asks for it. */
  readonly needsSecondStep: (account: StoredAccount) => Promise<boolean>;
  /** Half a sign-in: opens nothing but the second step. */
  readonly halfway: (account: StoredAccount) => Promise<HalfSignedIn>;
  /** The session. */
  readonly letIn: (account: StoredAccount, deviceToken: string, entrance: Entrance) => Promise<SignedIn>;
}

/** The way on from the first proof, the same for every kind of it. */
export function firstStepWith(parts: IdentityParts): FirstStep {
  const { secondFactors, halves, sessions, attempts } = parts;
  return {
    needsSecondStep: async (account) =>
      (await secondFactors.find(account.id)) !== undefined || (await secondFactors.isRequired(account.personId)),
    halfway: async (account) => {
      const halfToken = newToken();
      await halves.start(account.id, hashToken(halfToken));
      return { halfToken };
    },
    letIn: async (account, deviceToken, { userAgent, requestId }) => {
      const { token, session } = await sessions.start(account.id, {
        userAgent: summariseUserAgent(userAgent),
        requestId,
      });
      await attempts.sweep();
      return { token, session, account: { id: account.id, personId: account.personId }, deviceToken };
    },
  };
}
