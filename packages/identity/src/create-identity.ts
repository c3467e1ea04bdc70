import { AppError } from '@hedgerow/errors';
import { z } from 'zod';
import { normaliseEmail } from './email.ts';
import type { IdentityParts } from './identity-parts.ts';
import { changePasswordWith } from './change-password.ts';
import { confirmWith } from './confirm.ts';
import type { IdentityService } from './identity-service.ts';
import { passwordProblem } from './password.ts';
import { createSecondFactors } from './second-factor/second-factors.ts';
import { secondStepWith } from './second-step.ts';
import { providerSignIn } from './providers/provider-sign-in.ts';
import { signInWith } from './sign-in.ts';

function newAccountProblems(email: string, password: string): Record<string, string> {
  const emailProblem = z.email().max(254).safeParse(email).success
    ? undefined
    : 'Write an e-mail address such as name@school.example.';
  const problem = passwordProblem(password);
  return {
    ...(emailProblem === undefined ? {} : { email: emailProblem }),
    ...(problem === undefined ? {} : { password: problem }),
  };
}

/** The service over any stores: Lucia and Postgres in the product, memory in the contract's second run. */
export function createIdentity(parts: IdentityParts): IdentityService {
  const { accounts, sessions, passwords } = parts;
  const secondFactors = createSecondFactors(parts);
  const setDisabled = async (accountId: string, isDisabled: boolean, requestId: string): Promise<void> => {
    if (!(await accounts.setDisabled(accountId, isDisabled, { requestId }))) throw new AppError('not-found');
  };
  return {
    signIn: signInWith(parts),
    ...secondStepWith(parts, secondFactors),
    secondFactors,
    providers: providerSignIn(parts),
    confirm: confirmWith(parts),
    changePassword: changePasswordWith(parts),
    signOut: (token, request) => sessions.end(token, request),
    validate: (token) => sessions.validate(token),
    listSessions: (accountId) => sessions.list(accountId),
    endSession: async (accountId, sessionId, request) => {
      if (!(await sessions.endOne(accountId, sessionId, request))) throw new AppError('not-found');
    },
    endAllSessions: (accountId, request, staying) => sessions.endAll(accountId, request, staying),
    addAccount: async ({ email, password, personId }, request) => {
      const address = normaliseEmail(email);
      const fields = newAccountProblems(address, password);
      if (Object.keys(fields).length > 0) throw new AppError('bad-input', { details: { fields } });
      const id = await accounts.add(
        { email: address, personId, passwordHash: await passwords.hash(password) },
        request,
      );
      if (id === undefined)
        throw new AppError('bad-input', {
          details: { fields: { email: 'This address or this person has an account already.' } },
        });
      return id;
    },
    disableAccount: (accountId, { requestId }) => setDisabled(accountId, true, requestId),
    enableAccount: (accountId, { requestId }) => setDisabled(accountId, false, requestId),
  };
}
