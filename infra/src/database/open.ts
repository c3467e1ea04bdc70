import { join } from 'node:path';
import { openPool } from '@hedgerow/db/pool';
import { type LocalPostgres, startLocalPostgres } from '@hedgerow/local-postgres';
import { readConnection, writeConnection } from '../home/connection.ts';
import type { Secrets } from '../home/secrets.ts';
import type { Settings } from '../settings.ts';
import { databaseAddress } from './address.ts';
import { checkGivenDatabase } from './check.ts';

export const EMBEDDED_DATABASE = 'hedgerow';

/** A database that answers, for as long as it is held. */
export interface OpenDatabase {
  /** An administrator's address. */
  readonly administratorUrl: string;
  /** For the person who starts, where there is something to say about the place of the data. */
  readonly note: string | null;
  /** Resolves when an embedded server ends on its own; never for one that is not ours. */
  readonly ended: Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens the database that the settings name: the given one, or the embedded one, which is started. The caller holds the
 * lock of the data folder.
 */
export async function openDatabase(settings: Settings, secrets: Secrets): Promise<OpenDatabase> {
  if (settings.databaseUrl !== null) {
    await checkGivenDatabase(settings.databaseUrl);
    const never = new Promise<string>(() => undefined);
    return { administratorUrl: settings.databaseUrl, note: null, ended: never, close: () => Promise.resolve() };
  }
  const { home } = settings;
  const server = await startLocalPostgres({
    folder: join(home, 'postgres'),
    password: secrets.administratorPassword,
    logFile: join(home, 'logs', 'postgres.log'),
    preferredPort: rememberedPort(home),
    avoidedPorts: Object.values(settings.ports),
  });
  const administratorUrl = databaseAddress(server.url, EMBEDDED_DATABASE);
  try {
    await makeDatabase(server);
    writeConnection(home, administratorUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { administratorUrl, note: server.note, ended: server.ended, close: () => server.stop() };
}

async function makeDatabase(server: LocalPostgres): Promise<void> {
  const sql = openPool(server.url, { max: 1 });
  try {
    const found = await sql`select 1 from pg_database where datname = ${EMBEDDED_DATABASE}`;
    if (found.length === 0) await sql`create database ${sql(EMBEDDED_DATABASE)}`;
  } finally {
    await sql.end({ timeout: 2 });
  }
}

function rememberedPort(home: string): number | undefined {
  const port = Number(URL.parse(readConnection(home) ?? '')?.port);
  return Number.isInteger(port) && port > 0 ? port : undefined;
}
