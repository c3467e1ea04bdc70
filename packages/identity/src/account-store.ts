/** An account as sign-in needs it. */
export interface StoredAccount {
  readonly id: string;
  readonly email: string;
  readonly personId: string;
  /** Argon2id in PHC form; null where the person has no password. */
  readonly passwordHash: string | null;
  readonly isDisabled: boolean;
}

export interface NewAccount {
  readonly email: string;
  readonly personId: string;
  readonly passwordHash: string | null;
}

/** The people who may sign in. E-mail addresses come in as `normaliseEmail` makes them. */
export interface AccountStore {
  findByEmail(email: string): Promise<StoredAccount | undefined>;
  findById(accountId: string): Promise<StoredAccount | undefined>;
  /** Adds an account and returns its id; undefined where the address or the person has one already. */
  add(account: NewAccount, facts: { readonly requestId: string }): Promise<string | undefined>;
  /** A new password, which ends every session of the account but the one that stays and is told to the person by mail; false where there is no such account. */
  setPassword(
    accountId: string,
    passwordHash: string,
    staying: string | null,
    facts: { readonly requestId: string },
  ): Promise<boolean>;
  /** Disables or enables an account; false where there is none. Disabling counts on the very next request of its sessions. */
  setDisabled(accountId: string, isDisabled: boolean, facts: { readonly requestId: string }): Promise<boolean>;
}
