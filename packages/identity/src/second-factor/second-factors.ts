import { AppError } from '@hedgerow/errors';
import type { StoredAccount } from '../account-store.ts';
import type { IdentityParts } from '../identity-parts.ts';
import type { RequestFacts } from '../session-store.ts';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';
import { enrolmentAddress, newTotpSecret, stepOfCode } from './totp.ts';

/** What a person may know of the own second factor. */
export interface SecondFactorState {
  readonly isSet: boolean;
  /** Whether a place where the person works asks for one. */
  readonly isRequired: boolean;
  /** ISO 8601, UTC; null where none is set. */
  readonly setAt: string | null;
  readonly recoveryCodesLeft: number;
}

/** What is shown while a second factor is being set up, and never again. */
export interface SetUp {
  /** In base 32, for typing in where nothing can be scanned. */
  readonly secret: string;
  /** `otpauth://…`, for the QR code. */
  readonly address: string;
}

/** A person's own second factor. Whoever calls has made sure who it is: by a fresh proof, or by the first step of signing in. */
export interface SecondFactors {
  state(accountId: string): Promise<SecondFactorState>;
  /** Begins, or goes on with, setting one up. What stands stays in force until the new one is proved. */
  setUp(accountId: string): Promise<SetUp>;
  /**
   * Proves by a code that the app has the secret.
   *
   * @returns ten recovery codes, to be shown once; earlier ones are void
   * @throws {AppError} `bad-input` where the code is not right, or nothing is being set up any more
   */
  finishSetUp(accountId: string, code: string, facts: RequestFacts): Promise<readonly string[]>;
  /** Ten new recovery codes; earlier ones are void. @throws {AppError} `not-found` without a second factor */
  remakeRecoveryCodes(accountId: string, facts: RequestFacts): Promise<readonly string[]>;
  /** @throws {AppError} `rule-refused` where it is required; `not-found` where there is none */
  remove(accountId: string, facts: RequestFacts): Promise<void>;
}

const wrongCode = (sentence: string): AppError =>
  new AppError('bad-input', { details: { fields: { code: sentence } } });

/** Second factors over any store. */
export function createSecondFactors(
  parts: Pick<IdentityParts, 'accounts' | 'secondFactors' | 'sealer' | 'clock'>,
): SecondFactors {
  const { accounts, secondFactors, sealer, clock } = parts;
  const existing = async (accountId: string): Promise<StoredAccount> => {
    const account = await accounts.findById(accountId);
    if (account === undefined) throw new AppError('not-found');
    return account;
  };
  const codesFor = (accountId: string): { readonly codes: readonly string[]; readonly hashes: readonly Buffer[] } => {
    const codes = newRecoveryCodes();
    return { codes, hashes: codes.flatMap((code) => hashRecoveryCode(accountId, code) ?? []) };
  };

  return {
    state: async (accountId) => {
      const { personId } = await existing(accountId);
      const [factor, isRequired] = await Promise.all([
        secondFactors.find(accountId),
        secondFactors.isRequired(personId),
      ]);
      return {
        isSet: factor !== undefined,
        isRequired,
        setAt: factor?.setAt ?? null,
        recoveryCodesLeft: factor?.recoveryCodesLeft ?? 0,
      };
    },
    setUp: async (accountId) => {
      const { email } = await existing(accountId);
      const begun = await secondFactors.findSetup(accountId);
      // A page that is loaded again shows the same code: the telephone may have it already.
      const secret = begun === undefined ? newTotpSecret() : sealer.open(accountId, begun);
      if (begun === undefined) await secondFactors.beginSetup(accountId, sealer.seal(accountId, secret));
      return { secret, address: enrolmentAddress(secret, email) };
    },
    finishSetUp: async (accountId, code, facts) => {
      const begun = await secondFactors.findSetup(accountId);
      if (begun === undefined) throw wrongCode('That took too long. Scan the new code and try again.');
      const step = stepOfCode(sealer.open(accountId, begun), code, clock.now().epochMilliseconds);
      if (step === undefined)
        throw wrongCode(
          'That code is not right. Check that the telephone’s clock is set by the network, and type the code that it shows now.',
        );
      const { codes, hashes } = codesFor(accountId);
      if (!(await secondFactors.finishSetup(accountId, step, hashes, facts)))
        throw wrongCode('That took too long. Scan the new code and try again.');
      return codes;
    },
    remakeRecoveryCodes: async (accountId, facts) => {
      const { codes, hashes } = codesFor(accountId);
      if (!(await secondFactors.replaceRecoveryCodes(accountId, hashes, facts))) throw new AppError('not-found');
      return codes;
    },
    remove: async (accountId, facts) => {
      if (await secondFactors.isRequired((await existing(accountId)).personId))
        throw new AppError('rule-refused', {
          details: { sentence: 'A place where you work asks for a second factor. You can replace it, not remove it.' },
        });
      if (!(await secondFactors.remove(accountId, facts))) throw new AppError('not-found');
    },
  };
}
