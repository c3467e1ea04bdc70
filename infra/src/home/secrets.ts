import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { loginRoles, type LoginRole } from '@hedgerow/db';
import { z } from 'zod';
import { readPrivateJson, writePrivateJson } from './private-file.ts';

export const subgraphs = ['schools', 'provision', 'training', 'agencies'] as const;
export type Subgraph = (typeof subgraphs)[number];

const FILE = 'secrets.json';
const SECRET_BYTES = 32;

const shape = z.object({
  /** The embedded Postgres' administrator. */
  administratorPassword: z.string().min(1),
  /** Postgres roles that sign in. */
  rolePasswords: z.record(z.string(), z.string().min(1)),
  /** The gateway signs the actor of a call with the key of the subgraph it calls. */
  actorKeys: z.record(z.string(), z.string().min(1)),
  /** Keeps e-mail addresses out of the table that counts attempts to sign in. */
  identitySecret: z.string().min(1),
  /** Seals the secrets of people's second factors; the database holds them sealed only. */
  identityEncryptionKey: z.string().min(1),
  /** The passwords of demo accounts are made from it. */
  demoSecret: z.string().min(1),
});

export interface Secrets extends z.infer<typeof shape> {
  readonly rolePasswords: Record<LoginRole, string>;
  readonly actorKeys: Record<Subgraph, string>;
}

/** Reads the secrets of a data folder; what is missing is made, kept, and readable by the owner only. */
export function readSecrets(home: string): Secrets {
  const file = join(home, FILE);
  const kept = readPrivateJson(file, shape.partial());
  const secrets: Secrets = {
    administratorPassword: kept?.administratorPassword ?? newSecret(),
    rolePasswords: oneEach(loginRoles, kept?.rolePasswords),
    actorKeys: oneEach(subgraphs, kept?.actorKeys),
    identitySecret: kept?.identitySecret ?? newSecret(),
    identityEncryptionKey: kept?.identityEncryptionKey ?? newSecret(),
    demoSecret: kept?.demoSecret ?? newSecret(),
  };
  if (JSON.stringify(secrets) !== JSON.stringify(kept)) writePrivateJson(file, secrets);
  return secrets;
}

function oneEach<Name extends string>(names: readonly Name[], kept: Record<string, string> = {}): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, kept[name] ?? newSecret()])) as Record<Name, string>;
}

function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}
