import type { LoginRole } from '@hedgerow/db';
import { roleAddress } from '../database/address.ts';
import { uploadsFolder } from '../home/uploads.ts';
import { type Secrets, type Subgraph, subgraphs } from '../home/secrets.ts';
import type { Settings } from '../settings.ts';
import type { ChildPlan } from './child.ts';

const LOOPBACK = '127.0.0.1';

/**
 * How Node keeps the gateway's memory. Planning 130 operations and shaping answers make many objects at once, and Node
 * would keep what it grew to: a small part for new objects, and collection before the old part has doubled. Measured with
 * 500 clients: half of either costs a tenth of the answers, twice as much costs a hundred megabytes.
 */
const SPARING = ['--max-semi-space-size=16', '--heap-growing-percent=100'] as const;

/** What the processes are planned from. */
export interface House {
  readonly settings: Settings;
  readonly secrets: Secrets;
  /** An administrator's address of the database; no process gets it, each gets its own role's. */
  readonly administratorUrl: string;
}

/** The six processes beside Postgres, those first that others ask. */
export function planChildren(house: House): ChildPlan[] {
  return [...subgraphs.map((name) => planSubgraph(house, name)), planGateway(house), planPortal(house)];
}

function planSubgraph(house: House, name: Subgraph): ChildPlan {
  return plan(house, name, [`services/${name}/src/main.ts`], {
    HOST: LOOPBACK,
    DATABASE_URL: databaseOf(house, `${name}_app`),
    ACTOR_KEY: house.secrets.actorKeys[name],
    UPLOADS_DIR: uploadsFolder(house.settings.home),
    // The schools service keeps the audit, and seals it under a role of its own.
    ...(name === 'schools' ? { AUDIT_SEALER_DATABASE_URL: databaseOf(house, 'audit_sealer') } : {}),
  });
}

function planGateway(house: House): ChildPlan {
  const ofSubgraphs = subgraphs.flatMap((name) => [
    [`${name.toUpperCase()}_URL`, `${origin(house, name)}/graphql`],
    [`${name.toUpperCase()}_ACTOR_KEY`, house.secrets.actorKeys[name]],
  ]);
  return plan(house, 'gateway', [...SPARING, 'gateway/src/main.ts'], {
    HOST: LOOPBACK,
    // As many pools of native memory as there are processors on a small machine; each keeps what it once took.
    MALLOC_ARENA_MAX: '2',
    DATABASE_URL: databaseOf(house, 'identity_app'),
    OPERATIONS: house.settings.operations,
    ...(Object.fromEntries(ofSubgraphs) as Record<string, string>),
  });
}

function planPortal(house: House): ChildPlan {
  const { settings, secrets } = house;
  // The portal alone is built: everything else runs as it is written, and maps of its libraries' sources only take memory.
  return plan(house, 'portal', ['--enable-source-maps', 'web/server.js'], {
    PUBLIC_ORIGIN: settings.publicOrigin,
    GATEWAY_URL: `${origin(house, 'gateway')}/graphql`,
    IDENTITY_DATABASE_URL: databaseOf(house, 'identity_app'),
    IDENTITY_SECRET: secrets.identitySecret,
    IDENTITY_ENCRYPTION_KEY: secrets.identityEncryptionKey,
    ...(settings.providers.length === 0 ? {} : { SIGN_IN_PROVIDERS: JSON.stringify(settings.providers) }),
    HEDGEROW_HOME: settings.home,
    UPLOADS_DIR: uploadsFolder(settings.home),
    ...(settings.mail === null ? {} : { MAIL_URL: settings.mail.url, MAIL_FROM: settings.mail.from }),
    ...(settings.listenHost === null ? {} : { LISTEN_HOST: settings.listenHost }),
  });
}

function plan(
  house: House,
  name: keyof Settings['ports'],
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): ChildPlan {
  return {
    name,
    command,
    environment: {
      NODE_ENV: 'production',
      PORT: String(house.settings.ports[name]),
      LOG_LEVEL: house.settings.logLevel,
      ...environment,
    },
    readyAddress: `${origin(house, name)}/readyz`,
  };
}

function origin(house: House, name: keyof Settings['ports']): string {
  return `http://${LOOPBACK}:${String(house.settings.ports[name])}`;
}

function databaseOf(house: House, role: LoginRole): string {
  return roleAddress(house.administratorUrl, role, house.secrets.rolePasswords[role]);
}
