import type { Progress } from './build/progress.ts';
import type { Secrets } from './home/secrets.ts';
import type { House } from './processes/plans.ts';

/** An account of the demo that signs in with a password. */
export interface DemoAccount {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** The demo's accounts, one for each role; passwords are this data folder's own. */
export function demoAccounts(_secrets: Secrets): readonly DemoAccount[] {
  return [];
}

/** Loads the demo into a database that does not hold it yet. */
export function loadDemoOnce(_house: House, _progress: Progress): Promise<void> {
  return Promise.resolve();
}
