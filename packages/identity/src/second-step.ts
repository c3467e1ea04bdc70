import { AppError } from '@hedgerow/errors';
import type { StoredAccount } from './account-store.ts';
import { firstStepWith } from './first-step.ts';
import type { HalfState, IdentityService } from './identity-service.ts';
import type { IdentityParts } from './identity-parts.ts';
import { proveSecondFactorWith } from './second-factor/prove-second-factor.ts';
import type { SecondFactors } from './second-factor/second-factors.ts';
import { hashToken, looksLikeToken, newToken } from './token.ts';

/**
 * The second step of signing in: a code, or setting up what will make the codes. Only here does half a sign-in become a
 * session, and it ends in the same breath.
 */
export function secondStepWith(
  parts: IdentityParts,
  own: SecondFactors,
): Pick<IdentityService, 'half' | 'finishSignIn' | 'setUpHalfway' | 'finishSetUpHalfway'> {
  const { accounts, halves, secondFactors } = parts;
  const prove = proveSecondFactorWith(parts);
  const { letIn } = firstStepWith(parts);

  const accountOf = async (halfToken: string): Promise<StoredAccount | undefined> => {
    const found = looksLikeToken(halfToken) ? await halves.find(hashToken(halfToken)) : undefined;
    const account = found === undefined ? undefined : await accounts.findById(found.accountId);
    return account?.isDisabled === false ? account : undefined;
  };
  const stateOf = async ({ id, email }: StoredAccount): Promise<HalfState> => ({
    email,
    next: (await secondFactors.find(id)) === undefined ? 'set-up' : 'code',
  });
  const halfway = async (halfToken: string, next: HalfState['next']): Promise<StoredAccount> => {
    const account = await accountOf(halfToken);
    // Whoever has a second factor proves it; setting up another one instead would be the way round it.
    if (account === undefined || (await stateOf(account)).next !== next) throw new AppError('not-signed-in');
    return account;
  };
  const end = async (halfToken: string): Promise<void> => {
    if (!(await halves.end(hashToken(halfToken)))) throw new AppError('not-signed-in');
  };

  return {
    half: async (halfToken) => {
      const account = await accountOf(halfToken);
      return account === undefined ? null : stateOf(account);
    },
    finishSignIn: async ({ halfToken, code, recoveryCode, ...from }) => {
      const account = await halfway(halfToken, 'code');
      const deviceToken = await prove(account, { code, recoveryCode }, from);
      await end(halfToken);
      return letIn(account, deviceToken, from);
    },
    setUpHalfway: async (halfToken) => own.setUp((await halfway(halfToken, 'set-up')).id),
    finishSetUpHalfway: async ({ halfToken, code, ...from }) => {
      const account = await halfway(halfToken, 'set-up');
      const recoveryCodes = await own.finishSetUp(account.id, code, from);
      await end(halfToken);
      return { ...(await letIn(account, newToken(), from)), recoveryCodes };
    },
  };
}
