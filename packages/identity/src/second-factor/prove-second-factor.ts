import { AppError } from '@hedgerow/errors';
import type { StoredAccount } from '../account-store.ts';
import { attemptKeys } from '../attempt-keys.ts';
import type { IdentityParts } from '../identity-parts.ts';
import { codeLimits } from '../sign-in-limits.rules.ts';
import { hashToken, newToken } from '../token.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { stepOfCode } from './totp.ts';

/** What a person typed as the second proof: one of the two. */
export interface SecondProof {
  /** Six digits of the authenticator app. */
  readonly code?: string | undefined;
  readonly recoveryCode?: string | undefined;
}

/** Where it was typed. */
export interface ProofFrom {
  readonly address: string;
  readonly deviceToken?: string | undefined;
  readonly requestId: string;
}

type Wrong = { readonly field: 'code' | 'recoveryCode'; readonly sentence: string };

/**
 * Takes a second proof, under limits of its own: whoever gets this far has the password, so few tries are enough.
 *
 * @returns the token of this browser, now known for this account
 * @throws {AppError} `bad-input` with a sentence for the field; `too-many-tries`
 */
export function proveSecondFactorWith(
  parts: IdentityParts,
): (account: StoredAccount, proof: SecondProof, from: ProofFrom) => Promise<string> {
  const { attempts, secondFactors, sealer, secret, clock } = parts;

  const wrongOf = async (account: StoredAccount, proof: SecondProof, from: ProofFrom): Promise<Wrong | undefined> => {
    if (proof.recoveryCode !== undefined) {
      const hash = hashRecoveryCode(account.id, proof.recoveryCode);
      if (hash !== undefined && (await secondFactors.takeRecoveryCode(account.id, hash, from))) return undefined;
      return { field: 'recoveryCode', sentence: 'That is not one of your recovery codes, or it was used before.' };
    }
    const factor = await secondFactors.find(account.id);
    const step =
      factor === undefined
        ? undefined
        : stepOfCode(sealer.open(account.id, factor.sealedSecret), proof.code ?? '', clock.now().epochMilliseconds);
    if (step === undefined)
      return { field: 'code', sentence: 'That code is not right. The app shows a new one every 30 seconds.' };
    if (await secondFactors.takeStep(account.id, step)) return undefined;
    return { field: 'code', sentence: 'That code was used already. Wait for the next one.' };
  };

  return async (account, proof, from) => {
    const keys = attemptKeys(secret, { ...from, email: account.email }, 'code');
    const reservation = await attempts.reserve(keys, account.id, codeLimits);
    if (!reservation.allowed)
      throw new AppError('too-many-tries', { details: { retryAfterSeconds: reservation.retryAfterSeconds } });
    const wrong = await wrongOf(account, proof, from);
    if (wrong !== undefined) {
      await attempts.refuse({ reason: 'wrong-code', personId: account.personId, requestId: from.requestId });
      throw new AppError('bad-input', { details: { fields: { [wrong.field]: wrong.sentence } } });
    }
    const deviceToken = reservation.isKnownDevice && from.deviceToken !== undefined ? from.deviceToken : newToken();
    await attempts.succeed(reservation.attemptId, account.id, hashToken(deviceToken));
    return deviceToken;
  };
}
