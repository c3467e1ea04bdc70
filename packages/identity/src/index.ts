export type { Admission, Followed, InvitationFacts } from './admission/admission.ts';
export { linkToken } from './admission/link-token.ts';
export { openAdmission, type AdmissionSettings } from './admission/open-admission.ts';
export { resetLimits } from './admission/reset-limits.rules.ts';
export type { Clock } from './clock.ts';
export { createIdentity } from './create-identity.ts';
export { normaliseEmail } from './email.ts';
export type {
  ChangePasswordInput,
  ConfirmInput,
  HalfSignedIn,
  HalfState,
  IdentityService,
  RequestId,
  SecondStepInput,
  SignedIn,
  SignInInput,
} from './identity-service.ts';
export { openIdentity, openSessions, type Connected, type IdentityDatabase } from './open-identity.ts';
export { hashPassword, passwordProblem } from './password.ts';
export { sessionLimits } from './session-limits.ts';
export type { Session, SessionStore, SignedInAccount, Validation } from './session-store.ts';
export { signInLimits } from './sign-in-limits.rules.ts';
export { hashToken, newToken } from './token.ts';
export { providerKinds, readProviders, type Provider, type ProviderKind } from './providers/provider.ts';
export type { LeaveInput, ProviderSignIn, Returned, ReturnInput } from './providers/provider-sign-in.ts';
export type { SecondFactors, SecondFactorState, SetUp } from './second-factor/second-factors.ts';
export { secretSealer } from './second-factor/sealed-secret.ts';
export { summariseUserAgent } from './user-agent.ts';
