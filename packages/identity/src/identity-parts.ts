import type { AccountStore } from './account-store.ts';
import type { AttemptStore } from './attempt-store.ts';
import type { Clock } from './clock.ts';
import type { Passwords } from './password.ts';
import type { ProviderStore } from './providers/provider-store.ts';
import type { Provider } from './providers/provider.ts';
import type { SecretSealer } from './second-factor/sealed-secret.ts';
import type { HalfSignInStore, SecondFactorStore } from './second-factor/second-factor-store.ts';
import type { SessionStore } from './session-store.ts';

/** What signing in is made of: Lucia and Postgres in the product, memory in the contract's second run. */
export interface IdentityParts {
  readonly accounts: AccountStore;
  readonly attempts: AttemptStore;
  readonly sessions: SessionStore;
  readonly secondFactors: SecondFactorStore;
  readonly halves: HalfSignInStore;
  readonly providerStore: ProviderStore;
  /** The directories of this deployment; none where it has none. */
  readonly providers: readonly Provider[];
  readonly passwords: Passwords;
  readonly sealer: SecretSealer;
  readonly clock: Clock;
  /** Keys the hashes of addresses typed and of IP addresses; at least 32 characters, the same in every process. */
  readonly secret: string;
}
