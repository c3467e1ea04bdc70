import { z } from 'zod';

/** Settings of one subgraph, from the environment. */
export interface SubgraphConfig {
  readonly host: string;
  readonly port: number;
  /** Address of Postgres as the service's app role. */
  readonly databaseUrl: string;
  /** Key that the gateway signs actors for this subgraph with. */
  readonly actorKey: string;
  readonly logLevel: string;
  readonly poolSize: number;
  /** Folder in which the portal leaves the files that people upload; null where there is none. */
  readonly uploadsFolder?: string | null;
}

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'is not an address that begins with postgres://'),
  ACTOR_KEY: z.string().min(32, 'is shorter than 32 characters'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
  UPLOADS_DIR: z.string().min(1).nullable().default(null),
});

/** Settings that cannot be used, all of them at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads and checks the settings.
 *
 * @throws {ConfigError} naming every setting that is missing or wrong
 */
export function loadSubgraphConfig(env: Readonly<Record<string, string | undefined>>): SubgraphConfig {
  const read = environment.safeParse(env);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These settings cannot be used:\n${lines.join('\n')}`);
  }
  const { HOST, PORT, DATABASE_URL, ACTOR_KEY, LOG_LEVEL, POOL_SIZE, UPLOADS_DIR } = read.data;
  return {
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL,
    actorKey: ACTOR_KEY,
    logLevel: LOG_LEVEL,
    poolSize: POOL_SIZE,
    uploadsFolder: UPLOADS_DIR,
  };
}
