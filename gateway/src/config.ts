import { ConfigError } from '@hedgerow/service-kit';
import { z } from 'zod';
import type { Admission } from './safelist/safelist.ts';
import { subgraphNames, type SubgraphName } from './graph/subgraph-names.ts';

/** Where one subgraph is, and the key that actors are signed with for it. */
export interface SubgraphAddress {
  readonly url: string;
  readonly actorKey: string;
}

/** Settings of the gateway, from the environment. */
export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  /** Address of Postgres as the role `identity_app`. */
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly logLevel: string;
  readonly subgraphs: Readonly<Record<SubgraphName, SubgraphAddress>>;
  /** Which operations run. Anything but those on the list only where development or a test asks for it. */
  readonly admits: Admission;
  /** Milliseconds that a subgraph has for an answer. */
  readonly subgraphTimeout: number;
  /** Connections to each subgraph at most. */
  readonly subgraphConnections: number;
}

const address = z
  .string()
  .regex(/^https?:\/\/[^/]+\/graphql$/, 'is not an address that begins with http:// and ends with /graphql');
const key = z.string().min(32, 'is shorter than 32 characters');

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'is not an address that begins with postgres://'),
  POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  OPERATIONS: z.enum(['listed', 'any']).default('listed'),
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(5_000),
  SUBGRAPH_CONNECTIONS: z.coerce.number().int().min(1).max(1_000).default(64),
  SCHOOLS_URL: address,
  SCHOOLS_ACTOR_KEY: key,
  PROVISION_URL: address,
  PROVISION_ACTOR_KEY: key,
  TRAINING_URL: address,
  TRAINING_ACTOR_KEY: key,
  AGENCIES_URL: address,
  AGENCIES_ACTOR_KEY: key,
});

/**
 * Reads and checks the settings.
 *
 * @throws {ConfigError} naming every setting that is missing or wrong
 */
export function loadGatewayConfig(env: Readonly<Record<string, string | undefined>>): GatewayConfig {
  const read = environment.safeParse(env);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These settings cannot be used:\n${lines.join('\n')}`);
  }
  const settings = read.data;
  const addressOf = (name: SubgraphName): SubgraphAddress => {
    const prefix = name.toUpperCase() as Uppercase<SubgraphName>;
    return { url: settings[`${prefix}_URL`], actorKey: settings[`${prefix}_ACTOR_KEY`] };
  };
  return {
    host: settings.HOST,
    port: settings.PORT,
    databaseUrl: settings.DATABASE_URL,
    poolSize: settings.POOL_SIZE,
    logLevel: settings.LOG_LEVEL,
    subgraphs: Object.fromEntries(subgraphNames.map((name) => [name, addressOf(name)])) as Record<
      SubgraphName,
      SubgraphAddress
    >,
    admits: settings.OPERATIONS,
    subgraphTimeout: settings.SUBGRAPH_TIMEOUT_MS,
    subgraphConnections: settings.SUBGRAPH_CONNECTIONS,
  };
}
