import { randomUUID } from 'node:crypto';
import { createIdentity } from '../src/index.ts';
import type { Passwords } from '../src/password.ts';
import { identityContract } from './identity-service.contract.ts';
import { memoryStores } from './memory-stores.ts';
import { sessionStoreContract } from './session-store.contract.ts';

/** Quick stand-in for Argon2id, which the run over Postgres uses. */
const plainPasswords: Passwords = {
  hash: (password) => Promise.resolve(password.normalize('NFKC')),
  matches: (stored, password) => Promise.resolve(stored === password.normalize('NFKC')),
};

sessionStoreContract('memory', (clock) => {
  const { accounts, audit, roles, sessions } = memoryStores(clock);
  return Promise.resolve({
    sessions,
    addAccount: async (personId) =>
      (await accounts.add({ email: randomUUID(), personId, passwordHash: null }, { requestId: 'set-up' })) ?? '',
    disable: async (accountId) => {
      await accounts.setDisabled(accountId, true, { requestId: 'set-up' });
    },
    holds: (personId, role) => {
      roles.set(personId, [role]);
      return Promise.resolve();
    },
    audit: () => Promise.resolve(audit),
  });
});

identityContract(
  'memory',
  () => Promise.resolve(plainPasswords),
  (clock, passwords) => {
    const stores = memoryStores(clock);
    const identity = createIdentity({ ...stores, clock, passwords, secret: 'a secret of at least 32 characters' });
    return Promise.resolve({ identity, audit: () => Promise.resolve(stores.audit) });
  },
);
